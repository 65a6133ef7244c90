import { plainText } from '../../content/text.ts';
import type { QuoteSlide } from '../slide.ts';
import { bodyBox } from './geometry.ts';
import { indices } from './layouts.ts';
import { fitting, linesOf, type Setting, type Settings } from './room.ts';
import { area, textShape } from './shapes.ts';
import type { Staged, Staging } from './staging.ts';
import { type Paragraph, runsOf } from './text.ts';

const settings: Settings = [
  { size: 40, pitch: 64, between: 8 },
  { size: 36, pitch: 56, between: 8 },
  { size: 32, pitch: 48, between: 8 },
  { size: 28, pitch: 42, between: 6 },
  { size: 24, pitch: 34, between: 6 },
];

const indent = 44;
const attributionHeight = 66;

/** Quotations in 楷, a line of accent beside them, and who said it. */
export function quote({ quotation, attribution }: QuoteSlide, { language, fonts }: Staging): Staged {
  const width = bodyBox.width - indent;
  const height = ({ size, pitch, between }: Setting): number =>
    quotation.reduce((sum, one) => sum + linesOf(plainText(one), width, size) * pitch, 0) +
    (quotation.length - 1) * between;
  const room = bodyBox.height - (attribution.length === 0 ? 0 : attributionHeight);
  const setting = fitting(settings, room, height);
  const { size, pitch, between } = setting;
  const face = { named: fonts.quote };
  const spoken = quotation.map(
    (one, at): Paragraph => ({
      runs: runsOf(one, { size, face }),
      pitch,
      after: at === quotation.length - 1 ? 24 : between,
    }),
  );
  const signed: readonly Paragraph[] =
    attribution.length === 0 ? [] : [{ runs: runsOf(attribution, { size: 28, colour: 'grey' }), pitch: 42 }];
  const shape = { name: '引文', placeholder: { type: 'body', index: indices.body }, box: null } as const;
  return {
    layout: 'quote',
    shapes: [
      textShape(shape, [...spoken, ...signed], language),
      area({ ...bodyBox, width: 4, height: height(setting) }, 'accent'),
    ],
  };
}
