import { settleAndMeasure } from '../booklet/overflow.ts';
import type { PrintJob } from '../browser/browser.ts';
import type { FontLibrary } from '../fonts/subset.ts';
import type { OpenPart } from '../pdf/part.ts';
import { openPart } from '../pdf/pdf.ts';
import { printJob } from './books.ts';
import type { BookDocument } from './page-references.ts';
import type { Press } from './press.ts';

/** Has documents printed and opens what comes back. */
export interface Printing {
  /** A document of a book, in its face and lines. */
  document(document: BookDocument, turn?: 'last' | 'next'): Promise<OpenPart>;
  /** Any other job, which is prepared shortly before its turn comes. */
  job(prepare: () => Promise<PrintJob>): Promise<OpenPart>;
}

export function printing(press: Press, fonts: FontLibrary): Printing {
  return {
    document: async (document, turn = 'last') =>
      await openPart(await press.print(async () => printJob(document, fonts, settleAndMeasure), turn)),
    job: async (prepare) => await openPart(await press.print(prepare)),
  };
}

/** Documents by name, each with its print. */
export type Prints = ReadonlyMap<string, Promise<OpenPart>>;

/** What all promises of a map give, once all are kept. */
export async function settled<K, V>(promises: ReadonlyMap<K, Promise<V>>): Promise<ReadonlyMap<K, V>> {
  return new Map(await Promise.all([...promises].map(async ([key, promise]) => [key, await promise] as const)));
}

/** Makes something when it is first asked for. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
