import { chapterHtml } from '../booklet/chapter.ts';
import type { BookContext } from '../booklet/document.ts';
import { forewordHtml } from '../booklet/front-matter.ts';
import { hasReferences, type PageLabels } from '../booklet/references.ts';
import type { Deck } from '../deck/slide.ts';
import { digestOf } from '../graph/digest.ts';
import type { OpenPart } from '../pdf/part.ts';
import { documentName } from './book-plan.ts';
import { chaptersOf, type Edition } from './edition.ts';

/** A document of a book by name, complete but for its faces. */
export interface BookDocument {
  readonly name: string;
  html(): string;
}

/** Widening a number can't go on for longer than this: each time, at least one has a digit more. */
const mostRounds = 12;

/** A space as wide as a digit. */
const figureSpace = '\u2007';

/**
 * Prints once more what says pages of other places, with their numbers, until every number is that of the page. The first print had room for two digits each, so that
 * one more print is nearly always enough. A number never takes less room than it did before, so that pages can't take turns for ever. Books without cross-references
 * are left as they are.
 *
 * @param texts foreword and chapters
 * @param prints what was printed without page numbers, by name
 * @param labels page labels of a book that is made of certain prints
 */
export async function withPageReferences<P extends OpenPart>(
  texts: readonly TextDocument[],
  prints: ReadonlyMap<string, P>,
  labels: (prints: ReadonlyMap<string, P>) => PageLabels,
  print: (document: BookDocument) => Promise<P>,
): Promise<ReadonlyMap<string, P>> {
  const referring = texts.flatMap(({ name, html }) => {
    const page = html(null);
    return hasReferences(page) ? [{ name, html, printed: digestOf(page) }] : [];
  });
  if (referring.length === 0) return prints;
  const current = new Map(prints);
  const widest = new Map<string, number>();
  for (let round = 0; round < mostRounds; round += 1) {
    const told = new Map([...labels(current)].map(([id, label]) => [id, widened(id, label, widest)]));
    const wrong = referring.filter((document) => {
      const page = digestOf(document.html(told));
      const changed = page !== document.printed;
      document.printed = page;
      return changed;
    });
    if (wrong.length === 0) return current;
    const again = wrong.map(async ({ name, html }) => [name, await print({ name, html: () => html(told) })] as const);
    for (const [name, part] of await Promise.all(again)) current.set(name, part);
  }
  throw new Error('The page numbers of cross-references do not settle.');
}

/** A foreword or chapter by name, as it is with the pages that its cross-references say; null: none is known. */
interface TextDocument {
  readonly name: string;
  html(labels: PageLabels | null): string;
}

/** Foreword and chapters of an edition. */
export function textDocuments(
  edition: Edition,
  { context, decks }: { readonly context: BookContext; readonly decks: readonly Deck[] },
): readonly TextDocument[] {
  const foreword: TextDocument = {
    name: documentName.foreword(edition),
    html: (labels) => forewordHtml(context, labels) ?? '',
  };
  const chapters = chaptersOf(edition, context.report, decks).map(
    ({ topic, deck }): TextDocument => ({
      name: documentName.chapter(edition, deck),
      html: (labels) => chapterHtml(context, topic, labels),
    }),
  );
  return [...(context.report.foreword === null || edition.topic !== null ? [] : [foreword]), ...chapters];
}

function widened(id: string, label: string, widest: Map<string, number>): string {
  const width = Math.max(label.length, widest.get(id) ?? 0);
  widest.set(id, width);
  return label.padStart(width, figureSpace);
}
