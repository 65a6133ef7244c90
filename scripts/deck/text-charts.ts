import type { ChartRoom } from '../chart/page.ts';
import type { AuthoredChart, Inline, Report } from '../content/model.ts';
import { allSections } from '../content/text.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { FactLookup } from '../facts/fact.ts';
import type { ThemeTokens } from '../templates/tokens.ts';
import { type LaidOut, layOut } from './layouts.ts';
import type { FigureItem, SlideContent } from './slide.ts';

/** A chart of the text, drawn for paper. */
export interface PrintedChart {
  /** SVG document, as wide as the measure and a whole number of lines high. */
  readonly svg: string;
  /** The figure whose parts it shows; null: none is named. */
  readonly whole: FigureItem | null;
  readonly caption: readonly Inline[];
}

/** Reads a chart of the text as if it stood on a slide. Parts in a list inside the list are those of a named whole. */
export function layOutTextChart({ kind, blocks, place }: AuthoredChart, ledger: FactLookup): LaidOut {
  const [list] = blocks.filter((block) => block.type === 'list');
  const layout = kind === 'share' && list?.items[0]?.blocks[1]?.type === 'list' ? 'share' : 'chart';
  const slide = { type: 'slide', layout, chart: kind, minutes: null, title: [], blocks, notes: null, place } as const;
  return layOut(slide, layout, ledger, '');
}

/** What keeps charts of the text from being drawn. */
export function textChartDiagnostics(report: Report, ledger: FactLookup): readonly Diagnostic[] {
  return chartsInText(report).flatMap((chart) => layOutTextChart(chart, ledger).diagnostics);
}

/**
 * Draws the charts that stand in the text of a report, each for the width of a page. The drawing is loaded for reports that have one.
 *
 * @param measure width of a line, pt
 * @param pitch distance of lines, pt
 */
export async function printedCharts(
  report: Report,
  ledger: FactLookup,
  tokens: ThemeTokens,
  measure: number,
  pitch: number,
): Promise<ReadonlyMap<AuthoredChart, PrintedChart>> {
  const charts = chartsInText(report);
  if (charts.length === 0) return new Map();
  const { chartSvg } = await import('../chart/svg.ts');
  return new Map(
    charts.flatMap((item) => {
      const { content } = layOutTextChart(item, ledger);
      if (content?.layout !== 'chart' && content?.layout !== 'share') return [];
      const room: ChartRoom = { width: measure, height: linesOf(content) * pitch, medium: 'print' };
      const whole = content.layout === 'share' ? content.whole : null;
      return [[item, { svg: chartSvg(content.chart, tokens, room), whole, caption: content.explanation }] as const];
    }),
  );
}

/** Lines of the page that a chart takes. */
function linesOf({ chart }: Extract<SlideContent, { layout: 'chart' | 'share' }>): number {
  const dated = chart.asOf === null ? 0 : 1;
  switch (chart.kind) {
    case 'bar':
      return Math.ceil(chart.categories.length * 1.5) + dated;
    case 'share':
      return 4 + dated;
    default:
      return 9 + dated;
  }
}

function chartsInText(report: Report): readonly AuthoredChart[] {
  return [...allSections(report)].flatMap(({ flow }) => flow.filter((item) => item.type === 'chart'));
}
