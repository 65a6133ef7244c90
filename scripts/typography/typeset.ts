import * as z from 'zod';
import { readScript, writeScript } from './page-scripts.ts';
import { type Piece, writeLines } from './write-lines.ts';

/** How lines of our own come into a page between its layout and its print: what `read` finds in the page, `write` breaks into lines and puts back. */
interface Lines {
  readonly read: string;
  /** An expression for the page; null when nothing in it has lines. Throws when the value isn't one of `read`. */
  readonly write: (read: unknown) => string | null;
}

/** Lines of books, set in all blocks that ask for them. */
export const bookLines: Lines = { read: readScript('[data-para], [data-lines]'), write: writtenLines };

/** Lines of slides: of points, steps, cells, quotations and what is explained. Titles have theirs from the Markdown. */
export const deckLines: Lines = {
  read: readScript('.deck > section :is(li, p, td, th)'),
  write: writtenLines,
};

const slidesWithLines = z.array(z.tuple([z.string(), z.string()]));

/** The HTML of the slides that have lines of ours, by id, from what the page gave when they were written. Throws when it isn't that. */
export function linedSlides(written: unknown): ReadonlyMap<string, string> {
  return new Map(slidesWithLines.parse(written));
}

const readPage = z.object({
  /** The texts of each block. */
  blocks: z.array(
    z.array(
      z.object({
        room: z.object({ measure: z.number(), indent: z.number(), shape: z.enum(['filled', 'ragged', 'balanced']) }),
        texts: z.array(z.object({ text: z.string(), style: z.number() })),
      }),
    ),
  ),
  styles: z.array(z.object({ size: z.number(), tracking: z.number(), advances: z.record(z.string(), z.number()) })),
});

/** Blocks of up to this many lines stay on one page: `widows` is dropped for them. */
const whole = 3;

function writtenLines(read: unknown): string | null {
  const { blocks, styles } = readPage.parse(read);
  if (blocks.length === 0) return null;
  const written = blocks.map((runs) => {
    const blockLines = runs.map(({ room, texts }) => writeLines(texts, styles, room));
    const count = blockLines.reduce((sum, lines) => sum + (lines?.lines ?? 1), 0);
    return [count <= whole, blockLines.map((lines) => lines?.texts.map((pieces) => pieces.map(packed)) ?? null)];
  });
  return writeScript(JSON.stringify(written));
}

/** A piece as it travels: text, or text with letter-spacing and margins; 0 is the end of a line. */
function packed(piece: Piece | null): unknown {
  if (piece === null || typeof piece === 'string') return piece ?? 0;
  return [piece.text, piece.spacing, piece.left, piece.right];
}
