import { remembering } from '../graph/remembering.ts';
import { type Box, boxesOf, mixedSpace, type StyledText, type TextStyle } from './boxes.ts';
import { breakLines, type Line, type LineRoom } from './break-lines.ts';

/** Text as it is written into the page: bare where it keeps what the style sheets give it. */
export type Piece = string | SpacedPiece;

/** Text with white of its own. Lengths in px. */
export interface SpacedPiece {
  readonly text: string;
  /** Letter-spacing; null: as the style sheets have it. */
  readonly spacing: number | null;
  /** Margins at its ends. */
  readonly left: number;
  readonly right: number;
}

/** What each text of a block becomes; `null` stands for the end of a line. */
export type WrittenText = readonly (Piece | null)[];

/** A block with its lines. */
export interface WrittenBlock {
  readonly lines: number;
  readonly texts: readonly WrittenText[];
}

/** Blocks of a chapter or two: most of what is printed again, with its pages known or after a save, has kept its text. */
const remembered = remembering<WrittenBlock>(400);

/** Sets a block of text in lines; null when it stands on one line as it is. */
export function writeLines(
  texts: readonly StyledText[],
  styles: readonly TextStyle[],
  room: LineRoom,
): WrittenBlock | null {
  const boxes = boxesOf(texts, styles);
  if (boxes.length === 0 || standsOnOneLine(boxes, room)) return null;
  return remembered(keyOf(texts.length, boxes, room), () => setLines(texts.length, boxes, room));
}

/** All that the lines of a block depend on: what else a box has follows from its text, size and width. */
function keyOf(count: number, boxes: readonly Box[], { measure, indent, shape }: LineRoom): string {
  let key = `${count} ${shape} ${measure} ${indent}`;
  let source = -1;
  for (const box of boxes) {
    if (box.source !== source) key += `\n${box.source} ${box.size} ${box.tracking}`;
    source = box.source;
    // No text has a tab: it would be a space.
    key += `\t${box.width} ${box.text}`;
  }
  return key;
}

function setLines(count: number, boxes: readonly Box[], room: LineRoom): WrittenBlock {
  const lines = breakLines(boxes, room);
  const written = Array.from({ length: count }, (): (Piece | null)[] => []);
  lines.forEach((line, number) => {
    const next = lines[number + 1];
    writeLine(boxes, line, written);
    const until = next?.from ?? line.to;
    for (const { source, text, kind } of boxes.slice(line.to, until)) if (kind === 'space') written[source]?.push(text);
    const end = boxes[until - 1];
    if (next !== undefined && end !== undefined && end.kind !== 'break') written[end.source]?.push(null);
  });
  return { lines: lines.length, texts: written };
}

/** Whether a block fits one line even as the browser sets it, so that there is nothing to do. */
function standsOnOneLine(boxes: readonly Box[], { measure, indent }: LineRoom): boolean {
  if (boxes.some(({ kind }) => kind === 'break')) return false;
  const width = boxes.reduce((sum, box, at) => {
    const next = boxes[at + 1];
    return sum + box.width + box.tracking + (next === undefined ? 0 : mixedSpace(box, next));
  }, 0);
  return width < measure - Math.max(0, indent) - 0.5;
}

function writeLine(boxes: readonly Box[], { from, to, gaps }: Line, written: (Piece | null)[][]): void {
  for (let at = from; at < to; at += 1) {
    const box = boxes[at];
    if (box === undefined) continue;
    const gap = at === to - 1 ? -box.blankAfter : (gaps[at - from] ?? 0);
    const left = at === from ? -box.blankBefore : 0;
    append(written[box.source] ?? [], box, rounded(left), rounded(gap));
  }
}

/** Adds a box to what is written of its text: to the last piece where it is spaced alike. */
function append(pieces: (Piece | null)[], { text, tracking }: Box, left: number, gap: number): void {
  const before = pieces.at(-1) ?? null;
  const single = text.length === 1;
  if (left === 0 && gap === 0) {
    if (typeof before === 'string') pieces[pieces.length - 1] = before + text;
    else pieces.push(text);
    return;
  }
  // A word keeps its letters together: the gap stands behind it.
  const spacing = single ? rounded(tracking + gap) : null;
  const right = single ? 0 : gap;
  const alike = before !== null && typeof before !== 'string' && single && left === 0;
  if (alike && before.spacing === spacing && before.right === 0) {
    pieces[pieces.length - 1] = { ...before, text: before.text + text };
  } else pieces.push({ text, spacing, left, right });
}

function rounded(length: number): number {
  return Math.round(length * 1000) / 1000 + 0;
}
