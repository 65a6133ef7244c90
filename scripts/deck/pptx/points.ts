import { plainText } from '../../content/text.ts';
import { widthInEm } from '../../typography/width.ts';
import { isTold } from '../classes.ts';
import { labelColumn } from '../fit.ts';
import type { LabelledItem, PointsSlide, StepsSlide, TimelineSlide } from '../slide.ts';
import { bodyBox } from './geometry.ts';
import { indices } from './layouts.ts';
import { fitting, linesOf, pointSettings, type Settings } from './room.ts';
import { textShape } from './shapes.ts';
import type { Staged, Staging } from './staging.ts';
import { type Paragraph, type Run, type RunStyle, runsOf } from './text.ts';

/** White between label and text, in characters. */
const labelGap = 1.6;

/**
 * Labelled texts below each other as one list in the body, so that an editor goes on with Enter: labels in a hanging column, or run in where they are too
 * long for one; steps with native numbers.
 */
export function rows(slide: PointsSlide | StepsSlide | TimelineSlide, { language }: Staging): Staged {
  const { items, layout } = slide;
  const [only, ...others] = items;
  if (layout === 'points' && others.length === 0 && only?.label.length === 0) return lone(only, language);
  const numbers = layout === 'steps';
  const column = numbers ? 0 : labelColumn(items);
  const hangingAt = (size: number): number => (numbers ? 88 : column === 0 ? 0 : (column + labelGap) * size);
  const setting = fitting(pointSettings, bodyBox.height, ({ size, pitch, between }) => {
    const lines = items.map((item) =>
      linesOf(column === 0 ? runIn(item) : plainText(item.text), bodyBox.width - hangingAt(size), size),
    );
    return lines.reduce((sum, count) => sum + count * pitch, 0) + (items.length - 1) * between;
  });
  const { size, pitch, between } = setting;
  const labelled = items.every(({ label }) => label.length > 0);
  const label: RunStyle = {
    size,
    bold: true,
    ...(labelled && !numbers ? { colour: isTold(slide) ? 'ink' : 'accent' } : {}),
    ...(layout === 'timeline' ? { face: 'title' } : {}),
  };
  const hanging = hangingAt(size);
  const paragraphs = items.map(
    (item): Paragraph => ({
      runs: [...labelRuns(item, label, column > 0 ? '\t' : '　'), ...runsOf(item.text, { size })],
      pitch,
      after: between,
      ...(hanging > 0 ? { hanging } : {}),
      numbered: numbers,
    }),
  );
  return { layout: 'points', shapes: [textShape(inBody, paragraphs, language)] };
}

const inBody = { name: '内容', placeholder: { type: 'body', index: indices.body }, box: null } as const;

/** One thought alone, larger, with white to its right. */
function lone({ text }: LabelledItem, language: string): Staged {
  const settings: Settings = [{ size: 40, pitch: 64, between: 0 }, ...pointSettings];
  const { size, pitch } = fitting(
    settings,
    bodyBox.height,
    (setting) => linesOf(plainText(text), bodyBox.width - 160, setting.size) * setting.pitch,
  );
  const box = { ...bodyBox, width: bodyBox.width - 160 };
  return {
    layout: 'points',
    shapes: [textShape({ ...inBody, box }, [{ runs: runsOf(text, { size }), pitch }], language)],
  };
}

function runIn({ label, text }: LabelledItem): string {
  return label.length === 0 ? plainText(text) : `${plainText(label)}　${plainText(text)}`;
}

/** A label and what parts it from its text; nothing without a label. */
export function labelRuns({ label }: LabelledItem, style: RunStyle, gap: string): readonly Run[] {
  if (label.length === 0 || widthInEm(plainText(label)) === 0) return [];
  return [...runsOf(label, style), ...(gap === '' ? [] : [{ text: gap, style: { size: style.size ?? 0 } }])];
}
