import type { Finding } from './finding.ts';
import type { Line } from './line.ts';
import { ordinalOf } from './ordinals.ts';

/** Sets aside a list of contents: lines after 目录, or the first two and more in a row, that say what titles further down say, perhaps with page numbers. */
export function setContentsAside(lines: readonly Line[], finding: Finding): readonly Line[] {
  const last = new Map<string, number>();
  for (const [index, line] of lines.entries()) last.set(key(line), index);
  const repeats = (index: number): boolean => {
    const line = lines[index];
    return line !== undefined && key(line) !== '' && (last.get(key(line)) ?? index) > index;
  };
  const heading = lines.findIndex(({ text }) => /^目\s*录$|^CONTENTS$/iu.test(text));
  // Without a heading it stands at the top, and what it names has text below it: two lists that say the same are no list of contents.
  const at = (index: number): number => last.get(lines[index] === undefined ? '' : key(lines[index])) ?? 0;
  const numbered = lines
    .slice(0, 8)
    .findIndex(
      (line, index) =>
        ordinalOf(line) !== null && repeats(index) && repeats(index + 1) && at(index + 1) > at(index) + 1,
    );
  const from = heading >= 0 ? heading + 1 : numbered;
  if (from < 0) return lines;
  let to = from;
  while (to < lines.length && repeats(to)) to += 1;
  if (to - from < 2) return lines;
  const start = heading >= 0 ? heading : from;
  for (const line of lines.slice(start, to)) finding.setAside(line, 'contents');
  return [...lines.slice(0, start), ...lines.slice(to)];
}

/** What a line says without page number, leaders and spaces. Empty for sentences. */
function key({ text, block }: Line): string {
  if (block.kind === 'table' || block.kind === 'picture' || /[。；]./u.test(text) || text.length > 60) return '';
  return text.replace(/[\s.…·．—-]*\d*\s*$/u, '').replace(/[\s。：:]/gu, '');
}
