import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReadBack, readBack } from '../../pdf/read-back.ts';
import { buildSilently, readManifest } from '../building.ts';
import { type Reading, readPdf, unspaced } from '../reading.ts';

type Book = Reading & ReadBack;

const sentence = '全省统筹推进各项工作，各地按照要求抓好落实，学校、家庭和社会各方协同配合。';
const chapter = (number: number, length: number): string =>
  `---\ntitle: 第${number}个专题的工作情况\nshortTitle: 专题之${'甲乙丙'[number - 1]}\n---\n\n${sentence}\n\n## 第${number}项做法\n\n${`${sentence.repeat(8)}\n\n`.repeat(length)}全省共有:fact[${number}28所]{#f${number} of="第${number}批学校"}。\n`;

let folder = '';
const books = new Map<string, Book>();
let pages: readonly (readonly (number | undefined)[])[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'contents-'));
  const content = join(folder, 'content', 'small');
  await mkdir(content, { recursive: true });
  await writeFile(
    join(content, 'report.yaml'),
    'title: 教育信息服务专栏\npublisher: 省教育厅\ndate: 2022-01-17\nproofreading: { ledger-undated: off }\n',
  );
  for (const number of [1, 2, 3]) await writeFile(join(content, `0${number}-topic${number}.md`), chapter(number, 2));
  const make = async (time: string): Promise<readonly (number | undefined)[]> => {
    const groups = new Set(['booklet', 'handout'] as const);
    const { document } = await buildSilently(join(folder, 'content'), join(folder, 'output'), { groups });
    expect(document.reports[0]?.diagnostics.map(({ code }) => code)).toEqual([]);
    const file = async (name: string) => new Uint8Array(await readFile(join(folder, 'output', 'small', name)));
    for (const name of ['booklet', 'handout']) {
      const bytes = await file(`${name}.pdf`);
      books.set(`${name} ${time}`, { ...(await readBack(bytes)), ...(await readPdf(bytes)) });
    }
    return readManifest(await file('manifest.json')).facts.map(({ booklet }) => booklet?.page);
  };
  const before = await make('before');
  await writeFile(join(content, '01-topic1.md'), chapter(1, 9));
  pages = [before, await make('after')];
}, 240_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('an edit that lengthens the first topic', () => {
  it('moves the others', () => {
    const [before = [], after = []] = pages;
    expect(after).toHaveLength(3);
    for (const [at, page] of after.entries()) expect(page).toBeGreaterThan(before[at] ?? 0);
  });

  it.each(['booklet before', 'booklet after', 'handout before', 'handout after'])(
    'leaves every line of the contents leading to the page whose number it prints: %s',
    (name) => {
      const book = books.get(name);
      const contents = book?.outline.find(({ title }) => title === '目录')?.page ?? -1;
      const lines = book?.printedLinks.filter(({ page }) => page === contents + 1) ?? [];
      expect(lines.length).toBeGreaterThan(6);
      for (const { text, target } of lines) {
        const label = book?.labels[(target ?? 0) - 1] ?? '?';
        expect([text, text.endsWith(label)]).toEqual([text, true]);
        // Not a longer number that ends alike, and the line's own words stand on the page.
        const words = text.slice(0, -label.length);
        expect(words).not.toMatch(/[\divx]$/);
        expect(book?.text[(target ?? 0) - 1]).toContain(unspaced(words).replace(/^[壹贰叁]/u, ''));
      }
    },
  );

  it('leaves every figure of the index leading to its page', () => {
    for (const time of ['before', 'after']) {
      const book = books.get(`booklet ${time}`);
      const index = book?.outline.find(({ title }) => title === '数据索引')?.page ?? -1;
      const numbers = book?.printedLinks.filter(({ page, text }) => page === index + 1 && /^\d+$/.test(text)) ?? [];
      expect(numbers.length).toBeGreaterThanOrEqual(3);
      for (const { text, target } of numbers) expect(book?.labels[(target ?? 0) - 1]).toBe(text);
    }
  });
});
