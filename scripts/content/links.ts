import { deadLink } from '../diagnostics/catalogue/content-facts.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Report } from './model.ts';
import { suggest } from './suggest.ts';
import { allSections, pointersOf } from './text.ts';

/** Links to ids that no section, chart, table or picture of the report has. */
export function deadLinks(report: Pick<Report, 'foreword' | 'topics'>): Diagnostic[] {
  const sections = [...allSections(report)];
  const ids = new Set(sections.map(({ id }) => id));
  for (const item of sections.flatMap(({ flow }) => flow)) {
    if ((item.type === 'chart' || item.type === 'exhibit') && item.id !== null) ids.add(item.id);
  }
  return sections.flatMap((section) =>
    pointersOf(section).flatMap((inline) => {
      if (inline.type !== 'link' || !inline.url.startsWith('#') || ids.has(inline.url.slice(1))) return [];
      const near = suggest(inline.url.slice(1), ids);
      return [diagnose(deadLink, { url: inline.url, suggestion: near === null ? null : `#${near}` }, inline.place)];
    }),
  );
}
