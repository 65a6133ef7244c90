import { summaryNotLast } from '../diagnostics/catalogue/content-exhibits.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Report, Section } from './model.ts';

/** Summaries that don't stand at the end of their topic or of the foreword. */
export function misplacedSummaries({ foreword, topics }: Pick<Report, 'foreword' | 'topics'>): readonly Diagnostic[] {
  const parts = [
    ...(foreword === null ? [] : [[foreword]]),
    ...topics.map(({ lead, sections, next }) => [lead, ...sections, ...(next === null ? [] : [next])]),
  ];
  return parts.flatMap((part) => {
    const items = part.flatMap(inOrder);
    return items.flatMap((item, at) =>
      item !== null && item.type === 'summary' && at < items.length - 1
        ? [diagnose(summaryNotLast, {}, item.place)]
        : [],
    );
  });
}

/** A section's flow and those below it, each begun by its heading. */
function inOrder({ flow, sections }: Section): readonly (Section['flow'][number] | null)[] {
  return [null, ...flow, ...sections.flatMap(inOrder)];
}
