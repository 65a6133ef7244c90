import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check, openTalk } from '../../../scripts/index.ts';
import { buildSilently } from '../building.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'broken-template-'));
  for (const name of ['a', 'b']) {
    await mkdir(join(folder, 'content', name, 'own/deck'), { recursive: true });
    const settings = `title: 会刊\npublisher: 某厅\ndate: 2022-01-17\n${name === 'a' ? 'templates: own\n' : ''}`;
    await writeFile(join(folder, 'content', name, 'report.yaml'), settings);
    await writeFile(join(folder, 'content', name, '01-a.md'), '---\ntitle: 专题\n---\n\n正文。\n');
  }
  await writeFile(join(folder, 'content/a/own/deck/print.html.hbs'), '<html>{{nothing}}</html>');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const codes = ({ diagnostics }: { readonly diagnostics: readonly { readonly code: string }[] }) =>
  diagnostics.map(({ code }) => code).filter((code) => code.startsWith('template'));

describe('a report whose own template is broken', () => {
  it('is told, and the others are built all the same', async () => {
    const groups = new Set(['decks'] as const);
    const { ok, document } = await buildSilently(join(folder, 'content'), join(folder, 'output'), { groups });
    expect(ok).toBe(false);
    expect(document.reports.map((report) => [report.report, report.ok, codes(report)])).toEqual([
      ['a', false, ['template-broken']],
      ['b', true, []],
    ]);
  });

  it('is told by a check, which goes on with the others', async () => {
    const talk = openTalk({ write: () => true }, 'zh', false);
    const workspace = { content: join(folder, 'content'), output: join(folder, 'output'), reports: [], strict: false };
    const options = { ...workspace, fix: false, jobs: null, browsers: [] };
    const { ok, document } = await check(options, talk, new AbortController().signal);
    expect(ok).toBe(false);
    expect(document.reports.map((report) => [report.report, report.ok, codes(report)])).toEqual([
      ['a', false, ['template-broken']],
      ['b', true, []],
    ]);
  });

  it.each([
    ['deck.md.hbs', '---\nmarp: true\ntheme: huikan\n---\n\n# 一\n'],
    ['theme.css', 'section { display: none }'],
  ])('is told when %s makes other slides than there are', async (name, text) => {
    const own = join(folder, 'content/a/own');
    await rm(own, { recursive: true });
    await mkdir(join(own, 'deck'), { recursive: true });
    await writeFile(join(own, 'deck', name), text);
    const wish = { groups: new Set(['decks'] as const), reports: ['a'] };
    const { document } = await buildSilently(join(folder, 'content'), join(folder, 'output'), wish);
    expect(document.reports.map(codes)).toEqual([['template-slides']]);
  });

  it('is told of a grey handout as well, for which the slides are printed by themselves', async () => {
    const report = join(folder, 'content/a');
    const settings = 'title: 会刊\npublisher: 某厅\ndate: 2022-01-17\ntemplates: own\nhandout: { grey: true }\n';
    await writeFile(join(report, 'report.yaml'), settings);
    await writeFile(join(report, 'own/deck/theme.css'), 'section { display: none }');
    const wish = { groups: new Set(['handout'] as const), reports: ['a'] };
    const { document } = await buildSilently(join(folder, 'content'), join(folder, 'output'), wish);
    expect(document.reports.map(codes)).toEqual([['template-slides']]);
  });
});
