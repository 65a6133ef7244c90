import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verify } from '../../../scripts/pdf/pdf.ts';
import { type ReadBack, readBack } from '../../pdf/read-back.ts';
import { buildSilently, filesBelow } from '../building.ts';
import { type PageTold, pagesTold } from '../pages-told.ts';
import { type Reading, readPdf } from '../reading.ts';

const long =
  '各地各校结合实际，按照《关于推进学校建设的实施意见》逐项落实，形成了一批可复制、可推广的经验做法。'.repeat(6);
const paragraphs = (count: number): string => Array.from({ length: count }, () => long).join('\n\n');

/** A report that says pages everywhere, with so many paragraphs put in before everything else. */
function files(added: number): Readonly<Record<string, string>> {
  const first = `---
title: 学校建设
---

${paragraphs(1 + added)}

## 主要做法 {#measures}

全省共有学校:fact[330所]{#schools of="学校" asOf="2021年"}:see[teachers, figures-of-schools]，另见下文:see[later]。

:::table{#figures-of-schools}
# 各类学校的数量
| 类别 | 学校 |
|---|---:|
| 甲 | :ref[schools] |
| 乙 | :ref[schools] |
:::

${paragraphs(4)}

::summary
`;
  const second = `---
title: 队伍建设
---

全省共有教师:fact[142.2万人]{#teachers of="教师"}:see[one, measures]，《教师法》（《**教师**法》）全面实施。

:::chart{kind=bar #later}
# 教师数
- :ref[teachers] 甲
- :ref[teachers] 乙
:::

${paragraphs(4)}

## 下一步：推进

按《安徽省:fact[2022年]{#year of="规划期" kind=period}规划》推进:see[later, schools]。
`;
  return {
    // With slides behind each chapter, chapters stand on other pages in the handout than in the booklet.
    'report.yaml':
      'title: 教育信息服务专栏\npublisher: 省教育厅\ndate: 2022-01-17\nhandout: { order: chapter }\nproofreading: { ledger-undated: off }\n',
    'foreword.md': '编印本专栏:see[schools]。\n',
    '01-one.md': first,
    '02-two.md': second,
  };
}

type Book = Reading & ReadBack & { readonly bytes: Uint8Array };

/** The books that are read in each state. */
const kinds = { before: ['booklet'], after: ['booklet', 'handout'] } as const;

let root = '';
const books = new Map<string, Book>();

async function build(name: keyof typeof kinds, content: Readonly<Record<string, string>>): Promise<void> {
  const source = join(root, 'content', name);
  await mkdir(source, { recursive: true });
  for (const [file, text] of Object.entries(content)) await writeFile(join(source, file), text);
  const output = join(root, `out-${name}`);
  const { document } = await buildSilently(source, output, { groups: new Set(kinds[name]) });
  expect(document.reports.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code))).toEqual([]);
  const made = await filesBelow(join(output, name));
  for (const kind of kinds[name]) {
    const bytes = made.get(`${kind}.pdf`) ?? new Uint8Array();
    books.set(`${name}/${kind}`, { bytes, ...(await readPdf(bytes)), ...(await readBack(bytes)) });
  }
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'pages-'));
  await build('before', files(0));
  await build('after', files(36));
}, 240_000);

afterAll(() => rm(root, { recursive: true, force: true }));

const book = (name: string): Book => {
  const found = books.get(name);
  if (found === undefined) throw new Error(`There is no ${name}.`);
  return found;
};
const told = (name: string, kind: PageTold['kind']): readonly PageTold[] =>
  pagesTold(book(name)).filter((one) => one.kind === kind);

describe.each(['before', 'after'] as const)('%s an edit that moves pages', (name) => {
  it('contents, indexes and cross-references say the page that they lead to', () => {
    for (const kind of kinds[name]) {
      const all = pagesTold(book(`${name}/${kind}`));
      const count = (part: PageTold['kind']): number => all.filter((one) => one.kind === part).length;
      expect(count('contents')).toBe(kind === 'booklet' ? 7 : 9);
      expect(count('reference')).toBe(8);
      expect(count('documents')).toBeGreaterThanOrEqual(3);
      // In the handout's index numbers of slides are links, too.
      const numbers = kind === 'booklet' ? all : all.filter((one) => one.kind !== 'figures');
      expect(numbers.filter(({ told, label }) => told !== label)).toEqual([]);
    }
    expect(told(`${name}/booklet`, 'figures')).toHaveLength(3);
  });

  it('the pages hold what they are said to hold', () => {
    const { text } = book(`${name}/booklet`);
    const holds: Readonly<Record<string, string>> = {
      schools: '330所',
      teachers: '142.2万人',
      'figures-of-schools': '表1-1各类学校的数量',
      later: '图2-1教师数',
      one: '学校建设',
      measures: '一、主要做法',
    };
    const order = ['schools', 'teachers', 'figures-of-schools', 'later', 'one', 'measures', 'later', 'schools'];
    const references = told(`${name}/booklet`, 'reference');
    expect(references.map(({ target }, at) => text[target - 1]?.includes(holds[order[at] ?? ''] ?? '?'))).toEqual(
      order.map(() => true),
    );
    expect(references.map((one) => one.text.replace(/\d+/u, 'N'))).toEqual([
      '第N页',
      '第N页',
      '第N页表1-1',
      '第N页图2-1',
      '第N页',
      '第N页',
      '第N页图2-1',
      '第N页',
    ]);
  });

  it('a reference reads as part of its sentence, in the text and in its structure', () => {
    const { text, structureText } = book(`${name}/booklet`);
    const sentence = /编印本专栏（见第\d+页）。/u;
    expect(text.join('')).toMatch(sentence);
    expect(structureText.flat().join('').replace(/\s/gu, '')).toMatch(sentence);
  });

  it('documents are listed by pinyin with every page that names them', () => {
    const whole = book(`${name}/booklet`);
    const index = whole.text.find((page) => page.includes('文件索引收录')) ?? '';
    const names = ['安徽省2022年规划', '关于推进学校建设的实施意见', '教师法'];
    expect(index.match(/《[^》]+》/gu)).toEqual(names.map((one) => `《${one}》`));
    const opinion = whole.text.flatMap((page, at) => {
      const label = whole.labels[at] ?? '';
      return /^\d+$/.test(label) && page.includes('《关于推进学校建设的实施意见》') && page !== index
        ? [Number(label)]
        : [];
    });
    const listed = (index.split('《关于推进学校建设的实施意见》')[1] ?? '').split('《')[0] ?? '';
    const pages = listed.split('、').flatMap((run) => {
      const [from = 0, to = from] = run.split('—').map(Number);
      return Array.from({ length: to - from + 1 }, (_, at) => from + at);
    });
    expect(pages.length).toBeGreaterThan(2);
    expect(pages).toEqual(opinion);
  });

  it('and nothing is wrong with the books', async () => {
    for (const kind of kinds[name]) expect(await verify(book(`${name}/${kind}`).bytes)).toEqual([]);
  });
});

it('booklet and handout each say their own pages', () => {
  const [booklet, handout] = kinds.after.map((kind) => told(`after/${kind}`, 'reference').map((one) => one.told));
  expect(handout).not.toEqual(booklet);
});

it('the edit moved them', () => {
  const pages = (name: string): readonly string[] => told(`${name}/booklet`, 'reference').map((one) => one.told);
  expect(pages('after')).not.toEqual(pages('before'));
  expect(pages('before').some((page) => page.length === 1)).toBe(true);
  expect(pages('after').some((page) => page.length === 2)).toBe(true);
});
