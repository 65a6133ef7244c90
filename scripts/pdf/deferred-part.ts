import { latelyUsed } from './lately-used.ts';
import type { BindablePart, ParsedPart } from './open-part.ts';
import type { OpenPart, PartLayout } from './part.ts';

/** A printed document of which the layout is known already, and which is parsed when it is needed. */
export interface DeferredPart extends OpenPart {
  parsed(): Promise<ParsedPart>;
}

/** Where the bytes of a document are. */
export interface PdfSource {
  readonly size: number;
  bytes(): Uint8Array;
}

/** Bytes of documents that stay parsed. Objects take ten times as much memory, so this is what a report of a few topics has; of a larger one, only those used last stay. */
const mostParsed = 8_000_000;

const parsedParts = latelyUsed<OpenPart, Promise<ParsedPart>>(mostParsed);

/**
 * A part that isn't parsed yet, or not for ever: the documents that were used last stay parsed, others are parsed again.
 *
 * @param already the part as it was parsed to find its layout
 */
export function deferPart(source: PdfSource, layout: PartLayout, already: ParsedPart | null = null): OpenPart {
  const part: DeferredPart = {
    layout,
    parsed() {
      const known = parsedParts.get(part);
      if (known !== undefined) return known;
      const parsing = import('./open-part.ts').then(({ openPart }) => openPart(source.bytes()));
      parsedParts.put(part, source.size, parsing);
      return parsing;
    },
  };
  if (already !== null) parsedParts.put(part, source.size, Promise.resolve(already));
  return part;
}

/** Lets the objects of all documents go. They are parsed again when they are needed. */
export function closeParsed(): void {
  parsedParts.clear();
}

/** A part that is made ready for a book when that is put together, and let go then. */
export interface LaterPart extends OpenPart {
  bindable(): Promise<BindablePart>;
}

export function laterPart(layout: PartLayout, make: () => Promise<BindablePart>): OpenPart {
  const part: LaterPart = { layout, bindable: make };
  return part;
}

/** Gives a part away, to whoever changes it. Who asks for it afterwards gets another. */
export async function takePart(part: OpenPart, parsed: Promise<ParsedPart>): Promise<ParsedPart> {
  const own = await parsed;
  parsedParts.drop(part);
  return own;
}
