import type { TextLine } from '../raster/raster.ts';
import type { BlockText } from './block-texts.ts';
import { normalText } from './normal-text.ts';
import type { PlacedRegion } from './views.ts';

/** Where a line of a page stands in the text of a document. */
interface FoundLine {
  readonly line: TextLine;
  readonly block: number;
  /** Where it begins in the block's text, and how much of it is there. */
  readonly at: number;
  readonly length: number;
}

/** What headings and lists have before their text. */
const ordinal = /^(?:[一二三四五六七八九十百]+、|（[一二三四五六七八九十百]+）|\d+[.．、]|[•●▪■—·])/u;

/** Shorter texts are too common to be looked for far away. */
const shortest = 4;
const near = 400;

/**
 * Says of the pages of a document which stretch of the content each paragraph on them comes from, by finding the lines' texts in the document's blocks one after the other. Lines that
 * stand nowhere in the content, such as names of axes, get none.
 *
 * @param pages lines of each page, in reading order
 */
export function placeLines(
  pages: readonly (readonly TextLine[])[],
  blocks: readonly BlockText[],
): readonly (readonly PlacedRegion[])[] {
  const starts: number[] = [];
  let whole = '';
  for (const { text } of blocks) {
    starts.push(whole.length);
    whole += text;
  }
  let cursor = 0;
  const find = (line: TextLine): FoundLine | null => {
    const text = normalText(line.text);
    for (const part of new Set([text, text.replace(ordinal, '')])) {
      const at = indexNear(whole, part, cursor);
      if (at < 0) continue;
      // A table or figure out of turn doesn't lead the search away for good.
      if (at >= cursor && at - cursor < near * 8) cursor = at + part.length;
      const block = starts.findLastIndex((start) => start <= at);
      return { line, block, at: at - (starts[block] ?? 0), length: part.length };
    }
    return null;
  };
  return pages.map((lines) => {
    const found = lines.flatMap((line) => find(line) ?? []);
    return [...paragraphs(found, blocks), ...found.flatMap((one) => figures(one, blocks[one.block]))];
  });
}

function indexNear(whole: string, part: string, cursor: number): number {
  if (part.length < 2) return -1;
  const after = whole.indexOf(part, cursor);
  if (part.length < shortest) return after >= 0 && after - cursor < near ? after : -1;
  return after >= 0 ? after : whole.indexOf(part);
}

/** Lines of one block that follow each other, as one region. */
function paragraphs(found: readonly FoundLine[], blocks: readonly BlockText[]): readonly PlacedRegion[] {
  const regions: { block: number; left: number; top: number; right: number; bottom: number }[] = [];
  for (const { line, block } of found) {
    const { x, y, width, height } = line;
    const last = regions.at(-1);
    if (last !== undefined && last.block === block && y - last.bottom < height * 2) {
      last.left = Math.min(last.left, x);
      last.top = Math.min(last.top, y);
      last.right = Math.max(last.right, x + width);
      last.bottom = Math.max(last.bottom, y + height);
    } else regions.push({ block, left: x, top: y, right: x + width, bottom: y + height });
  }
  return regions.flatMap(({ block, left, top, right, bottom }) => {
    const from = blocks[block];
    if (from === undefined) return [];
    const { text, place } = from;
    return [{ text, place, fact: null, x: left, y: top, width: right - left, height: bottom - top }];
  });
}

/** Figures in a line. Its characters are taken to be equally wide, which is near enough to be hit with a mouse. */
function figures({ line, at, length }: FoundLine, block: BlockText | undefined): readonly PlacedRegion[] {
  if (block === undefined) return [];
  const { x, y, width, height } = line;
  return block.facts.flatMap(({ id, start, end }) => {
    const [from, to] = [Math.max(start, at), Math.min(end, at + length)];
    if (from >= to) return [];
    const before = widthOf(block.text.slice(at, from));
    const own = widthOf(block.text.slice(from, to));
    const all = widthOf(block.text.slice(at, at + length));
    const region = { x: x + (width * before) / all, y, width: (width * own) / all, height };
    return [{ text: block.text.slice(start, end), place: block.place, fact: id, ...region }];
  });
}

/** Digits and Latin are half as wide as Han. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) < 0x2000 ? 0.55 : 1), 0);
}
