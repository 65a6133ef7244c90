import { appendFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../../scripts/config.ts';
import { type ChangeList, changes, checkOutput, openTalk, Refusal, release } from '../../../scripts/index.ts';
import { buildSilently, filesBelow } from '../building.ts';
import { drawnPages, printedLines } from '../drawing.ts';
import { readPdf } from '../reading.ts';

const name = 'anhui-2022';
const signal = new AbortController().signal;
const said: string[] = [];
const talk = openTalk({ write: (text: string) => said.push(text) }, 'zh', false);

let folder = '';
const content = (): string => join(folder, 'content');
const output = (): string => join(folder, 'output');
const workspace = () => ({ content: content(), output: output(), reports: [], strict: false });
const file = (path: string): Promise<Uint8Array> => readFile(join(output(), name, path));

async function edit(topic: string, change: (text: string) => string): Promise<void> {
  const path = join(content(), name, topic);
  const text = await readFile(path, 'utf8');
  expect(change(text)).not.toBe(text);
  await writeFile(path, change(text));
}

async function build(): Promise<void> {
  const { ok } = await buildSilently(content(), output());
  expect(ok).toBe(true);
}

async function compare(accept = false): Promise<ChangeList> {
  const { ok, document } = await changes(
    { ...workspace(), since: '付印', accept, jobs: null, browsers: [] },
    talk,
    signal,
  );
  expect(ok).toBe(true);
  const list = document.reports[0]?.changes ?? null;
  if (list === null) throw new Error('Nothing was compared.');
  return list;
}

async function codes(promise: Promise<unknown>): Promise<readonly string[]> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Refusal)) throw error ?? new Error('Nothing was refused.');
  return error.diagnostics.map(({ code }) => code);
}

const documents = ['booklet', 'handout', 'decks/01-shuangjian', 'decks/02-zhihui-xuexiao', 'handout-imposed'] as const;
const drawn = async (): Promise<ReadonlyMap<string, readonly string[]>> => {
  const pages = new Map<string, readonly string[]>();
  for (const path of documents) pages.set(path, await drawnPages(await file(`${path}.pdf`)));
  return pages;
};
const listed = (list: ChangeList, path: string): readonly number[] =>
  list.documents.find((one) => one.path === `${path}.pdf`)?.changes.flatMap((one) => one.new?.page ?? []) ?? [];

let printed: ReadonlyMap<string, readonly string[]>;
const pptx = 'decks/01-shuangjian.pptx';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'huikan-changes-'));
  await cp(join(packageRoot(), 'content', name), join(content(), name), { recursive: true });
  await build();
  printed = await drawn();
  await release({ ...workspace(), label: '付印' }, talk, signal);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a release', () => {
  it('holds the content and the printed files, says so, and stands', async () => {
    const files = await filesBelow(join(content(), name, 'releases'));
    const own = await readFile(join(content(), name, '01-shuangjian.md'), 'utf8');
    expect(Buffer.from(files.get('付印/content/01-shuangjian.md') ?? []).toString()).toBe(own);
    expect([...files.keys()].filter((path) => path.endsWith('.pdf'))).toHaveLength(6);
    expect(said.join('')).toContain('已定版“付印”');
    expect(await codes(release({ ...workspace(), label: '付印' }, talk, signal))).toEqual(['change-label-taken']);
    expect(await codes(release({ ...workspace(), label: 'a/b' }, talk, signal))).toEqual(['change-bad-label']);
  });

  it('is the same to the byte whenever it is made', async () => {
    const releases = join(content(), name, 'releases');
    const first = await readFile(join(releases, '付印', 'release.json'), 'utf8');
    await release({ ...workspace(), label: '再印' }, talk, signal);
    const second = await readFile(join(releases, '再印', 'release.json'), 'utf8');
    expect(second.replace('"再印"', '"付印"').replace('"number": 2', '"number": 1')).toBe(first);
    expect((await readdir(join(releases, 'files'))).length).toBe(6);
    await rm(join(releases, '再印'), { recursive: true });
  });

  it('is the only one there is, and knows nothing changed', async () => {
    const unknown = { ...workspace(), since: '二版', accept: false, jobs: null, browsers: [] };
    expect(await codes(changes(unknown, talk, signal))).toEqual(['change-unknown-release']);
    const list = await compare();
    expect([list.figures, list.passages, list.documents, list.sheets?.again, list.errata]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
  });
});

describe('a release that another rasterizer drew', () => {
  it('is drawn anew from what was printed', async () => {
    const path = join(content(), name, 'releases', '付印', 'release.json');
    const text = await readFile(path, 'utf8');
    const other = text
      .replace(/"rasterizer": "[^"]+"/u, '"rasterizer": "another"')
      .replaceAll(/"pixels": "[0-9a-f]{64}"/gu, `"pixels": "${'0'.repeat(64)}"`);
    expect(other).not.toBe(text);
    await writeFile(path, other);
    expect((await compare()).documents).toEqual([]);
    await writeFile(path, text);
  });
});

describe('one figure changed after it went to print', () => {
  let list: ChangeList;
  let present: ReadonlyMap<string, readonly string[]>;

  beforeAll(async () => {
    await appendFile(join(output(), name, pptx), 'edited by hand');
    const review = await checkOutput(workspace(), talk, signal);
    expect(review.document.reports[0]?.diagnostics.map(({ code }) => code)).toContain('output-changed');
    await edit('01-shuangjian.md', (text) => text.replace('28家', '29家'));
    expect(
      await codes(changes({ ...workspace(), since: '付印', accept: false, jobs: null, browsers: [] }, talk, signal)),
    ).toEqual(['change-stale-output']);
    await build();
    list = await compare();
    present = await drawn();
  });

  it('names it with its places', () => {
    expect(list.figures).toMatchObject([
      { id: 'agencies', old: { text: '28家' }, new: { text: '29家' }, oldPlaces: { booklet: { label: '1', row: 14 } } },
    ]);
    expect(
      list.passages.map(({ passage, segments }) => [passage.line, segments.filter((one) => one.kind === 'changed')]),
    ).toEqual([[27, [{ kind: 'changed', old: '28家', new: '29家' }]]]);
  });

  it.each(['booklet', 'handout', 'decks/01-shuangjian', 'decks/02-zhihui-xuexiao'] as const)(
    'names exactly the pages that another program draws differently: %s',
    (path) => {
      const [old = [], now = []] = [printed.get(path), present.get(path)];
      expect(now).toHaveLength(old.length);
      const differing = now.flatMap((look, at) => (look === old[at] ? [] : [at + 1]));
      expect(listed(list, path)).toEqual(differing);
      expect(differing.length > 0).toBe(path !== 'decks/02-zhihui-xuexiao');
    },
  );

  it('names exactly the sides of press sheets that another program draws differently', () => {
    const [old = [], now = []] = [printed.get('handout-imposed'), present.get('handout-imposed')];
    const differing = now.flatMap((look, at) => (look === old[at] ? [] : [at]));
    const sides = list.sheets?.again.flatMap(({ number, front, back }) => [
      ...(front.changed ? [2 * number - 2] : []),
      ...(back.changed ? [2 * number - 1] : []),
    ]);
    expect(sides).toEqual(differing);
    expect(list.sheets?.again.length).toBe(new Set(differing.map((side) => side >> 1)).size);
    expect([list.sheets?.of, differing.length > 0]).toEqual([now.length / 2, true]);
  });

  it('prints a slip with page and line as the old print has them', async () => {
    const files = await readdir(join(output(), name, 'changes'));
    expect(files.sort()).toEqual(['付印-errata-A4.pdf', '付印-errata.pdf', '付印.html', '付印.pdf']);
    const { text, trims } = await readPdf(await file('changes/付印-errata.pdf'));
    expect(trims).toEqual(['148 x 210']);
    expect(text.join('')).toContain('勘误表');
    // Page 1 is the seventh of the file; the block of an A4 page begins 79.5 pt below its edge and holds 34 lines of 20.25 pt.
    const store = join(content(), name, 'releases', 'files');
    const handout = list.errata.find(({ wrong }) => wrong.after === '省直单位共同参加')?.handout;
    expect(handout?.page).toBe(7);
    const release = await readFile(join(content(), name, 'releases', '付印', 'release.json'), 'utf8');
    const { snapshot } = JSON.parse(release) as { snapshot: { documents: { path: string; sha256: string }[] } };
    const old = snapshot.documents.find(({ path }) => path === 'handout.pdf')?.sha256;
    const lines = await printedLines(await readFile(join(store, `${old}.pdf`)), 7, 79, 79.5 + 34 * 20.25);
    expect(lines.findIndex((line) => line.includes('28家省直单位共同参加')) + 1).toBe(handout?.row);
    expect(text.join('')).toContain(`1${handout?.row}28家省直单位共同参加29家省直单位共同参加`);
  });

  it('sets the presentation aside that was edited by hand, under the name of the release', async () => {
    const kept = await file('decks/01-shuangjian.edited-付印.pptx');
    expect(Buffer.from(kept).toString('latin1').endsWith('edited by hand')).toBe(true);
    expect(
      Buffer.from(await file(pptx))
        .toString('latin1')
        .endsWith('edited by hand'),
    ).toBe(false);
  });

  it('is listed no more once it is dealt with, and again when it changes again', async () => {
    await compare(true);
    const dealtWith = await compare();
    expect([dealtWith.figures, dealtWith.documents, dealtWith.errata]).toEqual([[], [], []]);
    await edit('01-shuangjian.md', (text) => text.replace('29家', '31家'));
    await build();
    const again = await compare();
    expect(again.figures.map(({ old, new: now }) => [old?.text, now?.text])).toEqual([['29家', '31家']]);
    expect(new Set(again.errata.map(({ wrong, right }) => `${wrong.words}${right.words}`))).toEqual(
      new Set(['28家31家']),
    );
    await compare(true);
  }, 240_000);
});

describe('a passage put in that pushes pages', () => {
  it('names the pages that no printed one looks like, and tells those of which only the number changed', async () => {
    const before = await drawnPages(await file('booklet.pdf'));
    const sentence = '各地把减负工作列入重要议事日程，主要负责同志亲自部署，分管负责同志具体落实。';
    const put = `**压实属地责任。**${sentence.repeat(40)}`;
    await edit('01-shuangjian.md', (text) => text.replace('**强化督导调度。**', `${put}\n\n**强化督导调度。**`));
    await build();
    const list = await compare();
    const after = await drawnPages(await file('booklet.pdf'));
    expect(after.length).toBeGreaterThan(before.length);
    const fresh = after.flatMap((look, at) => (before.includes(look) ? [] : [at + 1]));
    expect(listed(list, 'booklet')).toEqual(fresh);
    expect(listed(list, 'booklet').length).toBeLessThan(after.length);
    const kinds = list.documents.find(({ path }) => path === 'booklet.pdf')?.changes.map(({ kind }) => kind);
    expect(kinds).toContain('folio');
    expect(kinds).toContain('new');
    expect(list.errata.filter(({ slide }) => slide === null).map(({ kind }) => kind)).toEqual(['missing']);
    // A paragraph of so many lines makes a slip of two pages, and the sheet with two copies of the earlier one is gone.
    expect((await readdir(join(output(), name, 'changes'))).sort()).toEqual([
      '付印-errata.pdf',
      '付印.html',
      '付印.pdf',
    ]);
    expect(list.sheets?.of).toBeGreaterThan(list.sheets?.before ?? 0);
  }, 240_000);
});
