import type { Inline } from '../../content/model.ts';
import { plainText } from '../../content/text.ts';
import { widthInEm } from '../../typography/width.ts';
import { commonDate } from '../classes.ts';
import { comparisonSize, figureSetting, figureSizes, numberColumns } from '../fit.ts';
import type { CompareSlide, FigureItem, FigureSlide, FiguresSlide, RankingSlide } from '../slide.ts';
import { type Box, bodyBox } from './geometry.ts';
import { columnBoxes, indices } from './layouts.ts';
import { autospace, linesOf, widestInEm } from './room.ts';
import { line, type Shape, textShape } from './shapes.ts';
import type { Staged, Staging } from './staging.ts';
import { type Paragraph, runsOf, say } from './text.ts';

/** How what a figure counts is set, px. */
interface LabelSetting {
  readonly size: number;
  readonly pitch: number;
  /** Between the figure and it. */
  readonly gap: number;
}

const roomy: LabelSetting = { size: 30, pitch: 40, gap: 16 };
const lean: LabelSetting = { size: 28, pitch: 36, gap: 8 };

/** Pitch of a date and of the explanation. */
const datePitch = 32;
const explanationPitch = 40;

/** The figure itself: digits large, qualifier and unit at two fifths, on one baseline. */
function figureParagraph({ before, digits, after }: FigureItem, size: number, accent: boolean, gap: number): Paragraph {
  const style = { bold: true, colour: accent ? 'accent' : 'ink', face: 'title' } as const;
  const beside = { ...style, size: besideSize(size) };
  return {
    runs: [...say(before, beside), ...say(digits, { ...style, size }), ...say(after, beside)],
    pitch: size * 1.1,
    after: gap,
  };
}

/** What it counts, and the date it holds for. */
function labelParagraphs({ label, asOf }: FigureItem, { size, pitch }: LabelSetting): readonly Paragraph[] {
  return [
    { runs: runsOf(label, { size, colour: 'grey' }), pitch },
    ...(asOf === null ? [] : [{ runs: say(asOf, { size: 24, colour: 'grey' }), pitch: datePitch }]),
  ];
}

function labelHeight({ label, asOf }: FigureItem, { size, pitch }: LabelSetting, width: number): number {
  return linesOf(plainText(label), width, size) * pitch + (asOf === null ? 0 : datePitch);
}

/** Size of `f1` to `f8`, or the next smaller one in which no figure takes more than the width, whatever face it is set in. */
function sizeOf(name: string, items: readonly FigureItem[], width: number): number {
  const sizes = figureSizes.slice(Number(name.slice(1)) - 1);
  return sizes.find((size) => items.every((item) => figureWidth(item, size) <= width)) ?? 56;
}

function figureWidth({ before, digits, after }: FigureItem, size: number): number {
  return (widestInEm(digits) + autospace) * size + widestInEm(before + after) * besideSize(size);
}

/** Qualifier and unit beside the digits. */
function besideSize(size: number): number {
  return Math.max(size * 0.4, 28);
}

/** Height of a paragraph at the bottom of the body; 0 where there is none. */
export function explanationHeight(text: readonly Inline[]): number {
  return text.length === 0 ? 0 : linesOf(plainText(text), bodyBox.width, 28) * explanationPitch;
}

/** A paragraph at the bottom of the body; nothing where there is none. */
export function explanationShape(text: readonly Inline[], language: string): readonly Shape[] {
  if (text.length === 0) return [];
  const height = explanationHeight(text);
  const box: Box = { ...bodyBox, top: bodyBox.top + bodyBox.height - height, height };
  const placed = { name: '说明', placeholder: { type: 'body', index: indices.explanation }, box } as const;
  return [textShape(placed, [{ runs: runsOf(text, { size: 28 }), pitch: explanationPitch }], language)];
}

/** One figure, as large as it goes. */
export function figure({ figure: item, explanation }: FigureSlide, { language }: Staging): Staged {
  const size = sizeOf(
    figureSetting([item], widthInEm(plainText(explanation)), false, bodyBox.height).size,
    [item],
    bodyBox.width,
  );
  const height = size * 1.1 + roomy.gap + labelHeight(item, roomy, bodyBox.width);
  const shape = {
    name: '数据',
    placeholder: { type: 'body', index: indices.first },
    box: { ...bodyBox, height },
  } as const;
  const paragraphs = [figureParagraph(item, size, true, roomy.gap), ...labelParagraphs(item, roomy)];
  return {
    layout: 'figures',
    shapes: [textShape(shape, paragraphs, language), ...explanationShape(explanation, language)],
  };
}

/** Two to six figures in columns, or three below each other with what they count beside them. */
export function figures({ items: given, explanation }: FiguresSlide, { language }: Staging): Staged {
  const date = commonDate(given);
  const items = date === null ? given : given.map((item) => ({ ...item, asOf: null }));
  const setting = figureSetting(given, widthInEm(plainText(explanation)), date !== null, bodyBox.height);
  const label = items.length > 3 ? lean : roomy;
  const count = setting.arrangement === 'c3' ? 3 : 2;
  const inRow = setting.arrangement === 'rows';
  const width = inRow ? widestColumn : (columnBoxes(count, 48)[0]?.width ?? 0) + 16;
  const size = sizeOf(setting.size, items, width);
  const placed = inRow ? inRows(items, size, language) : inColumns(items, size, count, label, language);
  const dated = date === null ? [] : [dateShape(date, placed.bottom + 12, language)];
  return { layout: 'figures', shapes: [...placed.shapes, ...dated, ...explanationShape(explanation, language)] };
}

interface Placed {
  readonly shapes: readonly Shape[];
  /** px from the slide's top. */
  readonly bottom: number;
}

function inColumns(
  items: readonly FigureItem[],
  size: number,
  count: number,
  label: LabelSetting,
  language: string,
): Placed {
  const grid = columnBoxes(count, 48);
  const shapes: Shape[] = [];
  let top = bodyBox.top;
  for (let from = 0; from < items.length; from += count) {
    const row = items.slice(from, from + count);
    const width = grid[0]?.width ?? bodyBox.width;
    const height = 13 + size * 1.1 + label.gap + Math.max(...row.map((item) => labelHeight(item, label, width)));
    for (const [at, item] of row.entries()) {
      const box = { ...bodyBox, ...grid[at], top: top + 13, height: height - 13 };
      const paragraphs = [figureParagraph(item, size, from + at === 0, label.gap), ...labelParagraphs(item, label)];
      const placeholder = { type: 'body', index: indices.first + from + at } as const;
      shapes.push(
        textShape({ name: '数据', placeholder, box }, paragraphs, language),
        line({ ...box, top, height: 0 }, 'hairline', 1),
      );
    }
    top += height + 20;
  }
  return { shapes, bottom: top - 20 };
}

const widestColumn = numberColumns.at(-1) ?? 0;

function inRows(items: readonly FigureItem[], size: number, language: string): Placed {
  const column = numberColumns.find((one) => items.every((item) => figureWidth(item, size) <= one)) ?? widestColumn;
  const left = bodyBox.left + column + 48;
  const width = bodyBox.left + bodyBox.width - left;
  const shapes: Shape[] = [];
  let top = bodyBox.top;
  for (const [at, item] of items.entries()) {
    const height = Math.max(size * 1.1, labelHeight(item, roomy, width));
    const box: Box = { ...bodyBox, top: top + 13, width: column, height };
    const placeholder = (index: number) => ({ type: 'body', index: indices.first + 2 * at + index }) as const;
    shapes.push(
      textShape(
        { name: '数据', placeholder: placeholder(0), box, anchor: 'ctr', unbroken: true },
        [figureParagraph(item, size, at === 0, 0)],
        language,
      ),
      textShape(
        { name: '口径', placeholder: placeholder(1), box: { ...box, left, width }, anchor: 'ctr' },
        labelParagraphs(item, roomy),
        language,
      ),
      line({ ...bodyBox, top, height: 0 }, 'hairline', 1),
    );
    top += height + 25;
  }
  return { shapes, bottom: top };
}

function dateShape(date: string, top: number, language: string): Shape {
  const box: Box = { ...bodyBox, top, height: datePitch };
  const paragraphs = [{ runs: say(date, { size: 24, colour: 'grey' }), pitch: datePitch }];
  return textShape({ name: '日期', placeholder: { type: 'body', index: indices.date }, box }, paragraphs, language);
}

/** Ranks are set as figures are: a single one as large as it goes. */
export function ranking(slide: RankingSlide, staging: Staging): Staged {
  const [only, ...others] = slide.items;
  if (only !== undefined && others.length === 0) return figure({ ...slide, layout: 'figure', figure: only }, staging);
  return figures({ ...slide, layout: 'figures' }, staging);
}

/** A whole above its parts: the figure, and what it counts beside it, on one line. */
export function wholeShape({ before, digits, after, label, asOf }: FigureItem, language: string): Shape {
  const style = { bold: true, colour: 'ink', face: 'title' } as const;
  const beside = { ...style, size: besideSize(wholeSize) };
  const told = `　${plainText(label)}${asOf === null ? '' : `（${asOf}）`}`;
  return textShape(
    { name: '整体', placeholder: { type: 'body', index: indices.first }, box: { ...bodyBox, height: wholeHeight } },
    [
      {
        runs: [
          ...say(before, beside),
          ...say(digits, { ...style, size: wholeSize }),
          ...say(after, beside),
          ...say(told, { size: 28, colour: 'grey' }),
        ],
        pitch: wholeSize * 1.1,
      },
    ],
    language,
  );
}

const wholeSize = 88;

/** Room for a whole above its parts, px. */
export const wholeHeight = 120;

/** Before and after, with an arrow between; the accent is on what has become of it. */
export function compare({ before, after, explanation }: CompareSlide, { language }: Staging): Staged {
  const size = sizeOf(comparisonSize([before, after]), [before, after], 496);
  const top = bodyBox.top + 16;
  const shapes = [before, after].map((item, at) => {
    const height = size * 1.1 + roomy.gap + labelHeight(item, roomy, 480);
    const box: Box = { left: bodyBox.left + at * 656, top, width: 480, height };
    const paragraphs = [figureParagraph(item, size, at === 1, roomy.gap), ...labelParagraphs(item, roomy)];
    return textShape(
      { name: '数据', placeholder: { type: 'body', index: indices.first + at }, box },
      paragraphs,
      language,
    );
  });
  const arrow = line({ left: 584, top: top + size * 0.6, width: 112, height: 0 }, 'grey', 2, true);
  return { layout: 'compare', shapes: [...shapes, arrow, ...explanationShape(explanation, language)] };
}
