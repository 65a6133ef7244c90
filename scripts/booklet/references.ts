import type { Report } from '../content/model.ts';
import { allSections } from '../content/text.ts';
import type { Ledger } from '../facts/fact.ts';
import { bookAddress, factAnchor, topicAnchor } from './anchors.ts';
import type { ExhibitNumbers } from './exhibit-numbers.ts';
import { escapeHtml } from './markup.ts';

/** What a cross-reference leads to. */
interface Target {
  readonly anchor: string;
  /** Of a chart, table or picture: 图1-2. */
  readonly number: string | null;
}

/** Page labels by id of the place, as far as they are known. */
export type PageLabels = ReadonlyMap<string, string>;

/** Stands for a page that isn't known yet: most pages of a book have two digits. */
const unknownPage = '00';

/** A cross-reference in a piece of HTML, until `withPages` says the pages. */
export function referenceMark(ids: readonly string[]): string {
  return `<span class="see" data-see="${escapeHtml(ids.join(' '))}"></span>`;
}

const mark = /<span class="see" data-see="([^"]*)"><\/span>/gu;

/** Whether a document says pages of other places. */
export function hasReferences(html: string): boolean {
  return html.includes(' data-see="') || html.includes('<span class="seen">');
}

/**
 * Says at each cross-reference on which page the place is: （见第12页图2-1）. A place that the book doesn't hold is left out, and a reference to none at all is gone.
 *
 * @param labels null: no page is known yet, and room is made for numbers of two digits
 */
export function withPages(html: string, targets: ReadonlyMap<string, Target>, labels: PageLabels | null): string {
  return html.replace(mark, (_, ids: string) => {
    const told = ids.split(' ').flatMap((id) => {
      const target = targets.get(id);
      const label = labels === null ? unknownPage : labels.get(target?.anchor ?? '');
      if (target === undefined || label === undefined) return [];
      // Without elements inside, so that it is one link to readers and not one for each piece.
      const page = `第${escapeHtml(label)}页${target.number ?? ''}`;
      return [`<a class="page-number" href="${escapeHtml(bookAddress(target.anchor))}">${page}</a>`];
    });
    return told.length === 0 ? '' : `<span class="seen">（见${told.join('、')}）</span>`;
  });
}

/** Every chapter asks for them. */
const known = new WeakMap<Ledger, ReadonlyMap<string, Target>>();

/** Everything a cross-reference of a report can name, by that name. */
export function referenceTargets(report: Report, ledger: Ledger, numbers: ExhibitNumbers): ReadonlyMap<string, Target> {
  const targets = known.get(ledger) ?? findTargets(report, ledger, numbers);
  known.set(ledger, targets);
  return targets;
}

function findTargets(report: Report, ledger: Ledger, numbers: ExhibitNumbers): ReadonlyMap<string, Target> {
  const targets = new Map<string, Target>();
  const add = (name: string, anchor: string, number: string | null = null): void => {
    if (!targets.has(name)) targets.set(name, { anchor, number });
  };
  for (const id of ledger.keys()) add(id, factAnchor(id));
  for (const { id, flow } of allSections(report)) {
    add(id, id);
    for (const item of flow) {
      if ((item.type === 'chart' || item.type === 'exhibit') && item.id !== null) {
        add(item.id, item.id, numbers.get(item) ?? null);
      }
    }
  }
  for (const { slug, number } of report.topics) add(slug, topicAnchor(number));
  return targets;
}
