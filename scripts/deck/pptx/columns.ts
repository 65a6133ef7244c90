import { plainText } from '../../content/text.ts';
import { classesOf, isTold } from '../classes.ts';
import type { LabelledItem, StepsSlide, TimelineSlide } from '../slide.ts';
import { bodyBox, smallestSize } from './geometry.ts';
import { columnBoxes, indices } from './layouts.ts';
import { labelRuns, rows } from './points.ts';
import { endsLonely, fitting, linesOf, type Setting, type Settings, widestInEm } from './room.ts';
import { area, line, type Shape, textShape } from './shapes.ts';
import type { Staged, Staging } from './staging.ts';
import { type Paragraph, type Run, runsOf, say } from './text.ts';

const settings: Settings = [
  { size: 28, pitch: 42, between: 8 },
  { size: 26, pitch: 36, between: 6 },
  { size: 24, pitch: 32, between: 4 },
];

/** What stands over the line: its height, the line and the text below it, px from the body's top. */
const headHeight = 72;
const rule = 80;
const textTop = 104;

/** White to the right of a column. */
const gutter = 32;

/** Sizes of times, px. */
const timeSizes = [40, 36, 32, 30, 28] as const;

/** Steps and times side by side on one line; below each other where they are many or long. */
export function columns(slide: StepsSlide | TimelineSlide, staging: Staging): Staged {
  if (classesOf(slide, bodyBox.height).includes('rows')) return rows(slide, staging);
  const { items, layout } = slide;
  const { language } = staging;
  const labelled = items.every(({ label }) => label.length > 0);
  const timed = layout === 'timeline' && labelled;
  const boxes = columnBoxes(items.length, 0).map((box) => ({ ...box, width: box.width - gutter }));
  const width = boxes[0]?.width ?? 0;
  const height = (one: Setting): number => Math.max(...items.map((item) => textHeight(item, width, one, timed)));
  // One step smaller is better than a line of one character; two steps aren't.
  const even = settings
    .slice(0, 2)
    .filter(({ size }) => !items.some(({ text }) => endsLonely(plainText(text), width, size)));
  const [roomiest = settings[0]] = even.filter((one) => height(one) <= bodyBox.height - textTop);
  const setting = fitting([roomiest, ...settings], bodyBox.height - textTop, height);
  const heads = headRuns(slide, timed, width);
  const shapes = items.flatMap((item, at): readonly Shape[] => {
    const box = boxes[at];
    const head = heads[at];
    if (box === undefined) return [];
    const placed = { ...box, top: box.top + textTop, height: box.height - textTop };
    return [
      ...(head === undefined
        ? []
        : [
            textShape(
              {
                name: timed ? '时间' : '序号',
                placeholder: { type: 'body', index: indices.head + at },
                box: { ...box, width: box.width + gutter, height: headHeight },
                anchor: 'ctr',
                unbroken: true,
              },
              [{ runs: head, pitch: headHeight }],
              language,
            ),
          ]),
      textShape(
        { name: '内容', placeholder: { type: 'body', index: indices.first + at }, box: placed },
        paragraphsOf(item, setting, timed),
        language,
      ),
    ];
  });
  const dots =
    layout === 'timeline'
      ? boxes.map(({ left }) => area({ left, top: bodyBox.top + rule - 6, width: 12, height: 12 }, 'accent', 'ellipse'))
      : [];
  const ground = line({ ...bodyBox, top: bodyBox.top + rule, height: 0 }, 'hairline', 2);
  return { layout: 'columns', shapes: [...shapes, ground, ...dots] };
}

/** Times, or the numbers of steps; none over a timeline whose items have no times. */
function headRuns(slide: StepsSlide | TimelineSlide, timed: boolean, width: number): readonly (readonly Run[])[] {
  const style = { bold: true, colour: isTold(slide) ? 'ink' : 'accent', face: 'title' } as const;
  if (slide.layout === 'steps') return slide.items.map((_, at) => say(String(at + 1), { ...style, size: 64 }));
  if (!timed) return [];
  const widest = Math.max(...slide.items.map(({ label }) => widestInEm(plainText(label))));
  const size = timeSizes.find((one) => widest * one <= width + gutter) ?? smallestSize;
  return slide.items.map((item) => labelRuns(item, { ...style, size }, ''));
}

function paragraphsOf(item: LabelledItem, { size, pitch, between }: Setting, timed: boolean): readonly Paragraph[] {
  const text = { runs: runsOf(item.text, { size }), pitch };
  if (timed || item.label.length === 0) return [text];
  return [{ runs: labelRuns(item, { size: labelSize(size), bold: true }, ''), pitch, after: between }, text];
}

function labelSize(size: number): number {
  return size + 4;
}

function textHeight({ label, text }: LabelledItem, width: number, setting: Setting, timed: boolean): number {
  const { size, pitch, between } = setting;
  const lines = linesOf(plainText(text), width, size);
  if (timed || label.length === 0) return lines * pitch;
  return (lines + linesOf(plainText(label), width, labelSize(size))) * pitch + between;
}
