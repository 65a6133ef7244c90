import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
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
 */
export function textPrints(
  editions: readonly Edition[],
  material: BookMaterial,
  first: Prints,
  printing: Printing,
  graph: Graph,
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
    const printed = firstOf(edition, material, first);
    // It may fail before it is waited for.
    printed.catch(() => {});
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
    const known = await withReferences(edition, material, await printed, printAgain);
    const labels = pageLabels(edition, material, known);
    const indexes = indexDocuments(edition, material, labels).map((one) => [one.name, next(one)] as const);
    const indexed = new Map([...known, ...(await settled(new Map(indexes)))]);
    const final = pageLabels(edition, material, indexed);
    const contents = contentsDocuments(edition, material, final).map((one) => [one.name, next(one)] as const);
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

/** The first prints of an edition: others may take longer. */
async function firstOf(
  edition: Edition,
  material: BookMaterial,
  first: Prints,
): Promise<ReadonlyMap<string, PrintedDocument>> {
  const own = new Set(firstDocuments([edition], material).map(({ name }) => name));
  return await settled(new Map([...first].filter(([name]) => own.has(name))));
}
