import type { Chart } from '../chart/chart.ts';
import type { ChartRoom } from '../chart/page.ts';
import { plainText } from '../content/text.ts';
import type { ThemeTokens } from '../templates/tokens.ts';
import { widthInEm } from '../typography/width.ts';
import type { ChartSlide, Deck, ShareSlide, Slide } from './slide.ts';
import { bodyHeight } from './slide-size.ts';

/** Width between the side margins, px. */
const bodyWidth = 1136;
/** Height of a whole's figure above its parts, px; see `section.share` in the theme's style sheet. */
const wholeHeight = 120;
/** Characters in a line of explanation, its pitch and the white above it, px. */
const explanationLine = 39;
const explanationPitch = 40;
const explanationGap = 24;

/** Address of a slide's chart in a deck's Markdown: a file beside it. */
export function chartAddress(deck: Pick<Deck, 'name'>, slide: Pick<Slide, 'number'>): string {
  return `${deck.name}-chart-${slide.number}.svg`;
}

/** The charts of a deck as SVG documents, by their addresses in its Markdown. The drawing is loaded for decks that have one. */
export async function deckCharts(deck: Deck, tokens: ThemeTokens): Promise<ReadonlyMap<string, string>> {
  const slides = deck.slides.filter(isDrawn);
  if (slides.length === 0) return new Map();
  const { chartSvg } = await import('../chart/svg.ts');
  return new Map(
    slides.map(
      (slide) => [chartAddress(deck, slide), chartSvg(shownChart(slide), tokens, chartRoom(deck, slide))] as const,
    ),
  );
}

/** Whether a slide shows a chart. */
export function isDrawn(slide: Slide): slide is ChartSlide | ShareSlide {
  return slide.layout === 'chart' || slide.layout === 'share';
}

/** The chart without the date that already stands at the whole. */
function shownChart(slide: ChartSlide | ShareSlide): Chart {
  const { chart } = slide;
  if (slide.layout === 'chart' || slide.whole === null || slide.whole.asOf !== chart.asOf) return chart;
  const series = chart.series.map((one) => ({ ...one, values: one.values.map((value) => ({ ...value, asOf: null })) }));
  return { ...chart, series, asOf: null };
}

/** The room a slide leaves to its chart, px. */
function chartRoom({ ratio }: Deck, slide: ChartSlide | ShareSlide): ChartRoom {
  const lines = Math.ceil(widthInEm(plainText(slide.explanation)) / explanationLine);
  const below = lines === 0 ? 0 : lines * explanationPitch + explanationGap;
  const above = slide.layout === 'share' && slide.whole !== null ? wholeHeight : 0;
  return { width: bodyWidth, height: bodyHeight(ratio) - above - below, medium: 'screen' };
}
