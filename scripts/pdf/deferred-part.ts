import type { ParsedPart } from './open-part.ts';
import type { OpenPart, PartLayout } from './part.ts';

/** A printed document of which the layout is known already, and which is parsed when a book first needs it. */
export interface DeferredPart extends OpenPart {
  parsed(): Promise<ParsedPart>;
}

/** A part that isn't parsed yet. */
export function deferPart(pdf: Uint8Array, layout: PartLayout): OpenPart {
  let parsing: Promise<ParsedPart> | null = null;
  const part: DeferredPart = {
    layout,
    parsed() {
      parsing ??= import('./open-part.ts').then(({ openPart }) => openPart(pdf));
      return parsing;
    },
  };
  return part;
}
