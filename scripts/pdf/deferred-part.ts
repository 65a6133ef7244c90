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

/** Documents that are parsed, those used last at the end. */
const parsedParts = new Map<OpenPart, { readonly size: number; readonly parsing: Promise<ParsedPart> }>();
let parsedBytes = 0;

function forget(part: OpenPart): void {
  parsedBytes -= parsedParts.get(part)?.size ?? 0;
  parsedParts.delete(part);
}

function remember(part: OpenPart, size: number, parsing: Promise<ParsedPart>): void {
  forget(part);
  parsedParts.set(part, { size, parsing });
  parsedBytes += size;
  for (const [oldest] of parsedParts) {
    if (parsedBytes <= mostParsed || oldest === part) return;
    forget(oldest);
  }
}

/**
 * A part that isn't parsed yet, or not for ever: the documents that were used last stay parsed, others are parsed again.
 *
 * @param already the part as it was parsed to find its layout
 */
export function deferPart(source: PdfSource, layout: PartLayout, already: ParsedPart | null = null): OpenPart {
  const part: DeferredPart = {
    layout,
    parsed() {
      const parsing =
        parsedParts.get(part)?.parsing ?? import('./open-part.ts').then(({ openPart }) => openPart(source.bytes()));
      remember(part, source.size, parsing);
      return parsing;
    },
  };
  if (already !== null) remember(part, source.size, Promise.resolve(already));
  return part;
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
  forget(part);
  return own;
}
