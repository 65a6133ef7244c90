import { fontOf, type ThemeTokens } from '../templates/tokens.ts';
import { kindNames } from './alternative.ts';
import { barMarks, columnMarks } from './bars.ts';
import type { Chart, ChartKind } from './chart.ts';
import { lineMarks } from './lines.ts';
import type { Mark } from './marks.ts';
import { type ChartPage, type ChartRoom, chartPage, dateLine } from './page.ts';
import { shareMarks } from './share-bar.ts';
import { stackedMarks } from './stacks.ts';

const drawings: Readonly<Record<ChartKind, (page: ChartPage) => readonly Mark[]>> = {
  bar: barMarks,
  column: columnMarks,
  stacked: stackedMarks,
  line: lineMarks,
  share: shareMarks,
};

/**
 * Draws a chart as one static SVG document: lengths from zero, labels at the data as real text in the theme's families, the accent for what is stressed and
 * greys for the rest. The same input gives the same text. It has no script, no ids and no address of anything outside, so it may stand inside a page as it is.
 * Each area and point carries the id of its figure as `data-fact`.
 *
 * @param room in px on a slide, pt on paper
 */
export function chartSvg(chart: Chart, tokens: ThemeTokens, room: ChartRoom): string {
  const page = chartPage(chart, tokens, room);
  const marks = [...drawings[chart.kind](page), ...dateLine(page)];
  const { width, height } = room;
  const unit = chart.unit === '' ? '' : `，单位：${chart.unit}`;
  // Pointers pass through: a title under the pointer would cover the slide with its text.
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" pointer-events="none">`,
    `<title>${escaped(chart.alternative)}</title>`,
    `<desc>${escaped(`${kindNames[chart.kind]}${unit}`)}</desc>`,
    ...marks.map((mark) => markup(mark, tokens)),
    '</svg>',
  ].join('\n')}\n`;
}

function markup(mark: Mark, tokens: ThemeTokens): string {
  switch (mark.type) {
    case 'rectangle': {
      const { x, y, width, height, fill, fact } = mark;
      return `<rect${named(fact)} x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" fill="${fill}"/>`;
    }
    case 'stroke': {
      const { path, colour, width, dashes } = mark;
      const dashed = dashes === null ? '' : ` stroke-dasharray="${dashes}"`;
      const data = path.replace(/\d+\.\d+/gu, (number) => n(Number(number)));
      return `<path d="${data}" fill="none" stroke="${colour}" stroke-width="${n(width)}"${dashed} stroke-linejoin="round"/>`;
    }
    case 'dot': {
      const { x, y, radius, fill, fact } = mark;
      return `<circle${named(fact)} cx="${n(x)}" cy="${n(y)}" r="${n(radius)}" fill="${fill}"/>`;
    }
    case 'lettering': {
      const { x, y, runs, anchor, role, fill } = mark;
      const { family, weight } = fontOf(tokens, role);
      const [only, ...others] = runs;
      const inside =
        others.length === 0
          ? escaped(only?.text ?? '')
          : runs.map(({ text, size }) => `<tspan font-size="${n(size)}">${escaped(text)}</tspan>`).join('');
      const font = `font-family="${escaped(family.replaceAll('"', "'"))}" font-weight="${weight}" font-size="${n(only?.size ?? 0)}"`;
      const anchored = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
      return `<text x="${n(x)}" y="${n(y)}" ${font}${anchored} fill="${fill}">${inside}</text>`;
    }
  }
}

function named(fact: string | null): string {
  return fact === null ? '' : ` data-fact="${fact}"`;
}

/** Hundredths are finer than any screen or printer shows. */
function n(length: number): string {
  return String(Math.round(length * 100) / 100);
}

function escaped(text: string): string {
  return (
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no way to write them
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '')
      .replace(/\s+/gu, ' ')
  );
}
