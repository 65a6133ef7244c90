import { isText, type Line } from './line.ts';
import { countedOn, ordinalOf } from './ordinals.ts';

/** The longest words that announce a paragraph, in characters, their stop not counted. */
const longest = 14;
const longestCounted = 20;

/**
 * Where the words end that announce a paragraph (健全统筹机制。……), for those paragraphs that have such words though nothing sets them apart: two or more, the first
 * paragraph and the last perhaps without.
 */
export function labelsOf(lines: readonly Line[]): ReadonlyMap<Line, number> {
  const labels = new Map<Line, number>();
  const paragraphs = lines.filter(({ block, aside }) => block.kind === 'paragraph' && aside === null);
  const ends = paragraphs.map((line) => ({ line, end: labelEnd(line) }));
  const found = ends.filter(({ end }) => end !== null);
  if (found.length < 2) return labels;
  const from = ends.findIndex(({ end }) => end !== null);
  const to = ends.findLastIndex(({ end }) => end !== null);
  if (from > 1 || ends.length - 1 - to > 1 || found.length < to - from + 1) return labels;
  for (const { line, end } of found) if (end !== null) labels.set(line, end);
  return labels;
}

function labelEnd(line: Line): number | null {
  const { text, start, block } = line;
  if (!isText(line)) return null;
  const bold = block.spans.find((span) => span.type === 'strong' && span.start <= start && span.end > start + 1);
  if (bold !== undefined) return null;
  const ordinal = ordinalOf(line);
  if (ordinal?.scheme === 'shi' && countedOn(text, ordinal.value) !== null) return null;
  const stop = text.indexOf('。');
  const length = stop - (ordinal?.length ?? 0);
  if (length < 2 || length > (ordinal === null ? longest : longestCounted) || text.length - stop < 10) return null;
  return /[：；！？:;]/u.test(text.slice(0, stop)) ? null : start + stop + 1;
}
