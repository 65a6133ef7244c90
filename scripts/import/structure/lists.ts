import type { DraftBlock, DraftList, Prose } from './draft.ts';
import type { Finding } from './finding.ts';
import type { Line } from './line.ts';
import { isSentenceScheme, ordinalOf } from './ordinals.ts';

interface Item {
  readonly line: Line;
  readonly level: number;
  /** Units that bullet or number take. */
  readonly length: number;
  /** Null with a bullet. */
  readonly value: number | null;
}

const bullet = /^(?:[•·●○◆◇■□▪▫►▶➤★☆※‣⁃✓✔]|[-–*+](?=\s))\s*/u;

/** The list that begins at a line: items with bullets, or two and more that are numbered from 1 on without anything between them. */
export function listAt(
  lines: readonly Line[],
  index: number,
  finding: Finding,
): { readonly blocks: readonly DraftBlock[]; readonly count: number } | null {
  const items: Item[] = [];
  for (const line of lines.slice(index)) {
    const item = itemOf(line);
    const first = items[0];
    if (
      item === null ||
      (first !== undefined && item.level === first.level && (item.value === null) !== (first.value === null))
    )
      break;
    items.push(item);
  }
  const taken = inOrder(items);
  if (taken.length === 0) return null;
  for (const { line, length } of taken)
    finding.cut({ source: line.source, start: line.start, end: line.start + length }, 'ordinal');
  return { blocks: nested(taken), count: taken.length };
}

function itemOf(line: Line): Item | null {
  const { block, text, start } = line;
  if ((block.kind !== 'paragraph' && block.kind !== 'item') || line.aside !== null) return null;
  const level = block.kind === 'item' ? (block.level ?? 1) : 1;
  const ordinal = ordinalOf(line);
  if (ordinal !== null) {
    if (isSentenceScheme(ordinal.scheme) || ordinal.length >= text.length) return null;
    const listed =
      block.kind === 'item' || ordinal.scheme === 'dot' || ordinal.scheme === 'paren' || ordinal.scheme === 'circle';
    return listed ? { line, level, length: ordinal.length, value: ordinal.value } : null;
  }
  const sign = Math.max(block.kind === 'item' ? block.numberEnd - start : 0, bullet.exec(text)?.[0].length ?? 0);
  if (sign >= text.length || (sign === 0 && block.kind !== 'item')) return null;
  // A number of a kind that isn't known, such as a), would be lost with its place.
  if (/[\p{L}\p{N}]/u.test(text.slice(0, sign))) return null;
  return { line, level, length: sign, value: null };
}

/** The items from the first on whose numbers on each level are 1, 2, 3 …; none where there would be a single number. */
function inOrder(items: readonly Item[]): readonly Item[] {
  const base = items[0]?.level ?? 1;
  const expected: number[] = [];
  const kinds: boolean[] = [];
  let count = 0;
  for (const { level, value } of items) {
    if (level < base || level > expected.length + base) break;
    const depth = level - base;
    expected.length = Math.min(expected.length, depth + 1);
    kinds.length = Math.min(kinds.length, depth + 1);
    if (expected[depth] === undefined) {
      expected[depth] = 1;
      kinds[depth] = value !== null;
    }
    if (kinds[depth] !== (value !== null) || (value !== null && value !== expected[depth])) break;
    expected[depth] = (expected[depth] ?? 1) + 1;
    count += 1;
  }
  const taken = items.slice(0, count);
  const first = taken[0];
  return first !== undefined && first.value !== null && taken.filter(({ level }) => level === first.level).length < 2
    ? []
    : taken;
}

function nested(items: readonly Item[]): readonly DraftList[] {
  const [first] = items;
  if (first === undefined) return [];
  const entries: { prose: Prose; below: Item[] }[] = [];
  for (const item of items) {
    if (item.level > first.level) entries.at(-1)?.below.push(item);
    else {
      const { line, length } = item;
      const prose = { source: line.source, start: line.start + length, end: line.end, spans: line.block.spans };
      entries.push({ prose, below: [] });
    }
  }
  return [
    {
      type: 'list',
      ordered: first.value !== null,
      items: entries.map(({ prose, below }) => ({ prose, lists: nested(below) })),
    },
  ];
}
