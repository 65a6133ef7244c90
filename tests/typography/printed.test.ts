import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chapterHtml } from '../../scripts/booklet/chapter.ts';
import { measureOf, pageGeometry } from '../../scripts/booklet/page-geometry.ts';
import type { PrintBrowser } from '../../scripts/browser/browser.ts';
import { openBrowser } from '../../scripts/browser/open-browser.ts';
import type { Inline } from '../../scripts/content/model.ts';
import { plainText } from '../../scripts/content/text.ts';
import { openPart } from '../../scripts/pdf/pdf.ts';
import { contextOf, paragraph, place, report, section, text, topic } from '../booklet/building.ts';
import { printed } from '../booklet/printing.ts';
import { readPdf, unspaced } from '../end-to-end/reading.ts';
import { faultsIn, findParagraphs, type PrintedParagraph } from './line-faults.ts';
import { printedBlocks, textOfLine } from './printed-lines.ts';
import { stressParagraphs } from './stress-text.ts';

const page = pageGeometry({ style: 'book', size: 'A4' });
const bookMeasure = measureOf(page);
const paragraphs = stressParagraphs(200);
const sources = paragraphs.map(({ children }) => plainText(children));
const sections = Array.from({ length: 20 }, (_, at) =>
  section(`t1-s${at + 1}`, at + 1, '坚持高位推动', paragraphs.slice(at * 10, at * 10 + 10)),
);
const made = report([topic(1, '题', { sections })]);
const html = chapterHtml(contextOf(made), made.topics[0] ?? topic(1, '题'));
let browser: PrintBrowser;

beforeAll(async () => {
  browser = await openBrowser({ browsers: [], jobs: 1, notice: () => {} }, new AbortController().signal);
});
afterAll(() => browser.close());

/** The stress text at a measure in px. */
async function stressAt(measure: number) {
  const { pdf, measured } = await printed(
    browser,
    html.replace('</style>', `:root { --measure: ${measure}px }</style>`),
  );
  return { pdf, measured, found: findParagraphs(await printedBlocks(pdf), sources) };
}

describe('200 paragraphs of stress text at the measure of the book', () => {
  let pdf: Uint8Array;
  let measured: unknown;
  let found: readonly PrintedParagraph[];
  beforeAll(async () => {
    ({ pdf, measured, found } = await stressAt(bookMeasure));
  }, 60_000);

  it('are each one paragraph of the structure, with all of their text in order', () => {
    expect(found.map(({ source }) => source)).toEqual(sources);
  });

  it('break no rule, fill every line but the last, and never print marks over each other', () => {
    const { broken, uneven, crowded, lines } = faultsIn(found, (bookMeasure * 72) / 96);
    expect(lines).toBeGreaterThan(800);
    expect({ broken, uneven, crowded }).toEqual({ broken: [], uneven: [], crowded: [] });
  });

  it('have gaps of more than 0.05 em in at most one line of a hundred', () => {
    const { loose, lines } = faultsIn(found, (bookMeasure * 72) / 96);
    expect(loose.length / lines).toBeLessThanOrEqual(0.01);
  });

  it('stand on one grid on every page, with no line of a paragraph alone', () => {
    const first = (found[0]?.lines[0]?.line[0]?.baseline ?? 0) * (96 / 72);
    for (const { source, lines } of found) {
      for (const { line } of lines) {
        const steps = ((line[0]?.baseline ?? 0) * (96 / 72) - first) / page.pitch;
        expect(Math.abs(steps - Math.round(steps)) * page.pitch).toBeLessThan(0.1);
      }
      const pages = groupByPage(lines);
      if (pages.size > 1) for (const own of pages.values()) expect([source, own.length > 1]).toEqual([source, true]);
    }
  });

  it('have no heading at the foot of a page', async () => {
    const blocks = await printedBlocks(pdf);
    const headings = blocks.flatMap(({ type, page: at }, index) =>
      type === 'H2' ? [{ at, next: blocks[index + 1]?.page }] : [],
    );
    expect(headings).toHaveLength(sections.length);
    for (const { at, next } of headings) expect(next).toBe(at);
  });

  it('are read as whole sentences by a reader that knows no structure', async () => {
    const { text } = await readPdf(pdf);
    for (const { lines } of found) {
      for (const [at, own] of groupByPage(lines)) {
        expect(text[at]).toContain(unspaced(own.map(({ line }) => textOfLine(line)).join('')));
      }
    }
  });

  it('keep destinations, and leave nothing that is wider than its place', async () => {
    expect(measured).toEqual([]);
    const { destinations } = (await openPart(pdf)).layout;
    for (const { children } of paragraphs) {
      for (const inline of children)
        if (inline.type === 'fact') expect(destinations.has(`fact-${inline.id}`)).toBe(true);
    }
  });

  it('are broken alike every time', async () => {
    const again = await stressAt(bookMeasure);
    const linesOf = (some: readonly PrintedParagraph[]) =>
      some.map(({ lines }) => lines.map(({ line }) => textOfLine(line)));
    expect(linesOf(again.found)).toEqual(linesOf(found));
  });
});

it('emphasis dots leave lines, grid and text as they are', async () => {
  const dotted = (value: string): Inline => ({ type: 'emphasis', dots: true, children: [text(value)], place });
  const dots = paragraph(
    '全省各地坚持立德树人根本任务，',
    dotted('统筹推进，一体化发展'),
    '城乡义务教育'.repeat(12),
    dotted('落实'),
    '。',
  );
  const one = report([topic(1, '题', { sections: [section('t1-s1', 1, '节', [dots])] })]);
  const { pdf, measured } = await printed(browser, chapterHtml(contextOf(one), one.topics[0] ?? topic(1, '题')));
  const lines = findParagraphs(await printedBlocks(pdf), [plainText(dots.children)]);
  expect(lines).toHaveLength(1);
  expect(measured).toEqual([]);
  const { broken, uneven, loose } = faultsIn(lines, (bookMeasure * 72) / 96);
  expect({ broken, uneven, loose }).toEqual({ broken: [], uneven: [], loose: [] });
  const [first = 0, ...others] = (lines[0]?.lines ?? []).map(({ line }) => line[0]?.baseline ?? 0);
  expect(others).toHaveLength(2);
  for (const [at, baseline] of others.entries()) {
    expect(first - baseline).toBeCloseTo((page.pitch * (at + 1) * 72) / 96, 1);
  }
});

it('at two thirds of the measure they break no rule either', async () => {
  const measure = 400;
  const { found } = await stressAt(measure);
  expect(found).toHaveLength(sources.length);
  const { broken, crowded, uneven, loose, lines } = faultsIn(found, (measure * 72) / 96);
  expect({ broken, crowded }).toEqual({ broken: [], crowded: [] });
  // Five words of other scripts in a row leave a line of 25 characters no choice.
  expect(uneven.length / lines).toBeLessThan(0.002);
  expect(loose.length / lines).toBeLessThan(0.05);
}, 60_000);

function groupByPage(lines: PrintedParagraph['lines']): ReadonlyMap<number, PrintedParagraph['lines'][number][]> {
  const pages = new Map<number, PrintedParagraph['lines'][number][]>();
  for (const line of lines) pages.set(line.page, [...(pages.get(line.page) ?? []), line]);
  return pages;
}
