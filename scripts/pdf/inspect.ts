import { namedDestinations } from './destinations.ts';
import { openPdf } from './open.ts';
import type { PartLayout } from './part.ts';

/** Counts the pages of a printed document and finds its named destinations. Rejects when the bytes aren't a PDF. */
export async function inspect(pdf: Uint8Array): Promise<PartLayout> {
  const opened = await openPdf(pdf);
  const destinations = namedDestinations(opened);
  return {
    pages: opened.pages.length,
    destinations: new Map([...destinations].map(([name, { page }]) => [name, page])),
    tops: new Map([...destinations].flatMap(([name, { top }]) => (top === null ? [] : [[name, top]]))),
  };
}
