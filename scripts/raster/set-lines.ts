import type { TextLine } from './raster.ts';

/** A character as a page sets it; lengths in pt from the page's upper left corner. */
export interface SetCharacter {
  readonly character: string;
  readonly x: number;
  readonly baseline: number;
  readonly advance: number;
  readonly size: number;
}

/** How far a character may stand from the end of the line before it, to belong there, in ems: squeezed marks go back half an em, no line opens a gap of two. */
const back = 0.75;
const gap = 2;

/** How far a baseline may be off, in ems: raised and lowered figures belong to their line, the next line doesn't. */
const off = 0.5;

/** Share of the em above the baseline, as the faces in use have it. */
const above = 0.88;

interface Line {
  text: string;
  readonly x: number;
  right: number;
  baseline: number;
  size: number;
}

/** Gathers characters, in the order in which they are set, into lines from top to bottom and, on one baseline, from left to right. Lines of nothing but spaces are left out. */
export function setLines(characters: Iterable<SetCharacter>): readonly TextLine[] {
  const lines: Line[] = [];
  for (const one of characters) {
    const last = lines.at(-1);
    if (last === undefined || !belongs(one, last)) {
      lines.push({ text: one.character, x: one.x, right: one.x + one.advance, baseline: one.baseline, size: one.size });
      continue;
    }
    last.text += one.character;
    last.right = Math.max(last.right, one.x + one.advance);
    if (one.size > last.size) Object.assign(last, { size: one.size, baseline: one.baseline });
  }
  return lines
    .filter(({ text }) => text.trim() !== '')
    .sort((one, other) => Math.round(one.baseline) - Math.round(other.baseline) || one.x - other.x)
    .map(({ text, x, right, baseline, size }) => ({
      text,
      x,
      y: baseline - above * size,
      width: right - x,
      height: size,
    }));
}

function belongs({ x, baseline, size }: SetCharacter, line: Line): boolean {
  const em = Math.max(size, line.size);
  const apart = x - line.right;
  return (
    Math.abs(baseline - line.baseline) <= off * em && apart >= -back * em && apart <= gap * Math.min(size, line.size)
  );
}
