import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chapterHtml } from '../../scripts/booklet/chapter.ts';
import { contentsEntries, contentsHtml } from '../../scripts/booklet/contents.ts';
import { coverHtml } from '../../scripts/booklet/cover.ts';
import { anchorsOf } from '../../scripts/booklet/document.ts';
import { indexHtml } from '../../scripts/booklet/figure-index.ts';
import { imprintHtml } from '../../scripts/booklet/front-matter.ts';
import { overflowDiagnostics } from '../../scripts/booklet/overflow.ts';
import { measureOf, pageGeometry, pxToPt } from '../../scripts/booklet/page-geometry.ts';
import type { PrintBrowser, Printed } from '../../scripts/browser/browser.ts';
import { openBrowser } from '../../scripts/browser/open-browser.ts';
import { openPart } from '../../scripts/pdf/pdf.ts';
import { contextOf, paragraph, report, richTopic, section, svgPicture, table, topic } from './building.ts';
import { type Glyphs, glyphsOf, outlineOf, pageCount, printed } from './printing.ts';

const pictures = new Map([['assets/a.svg', svgPicture]]);
const signal = new AbortController().signal;
let browser: PrintBrowser;

beforeAll(async () => {
  browser = await openBrowser({ browsers: [], jobs: 2, notice: () => {} }, signal);
});
afterAll(async () => {
  await browser.close();
});

const page = pageGeometry({ style: 'book', size: 'A4' });
const measure = measureOf(page);
const pitchPt = pxToPt(page.pitch);
const bodySize = pxToPt(page.size);
const body = ({ size }: Glyphs): boolean => Math.abs(size - bodySize) < 0.01;

const made = report([
  richTopic(1),
  topic(2, '题', { sections: [section('t2-s1', 1, '节', [paragraph('甲。'.repeat(1500))])] }),
]);

describe('chapters on paper', () => {
  const chapters = made.topics.map((each) => chapterHtml(contextOf(made, pictures), each));
  let prints: readonly Printed[];
  beforeAll(async () => {
    prints = await Promise.all(chapters.map((html) => printed(browser, html)));
  });
  const bodyOf = async (at: number): Promise<readonly Glyphs[]> =>
    (await glyphsOf(prints[at]?.pdf ?? new Uint8Array())).filter(body);

  it('stand on one grid, within 0.1 pt, on every page of every chapter, beside lists, tables, quotations and pictures', async () => {
    const glyphs = [await bodyOf(0), await bodyOf(1)];
    for (const of of glyphs) expect(new Set(of.map((glyph) => glyph.page)).size).toBeGreaterThan(2);
    const baselines = glyphs.flat().map(({ baseline }) => baseline);
    const [first = 0] = baselines;
    const strays = baselines
      .map((baseline) => (baseline - first) / pitchPt)
      .filter((lines) => Math.abs(lines - Math.round(lines)) * pitchPt > 0.1);
    expect(strays).toEqual([]);
  });

  it('fill the block with 34 lines of 37 characters, with the inner margin at the spine', async () => {
    const glyphs = await bodyOf(1);
    const verso = glyphs.filter((glyph) => glyph.page === 1);
    const recto = glyphs.filter((glyph) => glyph.page === 2);
    expect(new Set(verso.map(({ baseline }) => baseline.toFixed(1))).size).toBe(page.lines);
    const left = (some: readonly Glyphs[]): number => Math.min(...some.map(({ x }) => x));
    const right = (some: readonly Glyphs[]): number => Math.max(...some.map(({ x, width }) => x + width));
    expect(left(recto)).toBeCloseTo((page.inner * 72) / 96, 0);
    expect(left(verso) - left(recto)).toBeGreaterThan(5);
    const width = right(verso) - left(verso);
    // A full-width mark at the end of a line takes half a character: the blank half hangs out.
    expect(width).toBeLessThan((measure * 72) / 96 + bodySize / 2 + 1);
    expect(width).toBeGreaterThan((measure * 72) / 96 - bodySize);
  });

  it('cut nothing off and ask nothing of the network', () => {
    expect(prints.map(({ measured, refused }) => ({ measured, refused }))).toEqual([
      { measured: [], refused: [] },
      { measured: [], refused: [] },
    ]);
  });

  it('have a destination for each id', async () => {
    const { destinations, pages } = (await openPart(prints[0]?.pdf ?? new Uint8Array())).layout;
    expect([...destinations.keys()].sort()).toEqual([...anchorsOf(chapters[0] ?? '')].sort());
    expect(destinations.get('topic-1')).toBe(0);
    expect(destinations.get('t1-next')).toBe(pages - 1);
  });

  it('never end a page with a heading', async () => {
    const filler = (lines: number) => Array.from({ length: lines }, () => paragraph('一行。'));
    for (const lines of [19, 20, 21, 22]) {
      const sections = [
        section('t1-s1', 1, '节', filler(lines)),
        section('t1-s2', 2, '标题', [], {
          sections: [section('t1-s2-1', 1, '小标题', [paragraph('甲乙丙丁。'.repeat(30))])],
        }),
      ];
      const one = report([topic(1, '题', { sections })]);
      const [only] = one.topics;
      if (!only) throw new Error('The fixture has no topic.');
      const { pdf } = await printed(browser, chapterHtml(contextOf(one), only));
      const { destinations } = (await openPart(pdf)).layout;
      const glyphs = await glyphsOf(pdf);
      const following = glyphs.find(({ text }) => text.includes('甲乙丙丁'));
      expect(destinations.get('t1-s2')).toBe(following?.page);
      expect(destinations.get('t1-s2-1')).toBe(following?.page);
      // Nor is a heading written on two pages, seen on one of them.
      expect(await outlineOf(pdf)).toEqual(['题', '一、节', '二、标题', '（一）小标题']);
    }
  });
});

describe('what is too large', () => {
  it('is found with its place', async () => {
    const columns = Array.from({ length: 60 }, () => '列');
    const place = { file: '01.md', line: 9, column: 1, endLine: 9, endColumn: 2 };
    const bad = report([
      topic(1, '题', {
        sections: [
          section('t1-s1', 1, '甲', [paragraph('https://example.org/'.padEnd(140, 'a'))]),
          { ...section('t1-s2', 2, '乙', [table([], columns, [columns])]), place },
        ],
      }),
    ]);
    const [only] = bad.topics;
    if (!only) throw new Error('The fixture has no topic.');
    const { measured } = await printed(browser, chapterHtml(contextOf(bad), only));
    const diagnostics = overflowDiagnostics(bad, '第一章', measured);
    expect(diagnostics.map(({ code }) => code)).toEqual(['booklet-overflow']);
    expect(diagnostics[0]?.place).toEqual(place);
    expect(diagnostics[0]?.wording.zh.message).toContain('列');
  });

  it('is found on a cover too', async () => {
    const bad = contextOf(report([topic(1, '题')], { subtitle: '副标题'.repeat(200) }));
    const { measured } = await printed(browser, coverHtml(bad, 'booklet'));
    expect(measured).toEqual([expect.objectContaining({ what: 'tall' })]);
  });

  it('is what is printed, not the blank half of a closing mark', async () => {
    const line = (text: string) =>
      `<p style="width: 10em; margin: 0; font: 20px/2 var(--song); white-space: nowrap">${text}</p>`;
    const page = coverHtml(contextOf(report([topic(1, '题')])), 'booklet');
    for (const [text, findings] of [
      ['一二三四五六七八九）', 0],
      ['一二三四五六七八九十）', 1],
      ['一二三四五六七八九半十', 1],
      ['一二三四五六七八九）<b>十</b>', 1],
    ] as const) {
      const { measured } = await printed(browser, page.replace('</body>', `${line(text)}</body>`));
      expect([text, (measured as readonly { readonly what: string }[]).filter(({ what }) => what === 'wide')]).toEqual([
        text,
        findings === 0 ? [] : [expect.objectContaining({ text: text.replace(/<.?b>/gu, '') })],
      ]);
    }
  });

  it("isn't anything else", () => {
    expect(() => overflowDiagnostics(report([]), '第一章', [{ what: 'odd' }])).toThrow();
  });
});

describe('contents and index on paper', () => {
  const many = report(Array.from({ length: 25 }, (_, at) => richTopic(at + 1)));
  const context = contextOf(many, pictures);

  it('run over several pages with page numbers that end at one edge', async () => {
    const entries = contentsEntries(context, { topic: null, slides: 'end', index: true, documents: true });
    const labels = new Map(entries.map(({ id }, at) => [id, String(1000 + at)]));
    const { pdf, measured } = await printed(browser, contentsHtml(context, entries, labels));
    expect(measured).toEqual([]);
    expect(await pageCount(pdf)).toBeGreaterThan(2);
    const numbers = (await glyphsOf(pdf)).filter(({ text }) => /^1\d{3}$/u.test(text));
    expect(numbers).toHaveLength(entries.length);
    for (const side of [0, 1]) {
      const edges = numbers.filter((number) => number.page % 2 === side).map(({ x, width }) => x + width);
      expect(Math.max(...edges) - Math.min(...edges)).toBeLessThan(0.1);
    }
  });

  it('repeat the head of the index on each page', async () => {
    const pages = new Map([...context.ledger.keys()].map((id) => [id, '12']));
    const { pdf, measured } = await printed(browser, indexHtml(context, { pages, slides: new Map() }));
    expect(measured).toEqual([]);
    const heads = (await glyphsOf(pdf)).filter(({ text }) => text.includes('统计内容')).map((glyph) => glyph.page);
    const count = await pageCount(pdf);
    expect(count).toBeGreaterThan(3);
    expect([...new Set(heads)]).toEqual(Array.from({ length: count }, (_, at) => at));
  });
});

it('covers and imprints are one page each', async () => {
  const context = contextOf(report([topic(1, '题')], { subtitle: '征求意见稿' }));
  for (const html of [coverHtml(context, 'booklet'), coverHtml(context, 'handout'), imprintHtml(context)]) {
    const { pdf, measured } = await printed(browser, html);
    expect(measured).toEqual([]);
    expect(await pageCount(pdf)).toBe(1);
  }
});
