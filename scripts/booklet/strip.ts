import { widthInEm } from '../typography/width.ts';
import type { BookContext } from './document.ts';
import { figureWidth, type KeyFigure } from './key-figures.ts';
import { measureOf, type PageGeometry, pxToPt } from './page-geometry.ts';
import { paperTokens } from './paper-tokens.ts';

/** Figures set large beside each other, at the head of a chapter. Sizes in pt. */
export interface FigureStrip {
  readonly figures: readonly FigureView[];
  readonly size: number;
  readonly columns: number;
  /** Height in lines of the grid. */
  readonly lines: number;
}

interface FigureView {
  readonly before: string;
  readonly digits: string;
  readonly after: string;
  readonly label: string;
  readonly asOf: string | null;
}

/** Fewest characters that a label's line holds; four columns that are narrower become two rows of two. */
const narrowest = 9;

/** Heights in lines of the grid: of a figure, of a line below it, of the space above and below the rows, and between them. */
const figureLines = 1.75;
const labelPitch = 2 / 3;
const padding = 8 / 9;
const rowGap = 2 / 3;

/** Sets figures out as a strip: in one row, or in two where the page is too narrow for four labels. */
export function figureStrip(figures: readonly KeyFigure[], { tokens, geometry }: BookContext): FigureStrip {
  const { figure: largest, note } = paperTokens(tokens, geometry).print;
  const narrow = columnWidth(figures.length, geometry) / note < narrowest;
  const columns = narrow && figures.length === 4 ? 2 : figures.length;
  const room = columnWidth(columns, geometry);
  const views = figures.map(view);
  const rows = columns === figures.length ? [views] : [views.slice(0, columns), views.slice(columns)];
  const heights = rows.map(
    (row) => figureLines + labelPitch * Math.max(...row.map((figure) => labelLines(figure, room / note))),
  );
  const height = heights.reduce((sum, each) => sum + each, padding + (rows.length - 1) * rowGap);
  const size = Math.min(largest, ...figures.map((figure) => room / figureWidth(figure)));
  return { figures: views, size: Math.floor(size * 2) / 2, columns, lines: Math.max(4, Math.ceil(height)) };
}

function view({ before, digits, after, label, asOf }: KeyFigure): FigureView {
  // A date that the label gives already isn't said twice.
  return { before, digits, after, label, asOf: asOf !== null && label.includes(asOf) ? null : asOf };
}

/** Width of a figure's column without its padding, in pt. */
function columnWidth(count: number, geometry: PageGeometry): number {
  return pxToPt(measureOf(geometry)) / count - 15;
}

/** Lines that a figure's label and date take below it, in a column of so many characters. */
function labelLines({ label, asOf }: FigureView, room: number): number {
  return Math.ceil(widthInEm(label) / room) + (asOf === null ? 0 : Math.ceil(widthInEm(asOf) / room));
}
