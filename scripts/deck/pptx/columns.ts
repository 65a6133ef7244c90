import { plainText } from '../../content/text.ts';
import { classesOf, isTold } from '../classes.ts';
import type { LabelledItem, StepsSlide, TimelineSlide } from '../slide.ts';
import { bodyBox } from './geometry.ts';
import { columnBoxes, indices } from './layouts.ts';
import { labelRuns, rows } from './points.ts';
import { fitting, linesOf, type Setting } from './room.ts';
import { area, line, type Shape, textShape } from './shapes.ts';
import type { Staged, Staging } from './staging.ts';
import { type Paragraph, runsOf, say } from './text.ts';

const settings: readonly [Setting, ...Setting[]] = [
  { size: 28, pitch: 42, between: 8 },
  { size: 26, pitch: 36, between: 6 },
  { size: 24, pitch: 32, between: 4 },
];

/** Top of the line all columns stand on and of their text, px below the body's top. */
const rule = 80;
const textTop = 104;

/** White to the right of a column. */
const gutter = 32;

/** Steps and times side by side on one line; below each other where they are many or long. */
export function columns(slide: StepsSlide | TimelineSlide, staging: Staging): Staged {
  const classes = classesOf(slide);
  if (classes.includes('rows')) return rows(slide, staging);
  const { items } = slide;
  const told = isTold(slide);
  const labelled = items.every(({ label }) => label.length > 0);
  const boxes = columnBoxes(items.length, 0).map((box) => ({ ...box, width: box.width - gutter }));
  const width = boxes[0]?.width ?? 0;
  const times = slide.layout === 'timeline' && labelled;
  const { size, pitch, between } = fitting(settings, bodyBox.height - textTop, (setting) =>
    Math.max(...items.map((item) => height(item, width, setting, times))),
  );
  const shapes = items.flatMap((item, at): readonly Shape[] => {
    const box = boxes[at];
    if (box === undefined) return [];
    const text = runsOf(item.text, { size });
    const head: readonly Paragraph[] = times
      ? [
          {
            runs: labelRuns(
              item,
              { size: classes.includes('long') ? 32 : 40, bold: true, colour: told ? 'ink' : 'accent', face: 'title' },
              '',
            ),
            pitch: 72,
            after: textTop - 72,
          },
        ]
      : slide.layout === 'steps'
        ? [
            {
              runs: say(String(at + 1), { size: 64, bold: true, colour: told ? 'ink' : 'accent', face: 'title' }),
              pitch: 72,
              after: textTop - 72,
            },
          ]
        : [];
    const below: readonly Paragraph[] =
      times || item.label.length === 0
        ? [{ runs: text, pitch }]
        : [
            { runs: labelRuns(item, { size: labelSize(size), bold: true }, ''), pitch, after: between },
            { runs: text, pitch },
          ];
    const top = head.length === 0 ? textTop : 0;
    const placed = { ...box, top: box.top + top, height: box.height - top };
    return [
      textShape(
        { name: '内容', placeholder: { type: 'body', index: indices.first + at }, box: placed },
        [...head, ...below],
        staging.language,
      ),
    ];
  });
  const dots =
    slide.layout === 'timeline'
      ? boxes.map((box) =>
          area({ left: box.left, top: bodyBox.top + rule - 6, width: 12, height: 12 }, 'accent', 'ellipse'),
        )
      : [];
  return {
    layout: 'columns',
    shapes: [...shapes, line({ ...bodyBox, top: bodyBox.top + rule, height: 0 }, 'hairline', 2), ...dots],
  };
}

function labelSize(size: number): number {
  return size + 4;
}

function height(
  { label, text }: LabelledItem,
  width: number,
  { size, pitch, between }: Setting,
  times: boolean,
): number {
  const lines = linesOf(plainText(text), width, size);
  if (times || label.length === 0) return lines * pitch;
  return (lines + linesOf(plainText(label), width, labelSize(size))) * pitch + between;
}
