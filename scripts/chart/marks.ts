import type { FaceRole } from '../templates/tokens.ts';
import { widthInEm, widthInHeavyEm } from '../typography/width.ts';

/** What a drawing is made of, in order from the ground up. Lengths in the drawing's own units: px on a slide, pt on paper. */
export type Mark = Rectangle | Stroke | Dot | Lettering;

export interface Rectangle {
  readonly type: 'rectangle';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
  /** Id of the figure whose length it is; null for what only decorates. */
  readonly fact: string | null;
}

export interface Stroke {
  readonly type: 'stroke';
  /** SVG path data. */
  readonly path: string;
  readonly colour: string;
  readonly width: number;
  /** Lengths of dashes and gaps; null: unbroken. */
  readonly dashes: string | null;
}

export interface Dot {
  readonly type: 'dot';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fill: string;
  readonly fact: string;
}

/** A line of text. */
export interface Lettering {
  readonly type: 'lettering';
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly runs: readonly Run[];
  readonly anchor: 'start' | 'middle' | 'end';
  readonly role: FaceRole;
  readonly fill: string;
}

export interface Run {
  readonly text: string;
  readonly size: number;
}

/** How far the middle of Chinese characters and of figures stands above their baseline, in em. */
export const middleRise = 0.36;

/** Share of a figure's size at which hedge and unit are set beside its digits. */
const unitShare = 0.56;

/**
 * A figure in pieces: digits large, hedge and unit smaller on the same baseline.
 *
 * @param least size that nothing goes below
 */
export function figureRuns(text: string, size: number, least: number): readonly Run[] {
  const small = Math.max(least, size * unitShare);
  const pieces = text.split(/([-−－]?\d[\d,.+]*)/u).filter((piece) => piece !== '');
  const digits = pieces.some((piece) => /\d/u.test(piece));
  return pieces.map((piece) => ({ text: piece, size: !digits || /\d/u.test(piece) ? size : small }));
}

/** Between Chinese and digits stands a little white (clreq, 3.2.2), in em. */
const autospace = 0.14;

/** About how wide a line of text is, in the drawing's units. */
export function widthOf(runs: readonly Run[], role: FaceRole): number {
  const measure = role === 'figure' || role === 'title' ? widthInHeavyEm : widthInEm;
  const largest = Math.max(...runs.map(({ size }) => size), 0);
  const whole = runs.map(({ text }) => text).join('');
  const meetings = whole.match(/(?<=\p{Script=Han})(?=[\dA-Za-z])|(?<=[\dA-Za-z])(?=\p{Script=Han})/gu)?.length ?? 0;
  return runs.reduce((sum, { text, size }) => sum + measure(text) * size, meetings * autospace * largest);
}
