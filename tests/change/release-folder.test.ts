import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  isLabel,
  isTaken,
  readRelease,
  releaseLabels,
  writeAccepted,
  writeRelease,
} from '../../scripts/change/release-folder.ts';
import type { Release, SeenDocument, Snapshot } from '../../scripts/change/snapshot.ts';
import { Refusal } from '../../scripts/diagnostics/diagnostic.ts';
import { digestOf } from '../../scripts/graph/digest.ts';
import { emptySnapshot } from './states.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'huikan-release-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const documentOf = (text: string): SeenDocument => ({
  path: 'booklet.pdf',
  kind: 'booklet',
  name: '小册子',
  sha256: digestOf(bytes(text)),
  pages: [],
});
const snapshotOf = (text: string): Snapshot => ({ ...emptySnapshot, documents: [documentOf(text)] });
const releaseOf = (label: string, number: number, text: string): Release => ({
  label,
  number,
  huikan: '0',
  content: [],
  manifest: digestOf(bytes('{}')),
  snapshot: snapshotOf(text),
});
const stored = (text: string) => [{ path: 'booklet.pdf', bytes: bytes(text) }];
const freeze = async (label: string, number: number, text: string): Promise<void> => {
  const copied = [{ path: 'content/report.yaml', bytes: bytes('title: 报告\n') }];
  await writeRelease(root, releaseOf(label, number, text), copied, stored(text));
};
const below = async (path: string): Promise<readonly string[]> => (await readdir(join(root, 'releases', path))).sort();

describe('labels', () => {
  it.each(['付印', 'print-1', '2022-01-15', 'v1.0', '第二版_校'])('takes %s', (label) => {
    expect(isLabel(label)).toBe(true);
  });

  it.each(['', '.', '..', 'a/b', 'a\\b', '-a', '.a', 'a.', 'a b', 'files', 'Files', 'a:b', '长'.repeat(41)])(
    'refuses “%s”',
    (label) => {
      expect(isLabel(label)).toBe(false);
    },
  );
});

describe('a release', () => {
  it('comes back as it was written, and keeps equal files once', async () => {
    await freeze('初版', 1, 'one');
    await freeze('二版', 2, 'one');
    expect(await releaseLabels(root)).toEqual(['初版', '二版']);
    expect(await below('files')).toEqual([`${digestOf(bytes('one'))}.pdf`]);
    expect(await below('二版')).toEqual(['content', 'release.json']);
    const read = await readRelease(root, '初版');
    expect(read.release).toEqual(releaseOf('初版', 1, 'one'));
    expect(read.accepted).toBeNull();
    expect(Buffer.from(read.pdfOf(documentOf('one'))).toString()).toBe('one');
    expect(await isTaken(root, '初版')).toBe(true);
    expect(await isTaken(root, '三版')).toBe(false);
  });

  it('isn’t told from another by capitals', async () => {
    await freeze('Print', 1, 'one');
    expect(await isTaken(root, 'print')).toBe(true);
  });

  it('leaves nothing when it can’t be written, and never replaces another', async () => {
    await freeze('付印', 1, 'one');
    await expect(freeze('付印', 2, 'two')).rejects.toThrow();
    expect(await below('.')).toEqual(['files', '付印']);
    expect(await below('files')).toEqual([`${digestOf(bytes('one'))}.pdf`]);
    expect((await readRelease(root, '付印')).release.number).toBe(1);
  });

  it('is known to be damaged', async () => {
    await freeze('付印', 1, 'one');
    const read = await readRelease(root, '付印');
    const [file = ''] = await below('files');
    await writeFile(join(root, 'releases/files', file), 'other');
    expect(() => read.pdfOf(documentOf('one'))).toThrow(Refusal);
    await rm(join(root, 'releases/files', file));
    expect(() => read.pdfOf(documentOf('one'))).toThrow(`releases/files/${file}`);
    await writeFile(join(root, 'releases/付印/release.json'), '{}');
    await expect(readRelease(root, '付印')).rejects.toThrow('change-damaged-release');
    expect(await releaseLabels(root)).toEqual([]);
  });
});

describe('what was dealt with', () => {
  it('stands beside its release, and takes the place of what was before', async () => {
    await freeze('付印', 1, 'one');
    const release = await readFile(join(root, 'releases/付印/release.json'), 'utf8');
    await writeAccepted(root, '付印', snapshotOf('two'), stored('two'));
    expect((await readRelease(root, '付印')).accepted).toEqual(snapshotOf('two'));
    await writeAccepted(root, '付印', snapshotOf('three'), stored('three'));
    const read = await readRelease(root, '付印');
    expect(read.accepted).toEqual(snapshotOf('three'));
    expect(Buffer.from(read.pdfOf(documentOf('three'))).toString()).toBe('three');
    expect(await below('files')).toEqual(['one', 'three'].map((text) => `${digestOf(bytes(text))}.pdf`).sort());
    expect(await readFile(join(root, 'releases/付印/release.json'), 'utf8')).toBe(release);
  });

  it('removes nothing while a release can’t be read', async () => {
    await freeze('付印', 1, 'one');
    await freeze('补印', 2, 'two');
    await writeFile(join(root, 'releases/补印/release.json'), 'damaged');
    await writeAccepted(root, '付印', snapshotOf('three'), stored('three'));
    expect(await below('files')).toHaveLength(3);
  });
});
