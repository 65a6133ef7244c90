import { duplicateName, unknownPlace } from '../diagnostics/catalogue/content-references.ts';
import { type Diagnostic, diagnose, type Place } from '../diagnostics/diagnostic.ts';
import type { Report } from './model.ts';
import type { StatedFact } from './source.ts';
import { suggest } from './suggest.ts';
import { allSections, pointersOf } from './text.ts';

/** Names that are given twice, and cross-references to names that nothing has. */
export function referenceProblems(
  report: Pick<Report, 'foreword' | 'topics'>,
  facts: ReadonlyMap<string, StatedFact>,
): readonly Diagnostic[] {
  const problems: Diagnostic[] = [];
  const names = new Map<string, Place>([...facts].map(([id, { place }]) => [id, place]));
  const name = (id: string | null, place: Place): void => {
    if (id === null) return;
    const first = names.get(id);
    if (first === undefined) names.set(id, place);
    else problems.push(diagnose(duplicateName, { id }, place, { related: [first] }));
  };
  const sections = [...allSections(report)];
  for (const section of sections) {
    if (!isMade(section.id)) name(section.id, section.place);
    for (const item of section.flow) {
      if (item.type === 'chart' || item.type === 'exhibit') name(item.id, item.place);
    }
  }
  const known = new Set([...names.keys(), ...sections.map(({ id }) => id), ...report.topics.map(({ slug }) => slug)]);
  for (const section of sections) {
    for (const inline of pointersOf(section)) {
      if (inline.type !== 'see') continue;
      for (const id of inline.ids.filter((one) => !known.has(one))) {
        problems.push(diagnose(unknownPlace, { id, suggestion: suggest(id, known) }, inline.place));
      }
    }
  }
  return problems;
}

/** Whether a section has its id from where it stands: of these there may be two where topics have one number. */
function isMade(id: string): boolean {
  return /^(?:t\d+-|foreword)/.test(id);
}
