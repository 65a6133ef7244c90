import { type BookMaterial, contentsDocuments, firstDocuments, indexDocuments, withReferences } from './books.ts';
import type { Edition } from './edition.ts';
import type { BookDocument } from './page-references.ts';
import { type PrintedDocument, type Printing, type Prints, settled } from './printing.ts';

/**
 * All prints of every book but its slides. What says pages is printed when the pages it says are known: foreword and chapters with cross-references anew, then
 * indexes, then the contents.
 *
 * @param first prints of what needs no page number
 */
export function textPrints(
  editions: readonly Edition[],
  material: BookMaterial,
  first: Prints,
  printing: Printing,
): ReadonlyMap<Edition, Promise<ReadonlyMap<string, PrintedDocument>>> {
  const next = (document: BookDocument): Promise<PrintedDocument> => printing.document(document, 'next');
  // Books mostly say the same pages, and share what is printed anew for that.
  const again = new Map<string, Promise<PrintedDocument>>();
  const printAgain = (document: BookDocument): Promise<PrintedDocument> => {
    const html = document.html();
    const print = again.get(html) ?? next(document);
    again.set(html, print);
    return print;
  };
  const printsOf = async (edition: Edition): Promise<ReadonlyMap<string, PrintedDocument>> => {
    const known = await withReferences(edition, material, await firstOf(edition, material, first), printAgain);
    const indexes = indexDocuments(edition, material, known).map((one) => [one.name, next(one)] as const);
    const indexed = new Map([...known, ...(await settled(new Map(indexes)))]);
    const contents = contentsDocuments(edition, material, indexed).map((one) => [one.name, next(one)] as const);
    return new Map([...indexed, ...(await settled(new Map(contents)))]);
  };
  return new Map(editions.map((edition) => [edition, printsOf(edition)]));
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
