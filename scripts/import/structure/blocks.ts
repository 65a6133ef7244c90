import { importDeepTitle } from '../../diagnostics/catalogue/import.ts';
import type { DraftBlock, Prose } from './draft.ts';
import { exhibitAt } from './exhibits.ts';
import type { Finding } from './finding.ts';
import { labelsOf } from './labels.ts';
import type { Line } from './line.ts';
import { listAt } from './lists.ts';
import { tellStrays } from './strays.ts';

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

function proseOf({ source, start, end, block }: Line): Prose {
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
