import type { AsideReason, Manuscript, ManuscriptBlock, Stretch } from '../manuscript.ts';
import { isBlank, trimmed } from './characters.ts';
import { joinsWrapped } from './hard-wrap.ts';

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

/** Cuts a manuscript into lines; lines that were broken by width alone are joined. Blocks that show nothing leave no line, pictures always do. */
export function linesOf(manuscript: Manuscript, source: number): readonly Line[] {
  const { text } = manuscript;
  const raw = manuscript.blocks.flatMap((block) => cut(block, manuscript, source));
  const joins = joinsWrapped(raw);
  const lines: Line[] = [];
  for (const line of raw) {
    const last = lines.at(-1);
    if (last !== undefined && joins.has(line)) {
      const stretch = { start: last.start, end: line.end };
      const text = flat(manuscript.text, stretch);
      lines[lines.length - 1] = { ...last, ...stretch, text, block: { ...last.block, end: line.end, spans: spansOf(last, line) } };
    } else lines.push({ ...line, apart: isApart(text, lines.at(-1)?.end ?? 0, line.start) });
  }
  return lines;
}

/** A sentence of some length. */
export function isText({ text }: Pick<Line, 'text'>): boolean {
  return text.length >= 16 && /[。！？；]/.test(text) && !/^(?:责任编辑|来源|编辑)/.test(text);
}

function cut(block: ManuscriptBlock, manuscript: Manuscript, source: number): Line[] {
  const { text } = manuscript;
  const common = { source, manuscript, block, apart: false, aside: block.aside };
  if (block.kind === 'table' || block.kind === 'picture') {
    const stretch = block.kind === 'table' ? { start: block.start, end: block.end } : trimmed(text, block.start, block.end);
    return [{ ...common, ...stretch, text: flat(text, stretch) }];
  }
  const lines: Line[] = [];
  let start = block.start;
  while (start <= block.end) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 || feed > block.end ? block.end : feed;
    const stretch = trimmed(text, start, end);
    if (stretch.start < stretch.end) {
      const first = lines.length === 0;
      const { start: from, end: to } = stretch;
      const spans = block.spans.filter((span) => span.start < to && span.end > from);
      const numberEnd = first ? Math.max(from, Math.min(block.numberEnd, to)) : from;
      const own = { ...block, ...stretch, spans, numberEnd, kind: first || block.kind !== 'item' ? block.kind : 'paragraph' } as const;
      lines.push({ ...common, ...stretch, block: own, text: text.slice(from, to) });
    }
    start = end + 1;
  }
  return lines;
}

function spansOf(a: Line, b: Line): ManuscriptBlock['spans'] {
  return [...new Set([...a.block.spans, ...b.block.spans])];
}

function flat(text: string, { start, end }: Stretch): string {
  return text.slice(start, end).replaceAll('\n', ' ');
}

function isApart(text: string, from: number, to: number): boolean {
  const gap = text.slice(from, to);
  return /\n[^\S\n]*\n/.test(gap) && isBlank(gap);
}
