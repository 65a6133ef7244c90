import type { AsideReason, Manuscript, ManuscriptBlock, Stretch } from '../manuscript.ts';
import { isBlank, trimmed } from './characters.ts';
import { ordinalOf } from './ordinals.ts';

/** A paragraph, title or table of a manuscript: the smallest thing that structure is made of. Its stretch has no white space at its ends. */
export interface Line extends Stretch {
  /** Index of the manuscript. */
  readonly source: number;
  readonly manuscript: Manuscript;
  readonly block: ManuscriptBlock;
  /** The stretch of the manuscript, line feeds inside as spaces: offsets in it are those of the stretch. */
  readonly text: string;
  /** An empty line or more stands before it. */
  readonly apart: boolean;
  /** None of the text, as the reader of the format says. */
  readonly aside: AsideReason | null;
}

/** A manuscript as lines. Blocks that show nothing leave no line, pictures always do. */
export function linesOf(manuscript: Manuscript, source: number): readonly Line[] {
  const lines: Line[] = [];
  for (const block of manuscript.blocks) {
    for (const line of cut(asItIs(block), manuscript, source)) {
      lines.push({ ...line, apart: isApart(manuscript.text, lines.at(-1)?.end ?? 0, line.start) });
    }
  }
  return lines;
}

/** Characters of a heading; a paragraph in its style may be much longer. */
const longestHeading = 200;

/** What is far too long for a heading is text, whatever its style. */
function asItIs(block: ManuscriptBlock): ManuscriptBlock {
  const isText = block.kind === 'heading' && block.end - block.start > longestHeading;
  return isText ? { ...block, kind: 'paragraph', level: null } : block;
}

/** A sentence of some length. */
export function isText({ text }: Pick<Line, 'text'>): boolean {
  return text.length >= 16 && /[。！？；]/.test(text) && !/^(?:责任编辑|来源|编辑)/.test(text);
}

/** A block as a line. A numbered title that only a soft break parts from its text is a line of its own. */
function cut(block: ManuscriptBlock, manuscript: Manuscript, source: number): Line[] {
  const { text } = manuscript;
  const lineOf = (start: number, end: number, own: ManuscriptBlock): Line[] => {
    const stretch = own.kind === 'table' ? { start, end } : trimmed(text, start, end);
    if (stretch.start >= stretch.end && own.kind !== 'picture' && own.kind !== 'table') return [];
    const numberEnd = Math.min(Math.max(own.numberEnd, stretch.start), stretch.end);
    const line = { source, manuscript, apart: false, aside: own.aside, ...stretch, text: flat(text, stretch) };
    return [{ ...line, block: { ...own, numberEnd } }];
  };
  const feed = text.slice(block.start, block.end).indexOf('\n');
  const soft = feed > 0 && manuscript.format !== 'text' && (block.kind === 'paragraph' || block.kind === 'item');
  if (soft) {
    const [first] = lineOf(block.start, block.start + feed, block);
    const isTitle =
      first !== undefined && ordinalOf(first) !== null && first.text.length <= 40 && !/[，；、]$/u.test(first.text);
    const rest = text.slice(block.start + feed, block.end);
    if (isTitle && /[。；]/u.test(rest)) {
      return [
        first,
        ...cut(
          {
            ...block,
            start: block.start + feed + 1,
            numberEnd: block.start + feed + 1,
            kind: 'paragraph',
            level: null,
          },
          manuscript,
          source,
        ),
      ];
    }
  }
  return lineOf(block.start, block.end, block);
}

function flat(text: string, { start, end }: Stretch): string {
  return text.slice(start, end).replaceAll('\n', ' ');
}

function isApart(text: string, from: number, to: number): boolean {
  const gap = text.slice(from, to);
  return /\n[^\S\n]*\n/.test(gap) && isBlank(gap);
}
