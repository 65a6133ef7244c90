import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PrintBrowser } from '../../scripts/browser/browser.ts';
import { openBrowser } from '../../scripts/browser/open-browser.ts';
import type { DocumentInfo, Furniture, Part } from '../../scripts/pdf/part.ts';
import { figureFrames, finish, inspectFonts, openPart, placeSlides, preflight, verify } from '../../scripts/pdf/pdf.ts';
import { printResolution } from '../../scripts/pdf/preflight/expectations.ts';
import { assemble } from './assembled.ts';
import { testFace } from './chrome-like.ts';
import { type ReadBack, readBack } from './read-back.ts';
import { pagesInReadingOrder, sumOf, tagCounts } from './tag-counts.ts';

const info: DocumentInfo = { title: '会刊', author: '教育省', subject: '', language: 'zh-CN', date: '2022-01-20' };
const signal = new AbortController().signal;

const asked = { readable: true, labelled: true, resolution: printResolution, figures: [] } as const;

let browser: PrintBrowser;

beforeAll(async () => {
  browser = await openBrowser({ browsers: [], jobs: 4, notice: () => {} }, signal);
});

afterAll(async () => {
  await browser.close();
});

async function print(name: string, body: string, css = ''): Promise<Uint8Array> {
  const face = Buffer.from(await testFace()).toString('base64');
  const style = `@font-face { font-family: Face; src: url(data:font/ttf;base64,${face}) }
    * { font: 16px/24px Face; margin: 0 } @page { size: A4; margin: 30mm 20mm 25mm 30mm } ${css}`;
  const html = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${name}</title><style>${style}</style></head><body>${body}</body></html>`;
  return (await browser.print({ name, html, measure: null }, signal)).pdf;
}

const destinations = (ids: readonly string[]): string =>
  `<nav hidden>${ids.map((id) => `<a href="#${id}"></a>`).join('')}</nav>`;

const picture = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><rect width="20" height="20" fill="red"/></svg>')}`;

const chapter = (number: string): string => `${destinations([`t${number}`, `t${number}-节`])}
  <h1 id="t${number}">第${number}章</h1>
  <p style="background: #eee">教育<strong>会刊</strong></p>
  <table style="border-collapse: collapse"><thead><tr><th scope="col" style="border-bottom: 1px solid; background: #ddd">年</th><th scope="col">万人</th></tr></thead>
    <tbody><tr><th scope="row">一</th><td style="border: 1px solid">二</td></tr></tbody></table>
  <figure><img alt="图一" src="${picture}"><figcaption>图 一</figcaption></figure>
  <svg role="img" aria-label="图二" width="90" height="40"><rect width="40" height="40" fill="red"/><text y="20">三</text></svg>
  <img alt="" src="${picture}">
  <ul><li>一</li><li>二</li></ul>
  <p style="opacity: 0.5">职业</p>
  <h2 id="t${number}-节" style="break-before: page">第${number}节</h2>
  <p>见<a href="huikan:t一-节">第一节</a>，<a href="#t${number}">章</a>，<a href="https://example.com/a?b=c">表</a></p>`;

const furniture = async (): Promise<Furniture> => ({
  face: await testFace(),
  colour: '#000000',
  headSize: 8.5,
  folioSize: 9,
  headBaseline: 50,
  folioBaseline: 40,
  outerMargin: 60,
});

const plain = {
  label: '',
  opensOn: 'recto',
  numbering: 'arabic',
  opener: true,
  folio: true,
  runningHead: { verso: '会刊', recto: '章' },
} as const;

async function parts(): Promise<Part[]> {
  const contents = `<h1>目录</h1><p><a href="huikan:t一">第一章</a></p><p><a href="huikan:t二">第二章</a></p>`;
  const [front, one, two] = await Promise.all([
    print('contents', contents),
    print('one', chapter('一')),
    print('two', chapter('二')),
  ]);
  return [
    { ...plain, name: 'contents', pdf: front, numbering: 'roman', outlineTitle: '目录' },
    { ...plain, name: 'one', pdf: one, outlineTitle: '第一章' },
    { ...plain, name: 'two', pdf: two, outlineTitle: '第二章' },
  ];
}

describe('with real prints', () => {
  let book: Uint8Array;
  let read: ReadBack;

  beforeAll(async () => {
    book = await assemble(await parts(), info, await furniture());
    read = await readBack(book);
  });

  it('finds destinations, with the margin added', async () => {
    const { destinations: found, tops, pages } = (await openPart(await print('one', chapter('一')))).layout;
    expect(pages).toBe(2);
    expect([...found]).toEqual(
      expect.arrayContaining([
        ['t一', 0],
        ['t一-节', 1],
      ]),
    );
    // A page of 297 mm, 30 mm of it margin.
    expect(tops.get('t一')).toBeCloseTo(((297 - 30) * 72) / 25.4, -0.5);
  });

  it('passes the check, with everything tagged or an artifact', async () => {
    expect(await verify(book)).toEqual([]);
    const { findings } = await preflight(book, { ...asked, families: ['Noto Sans SC'] });
    expect(findings).toEqual([]);
    expect(read.metadata.get('pdfuaid:part')).toBe('1');
  });

  it('leads contents, cross-references and the outline to the right pages', () => {
    expect(read.labels).toEqual(['i', 'ii', '1', '2', '3', '4']);
    expect(read.outline.map(({ title, page, depth }) => `${depth} ${title} ${page}`)).toEqual([
      '0 目录 0',
      '0 第一章 2',
      '1 第一节 3',
      '0 第二章 4',
      '1 第二节 5',
    ]);
    expect(read.links.map(({ page, to }) => [page, to])).toEqual([
      [0, 2],
      [0, 4],
      ...[3, 2, 'https://example.com/a?b=c'].map((to) => [3, to]),
      ...[3, 4, 'https://example.com/a?b=c'].map((to) => [5, to]),
    ]);
  });

  it('keeps reading order, tables, lists and alternative texts', () => {
    const types = read.structureTypes[2]?.filter((type) => type !== 'NonStruct').join(' ');
    // pdf.js doesn't list what stands in forms, as the faded paragraph does: the check above has followed it there.
    expect(types).toBe(
      'Document Part H1 P Span Table TR TH TH TR TH TD Div Figure Caption Figure L LI Lbl LBody LI Lbl LBody',
    );
    expect(read.alternatives[2]).toEqual(['图一', '图二', '•', '•']);
    expect(read.structureText[3]?.join('')).toBe('第一节见第一节，章，表');
  });

  it('has as many headings, links, figures and tables as its parts together', async () => {
    const prints = (await parts()).map(({ pdf }) => pdf as Uint8Array);
    const sum = sumOf(await Promise.all(prints.map(tagCounts)));
    expect(Math.min(...Object.values(sum))).toBeGreaterThan(1);
    expect(await tagCounts(book)).toEqual(sum);
  });

  it('is read part by part and page by page, word for word', async () => {
    const prints = (await parts()).map(({ pdf }) => pdf as Uint8Array);
    const said = await Promise.all(prints.map(readBack));
    // pdf.js doesn't list what stands in forms, which the faded paragraph does once it is tagged as it should be.
    const whole = said.flatMap((part) => part.structureText.flat()).join('');
    expect(read.structureText.flat().join('')).toBe(whole.replaceAll('职业', ''));
    const pages = await pagesInReadingOrder(book);
    expect(pages).toEqual([...pages].sort((one, other) => one - other));
    expect(new Set(pages)).toEqual(new Set([0, 2, 3, 4, 5]));
  });

  it('stamps over Chrome’s own coordinates where the furniture says', () => {
    const [head] = read.artifacts[3] ?? [];
    expect(head?.text).toBe('会刊');
    expect([head?.left, head?.y]).toEqual([60, expect.closeTo(841.92 - 50, 1)]);
  });

  it('embeds fonts that print shops take', async () => {
    for (const font of await inspectFonts(book))
      expect(font).toMatchObject({ type: 'CIDFontType2', embedded: true, subset: true });
  });

  it('gives the same bytes when everything is printed again', async () => {
    expect(await assemble(await parts(), info, await furniture())).toEqual(book);
  });

  it('puts slides into the frames of a sheet', async () => {
    const slide =
      'section { width: 960px; height: 540px; break-after: page; background: #eee } @page { size: 960px 540px; margin: 0 }';
    const slides = await print(
      'deck',
      ['一', '二']
        .map((number) => `<section><h1>幻灯${number}</h1><p style="opacity: 0.5">讲义</p></section>`)
        .join(''),
      slide,
    );
    const frame = 'div { width: 300px; aspect-ratio: 16 / 9; border: 0.5pt solid }';
    const sheet = await print(
      'sheet',
      ['一', '二'].map((number) => `<div role="img" aria-label="幻灯${number}"></div><p>第${number}</p>`).join(''),
      frame,
    );
    const frames = await figureFrames(sheet);
    expect(frames.map(({ alternative }) => alternative)).toEqual(['幻灯一', '幻灯二']);
    // 300 px wide, at a margin of 30 mm.
    expect(frames[0]?.x).toBeCloseTo((30 * 72) / 25.4, -0.5);
    expect(frames[0]?.width).toBeCloseTo(300 * 0.75 - 1.5, -0.5);
    const placed = await placeSlides(
      sheet,
      slides,
      frames.map((place, at) => ({ ...place, slide: at })),
    );
    const handout = await assemble([{ ...plain, name: 'handout', pdf: placed, outlineTitle: '讲义' }], info, null);
    expect(await verify(handout)).toEqual([]);
    expect((await readBack(handout)).structureText[0]).toEqual(['幻灯一讲义', '第一', '幻灯二讲义', '第二']);
    const { pdf: deck } = await finish(slides, info);
    expect(await verify(deck)).toEqual([]);
  });
});
