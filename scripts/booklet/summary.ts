import type { Summary } from '../content/matter.ts';
import type { FactKind, Report, Section, Topic } from '../content/model.ts';
import { plainText } from '../content/text.ts';
import { summaryWithoutFigures } from '../diagnostics/catalogue/content-exhibits.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Fact, Ledger } from '../facts/fact.ts';
import { sectionOrdinal } from '../typography/ordinals.ts';
import { factAnchor } from './anchors.ts';
import type { BookContext } from './document.ts';
import { escapeHtml } from './markup.ts';

/** What can be looked up as data: neither dates, periods and names nor what is aimed at. */
const shown: readonly FactKind[] = ['quantity', 'rank'];

function summariesOf({ flow, sections }: Section): readonly Summary[] {
  return [...flow.filter((item) => item.type === 'summary'), ...sections.flatMap(summariesOf)];
}

/**
 * The figures of a topic at a glance (数据一览), by section, those of the lead first; nothing where the author asks for none or there are none.
 *
 * @param topic number; 0 for the foreword
 * @param parts its sections in order
 */
export function summaryHtml(
  topic: number,
  parts: readonly Section[],
  { ledger, templates, geometry }: BookContext,
): string {
  if (parts.flatMap(summariesOf).length === 0) return '';
  const facts = summaryFacts(topic, [...ledger.values()]);
  const groups = parts
    .map((part) => {
      const own = new Set(idsOf(part));
      return { part, rows: facts.filter(({ section }) => own.has(section)) };
    })
    .filter(({ rows }) => rows.length > 0);
  if (groups.length === 0) return '';
  const dated = facts.some(({ asOf }) => asOf !== null);
  const lines = facts.length + groups.length * 2 + 3;
  return templates.html('booklet/summary', {
    // Three rows stand on two lines, and some take two.
    short: lines < geometry.lines * 1.5 * 0.95,
    dated,
    columns: dated ? 3 : 2,
    groups: groups.map(({ part: { number, title }, rows }) => ({
      title: title.length === 0 ? '' : `${sectionOrdinal(number, 1)}${plainText(title)}`,
      rows: rows.map(({ id, text, of, asOf }) => ({
        address: `#${factAnchor(id)}`,
        text: escapeHtml(text),
        of: escapeHtml(of),
        asOf: asOf === null ? '' : escapeHtml(asOf),
      })),
    })),
  });
}

/** Summaries without anything to show. */
export function emptySummaries(report: Report, ledger: Ledger): readonly Diagnostic[] {
  const parts = [
    { number: 0, sections: report.foreword === null ? [] : [report.foreword] },
    ...report.topics.map((topic) => ({ number: topic.number, sections: sectionsOf(topic) })),
  ];
  return parts.flatMap(({ number, sections }) => {
    const [summary] = sections.flatMap(summariesOf);
    const empty = summary !== undefined && summaryFacts(number, [...ledger.values()]).length === 0;
    return empty ? [diagnose(summaryWithoutFigures, {}, summary.place)] : [];
  });
}

/** A topic's sections in order: lead, sections, next steps. */
export function sectionsOf({ lead, sections, next }: Topic): readonly Section[] {
  return [lead, ...sections, ...(next === null ? [] : [next])];
}

/** The figures of a topic that its summary shows. */
function summaryFacts(topic: number, facts: readonly Fact[]): readonly Fact[] {
  return facts.filter((fact) => fact.topic === topic && shown.includes(fact.kind));
}

function idsOf({ id, sections }: Section): readonly string[] {
  return [id, ...sections.flatMap(idsOf)];
}
