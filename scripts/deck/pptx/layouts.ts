import type { SlideRatio } from '../../content/settings-model.ts';
import type { Colour } from './colours.ts';
import { type Box, bodyBox, spare } from './geometry.ts';
import { line, type Placeholder, type Shape } from './shapes.ts';
import type { Pitch, RunStyle } from './text.ts';

/** The layouts of the master, in the order Office offers them. */
export const layoutNames = [
  'cover',
  'agenda',
  'divider',
  'points',
  'figures',
  'compare',
  'columns',
  'table',
  'chart',
  'quote',
  'picture',
  'closing',
] as const;

export type LayoutName = (typeof layoutNames)[number];

/** A placeholder as a layout shows it. */
export interface LayoutPlaceholder {
  readonly placeholder: Placeholder;
  /** Name for people, in the selection pane. */
  readonly name: string;
  readonly box: Box;
  /** Stands in it while it is empty. */
  readonly prompt: string;
  readonly style: Required<RunStyle> & { readonly pitch: Pitch; readonly align?: 'l' | 'ctr' | 'r' };
  readonly anchor?: 't' | 'ctr' | 'b';
}

export interface Layout {
  /** Name for people. */
  readonly label: string;
  /** Kind that other programs know it by (ECMA-376-1, 19.7.15). */
  readonly type: 'title' | 'secHead' | 'obj' | 'twoObj' | 'tbl' | 'chart' | 'picTx' | 'cust';
  readonly ground: Colour;
  /** Quiet slides have a line above the title, a hairline and a folio; ceremonial ones don't. */
  readonly quiet: boolean;
  readonly decoration: readonly Shape[];
  readonly placeholders: readonly LayoutPlaceholder[];
}

/** Indices that tie slides to the placeholders of their layouts. */
export const indices = {
  body: 1,
  second: 2,
  first: 11,
  explanation: 17,
  date: 18,
  kicker: 20,
  head: 21,
  footer: 30,
  number: 31,
} as const;

/** How a placeholder is set. */
export type Style = LayoutPlaceholder['style'];

/** Text of quiet slides. */
export const textStyle: Style = { size: 30, pitch: 44, bold: false, colour: 'ink', face: 'text' };
/** Lines above and below them, dates and sources. */
export const noteStyle: Style = { size: 24, pitch: 24, bold: false, colour: 'grey', face: 'text' };

/** Titles of quiet slides. */
export const titleStyle: Style = { size: 44, pitch: 56, bold: true, colour: 'ink', face: 'title' };

/** A ceremonial title at its full size and at the one for long ones, px; lines are 1.375 of it apart. */
export const coverSizes = { full: 64, long: 52 } as const;
const footStyle: Style = { ...noteStyle, pitch: 'natural' };

/** At the foot of every quiet slide. */
export const foot = (ratio: SlideRatio): readonly LayoutPlaceholder[] => [
  {
    placeholder: { type: 'ftr', index: indices.footer },
    name: '页脚',
    box: { left: 72, top: 640 + spare(ratio), width: 1000, height: 40 },
    prompt: '',
    style: footStyle,
    anchor: 'ctr',
  },
  {
    placeholder: { type: 'sldNum', index: indices.number },
    name: '编号',
    box: { left: 1108, top: 640 + spare(ratio), width: 100, height: 40 },
    prompt: '‹#›',
    style: { ...footStyle, align: 'r' },
    anchor: 'ctr',
  },
];

/** The hairline above the foot. */
export const footRule = (ratio: SlideRatio): Shape =>
  line({ left: 72, top: 632 + spare(ratio), width: 1136, height: 0 }, 'hairline', 1);

/** Where `count` columns stand in the body. */
export function columnBoxes(count: number, gap: number, height = bodyBox.height): readonly Box[] {
  const width = (bodyBox.width - (count - 1) * gap) / count;
  return Array.from({ length: count }, (_, at) => ({
    left: bodyBox.left + at * (width + gap),
    top: bodyBox.top,
    width,
    height,
  }));
}
