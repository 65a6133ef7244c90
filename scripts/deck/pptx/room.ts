import { widthInEm } from '../../typography/width.ts';

/** A size of type, its line pitch and the white after a paragraph, px. */
export interface Setting {
  readonly size: number;
  readonly pitch: number;
  readonly between: number;
}

/** Settings from the roomiest; there is one at least. */
export type Settings = readonly [Setting, ...Setting[]];

/** Settings of points and lists from the roomiest. The last two are for presentations only: nothing measures them, so they leave more to spare. */
export const pointSettings: Settings = [
  { size: 32, pitch: 48, between: 48 },
  { size: 30, pitch: 44, between: 32 },
  { size: 28, pitch: 40, between: 20 },
  { size: 28, pitch: 36, between: 12 },
  { size: 26, pitch: 34, between: 8 },
  { size: 24, pitch: 30, between: 6 },
];

/**
 * Lines a text takes in a column, width in px. The office's own faces aren't known here, and a mark that may not open a line takes a character along: one character a
 * line is left to spare.
 */
export function linesOf(text: string, width: number, size: number): number {
  return Math.max(1, Math.ceil((widthInEm(text) * size) / Math.max(width - size, size)));
}

/** The first setting whose height is within the room, or the last, which is the smallest type there may be. */
export function fitting(settings: Settings, room: number, height: (setting: Setting) => number): Setting {
  return settings.find((setting) => height(setting) <= room) ?? settings.at(-1) ?? settings[0];
}

/** Whether a text's last line holds no more than a character and its mark. */
export function endsLonely(text: string, width: number, size: number): boolean {
  const ems = widthInEm(text);
  // A line that would just be filled is broken by some programs.
  const line = Math.floor((width - 2) / size);
  return ems > line && (ems - 0.01) % line < 1.6;
}

/** White that LibreOffice puts between Chinese and Latin characters, em. */
export const autospace = 0.25;

/**
 * Width of a line in em at most: digits and letters as in a wide bold face, and the white that LibreOffice puts between them and Chinese. For what must not take a second
 * line in any face.
 */
export function widestInEm(text: string): number {
  const borders = text.match(/\p{Script=Han}(?=[\dA-Za-z+])|[\dA-Za-z+%](?=\p{Script=Han})/gu)?.length ?? 0;
  const letters = text.match(/[A-Za-z\d+]/gu)?.length ?? 0;
  return widthInEm(text) + borders * autospace + letters * 0.15;
}
