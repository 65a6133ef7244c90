import { importDeepTitle, importStrayOrdinal } from '../../diagnostics/catalogue/import.ts';
import { inRow } from './candidates.ts';
import type { DraftBlock, Prose } from './draft.ts';
import { exhibitAt } from './exhibits.ts';
import type { Finding } from './finding.ts';
import { labelsOf } from './labels.ts';
import type { Line } from './line.ts';
import { listAt } from './lists.ts';
import { countedOn, ordinalOf, type Scheme } from './ordinals.ts';
import { warnOfOrdinal } from './sections.ts';

/** Lines that no further title divides, as blocks: paragraphs, lists, tables, pictures, quotations, notes. */
export function blocksOf(lines: readonly Line[], finding: Finding): readonly DraftBlock[] {
  const labels = labelsOf(lines);
  const blocks: DraftBlock[] = [];
  const inText: Line[] = [];
  for (let index = 0; index < lines.length; ) {
    const line = lines[index];
    if (line === undefined) break;
    const found = exhibitAt(lines, index, finding) ?? listAt(lines, index, finding) ?? quotationAt(lines, index);
    if (found !== null) {
      blocks.push(...found.blocks);
      index += found.count;
      continue;
    }
    index += 1;
    if (line.block.kind === 'note') {
      blocks.push({ type: 'note', prose: noteOf(line, finding) });
      continue;
    }
    inText.push(line);
    if (line.block.kind === 'heading') {
      finding.warn(importDeepTitle, { title: line.text }, line);
      blocks.push({ type: 'paragraph', prose: proseOf(line), label: 'whole' });
    } else blocks.push({ type: 'paragraph', prose: proseOf(line), label: labels.get(line) ?? null });
  }
  tellStrays(inText, finding);
  return blocks;
}

export function proseOf({ source, start, end, block }: Line): Prose {
  return { source, start, end, spans: block.spans };
}

/** A note without the sign that calls it. */
function noteOf(line: Line, finding: Finding): Prose {
  const sign = line.block.numberEnd > line.start && line.block.numberEnd < line.end ? line.block.numberEnd : line.start;
  finding.cut({ source: line.source, start: line.start, end: sign }, 'ordinal');
  return { ...proseOf(line), start: sign };
}

function quotationAt(lines: readonly Line[], index: number): { blocks: readonly DraftBlock[]; count: number } | null {
  let count = 0;
  while (lines[index + count]?.block.kind === 'quotation') count += 1;
  if (count === 0) return null;
  return { blocks: [{ type: 'quotation', paragraphs: lines.slice(index, index + count).map(proseOf) }], count };
}

/** Tells of numbers in text that don't go on from one another, or stand alone. 首先 and 最后 alone are adverbs. */
function tellStrays(lines: readonly Line[], finding: Finding): void {
  const rows = new Map<Scheme, { last: number; lone: Line | null }>();
  const close = (scheme: Scheme): void => {
    const row = rows.get(scheme);
    if (row?.lone != null && row.last === 1 && scheme !== 'first') warnOfOrdinal(row.lone, importStrayOrdinal, finding);
    rows.delete(scheme);
  };
  for (const line of lines) {
    const ordinal = ordinalOf(line);
    if (ordinal === null) {
      // 一是 may be counted off inside a paragraph and go on at the head of the next.
      const counted = countedOn(line.text, 0);
      if (counted !== null) rows.set('shi', { last: counted, lone: null });
      continue;
    }
    const { scheme, value } = ordinal;
    if (value === 1) close(scheme);
    const row = rows.get(scheme);
    const expected = (row?.last ?? 0) + 1;
    if (!inRow(value, expected)) {
      if (scheme !== 'first') warnOfOrdinal(line, importStrayOrdinal, finding);
      continue;
    }
    const counted = scheme === 'shi' ? countedOn(line.text, value) : null;
    rows.set(scheme, { last: counted ?? (Number.isFinite(value) ? value : expected), lone: value === 1 && counted === null ? line : null });
  }
  for (const scheme of [...rows.keys()]) close(scheme);
}
