import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import type { PageLabels } from '../booklet/references.ts';
import { type Digest, digestOf } from '../graph/digest.ts';
import type { Graph } from '../graph/graph.ts';
import {
  type BookMaterial,
  contentsDocuments,
  firstDocuments,
  indexDocuments,
  pageLabels,
  referringDocuments,
  withReferences,
} from './books.ts';
import type { Edition } from './edition.ts';
import type { BookDocument } from './page-references.ts';
import { type PrintedDocument, type Printing, type Prints, settled } from './printing.ts';

/**
 * All prints of every book but its slides. What says pages is printed when the pages it says are known: foreword and chapters with cross-references anew, then
 * indexes, then the contents. Most edits move no page, so what says pages is also printed with those of the last build, at once: if they are right, there is nothing left
 * to wait for.
 *
 * @param first prints of what needs no page number
 * @param onFinal told of each print as soon as it is known that it goes into the book as it is
 */
export function textPrints(
  editions: readonly Edition[],
  material: BookMaterial,
  first: Prints,
  printing: Printing,
  graph: Graph,
  onFinal: (edition: Edition, name: string, print: PrintedDocument) => void,
): ReadonlyMap<Edition, Promise<ReadonlyMap<string, PrintedDocument>>> {
  const next = (document: BookDocument): Promise<PrintedDocument> => printing.document(document, 'next');
  // Books mostly say the same pages, and share what is printed anew for that.
  const again = new Map<Digest, Promise<PrintedDocument>>();
  const printAgain = (document: BookDocument): Promise<PrintedDocument> => {
    const page = digestOf(document.html());
    const print = again.get(page) ?? next(document);
    again.set(page, print);
    return print;
  };
  const printsOf = async (edition: Edition): Promise<ReadonlyMap<string, PrintedDocument>> => {
    const own = firstOf(edition, material, first);
    const printed = settled(own);
    // It may fail before it is waited for.
    printed.catch(() => {});
    const goesIn = (name: string, print: Promise<PrintedDocument>): void => {
      print.then(
        (one) => onFinal(edition, name, one),
        () => {},
      );
    };
    const memory = `pages of ${edition.name} in ${material.context.report.root}`;
    const guessed = labelsIn(await graph.recall(memory));
    if (guessed !== null) {
      const documents = [
        ...referringDocuments(edition, material, guessed),
        ...indexDocuments(edition, material, guessed),
      ];
      // Whoever asks for one of them hears if it fails.
      for (const document of documents.reverse()) printing.ahead(document).catch(() => {});
    }
    const referring = new Set(referringDocuments(edition, material, new Map()).map(({ name }) => name));
    for (const [name, print] of own) if (!referring.has(name)) goesIn(name, print);
    const known = await withReferences(edition, material, await printed, printAgain);
    for (const [name, print] of known) if (referring.has(name)) goesIn(name, Promise.resolve(print));
    const labels = pageLabels(edition, material, known);
    const printNext = (document: BookDocument): readonly [string, Promise<PrintedDocument>] => {
      const print = next(document);
      goesIn(document.name, print);
      return [document.name, print];
    };
    const indexes = indexDocuments(edition, material, labels).map(printNext);
    const indexed = new Map([...known, ...(await settled(new Map(indexes)))]);
    const final = pageLabels(edition, material, indexed);
    const contents = contentsDocuments(edition, material, final).map(printNext);
    if (guessed === null || !isDeepStrictEqual(guessed, final)) graph.remember(memory, [...final]);
    return new Map([...indexed, ...(await settled(new Map(contents)))]);
  };
  return new Map(editions.map((edition) => [edition, printsOf(edition)]));
}

const rememberedLabels = z.array(z.tuple([z.string(), z.string()]));

function labelsIn(data: unknown): PageLabels | null {
  const labels = rememberedLabels.safeParse(data).data;
  return labels === undefined ? null : new Map(labels);
}

/** The first prints of an edition. */
function firstOf(edition: Edition, material: BookMaterial, first: Prints): Prints {
  const own = new Set(firstDocuments([edition], material).map(({ name }) => name));
  return new Map([...first].filter(([name]) => own.has(name)));
}
