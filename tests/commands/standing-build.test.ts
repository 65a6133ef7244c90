import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type Engines,
  keepStanding,
  type StandingBuild,
  stampOf,
  standingBuild,
} from '../../scripts/commands/standing-build.ts';
import { digestOf } from '../../scripts/graph/digest.ts';
import { openDiskStore } from '../../scripts/graph/disk-store.ts';

const engines: Engines = { browser: 'embedded 147', fonts: 'noto 1' };
const wish = { groups: new Set(['decks', 'booklet'] as const), topics: [], strict: false };
let folder = '';
let report = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'standing-'));
  report = join(folder, 'report');
  await mkdir(join(report, 'assets'), { recursive: true });
  await writeFile(join(report, 'report.yaml'), 'title: 会刊\n');
  await writeFile(join(report, '01-a.md'), '正文\n');
  await writeFile(join(report, 'assets', 'a.png'), 'png');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const key = async (): Promise<string> => (await stampOf(report, wish, engines)).key;

describe('a stamp', () => {
  it('is the same for the same content, and carries the texts that frames show', async () => {
    const { key: first, sources } = await stampOf(report, wish, engines);
    expect(await key()).toBe(first);
    expect([...sources]).toEqual([
      ['01-a.md', '正文\n'],
      ['report.yaml', 'title: 会刊\n'],
    ]);
  });

  it('differs with every file, also new ones, and with what was asked for', async () => {
    const keys = [await key()];
    await writeFile(join(report, '01-a.md'), '正文。\n');
    keys.push(await key());
    await writeFile(join(report, 'assets', 'a.png'), 'other');
    keys.push(await key());
    await writeFile(join(report, 'terms.yaml'), '');
    keys.push(await key());
    await rm(join(report, 'terms.yaml'));
    await mkdir(join(report, 'templates', 'deck'), { recursive: true });
    await writeFile(join(report, 'templates', 'deck', 'theme.css'), 'a {}');
    keys.push(await key());
    for (const other of [
      { ...wish, strict: true },
      { ...wish, topics: ['1'] },
      { ...wish, groups: new Set(['decks'] as const) },
    ])
      keys.push((await stampOf(report, other, engines)).key);
    for (const other of [
      { ...engines, browser: 'embedded 148' },
      { ...engines, fonts: 'noto 2' },
    ])
      keys.push((await stampOf(report, wish, other)).key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('a standing build', () => {
  const bytes = new TextEncoder().encode('booklet');
  const build: StandingBuild = {
    report: 'report',
    facts: 3,
    artefacts: [
      { path: 'booklet.pdf', kind: 'booklet', pages: 2, slides: null, bytes: bytes.length, sha256: digestOf(bytes) },
    ],
    manifest: digestOf('{}'),
    diagnostics: [],
  };
  const store = () =>
    openDiskStore({ folder: join(folder, 'cache'), limit: 1e6, scope: report, onFailure: () => expect.fail() });

  it('is known as long as the output is what it left', async () => {
    const output = join(folder, 'output');
    await mkdir(output);
    await writeFile(join(output, 'booklet.pdf'), bytes);
    await writeFile(join(output, 'manifest.json'), '{}');
    const stamp = await stampOf(report, wish, engines);
    const kept = store();
    keepStanding(kept, stamp, build);
    await kept.settle(new Map());
    expect(await standingBuild(store(), stamp, output)).toEqual(build);
    await writeFile(join(output, 'booklet.pdf'), 'edited');
    expect(await standingBuild(store(), stamp, output)).toBeNull();
    await writeFile(join(output, 'booklet.pdf'), bytes);
    await rm(join(output, 'manifest.json'));
    expect(await standingBuild(store(), stamp, output)).toBeNull();
  });

  it('is unknown for another stamp', async () => {
    expect(await standingBuild(store(), await stampOf(report, wish, engines), folder)).toBeNull();
  });
});
