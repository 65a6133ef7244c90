import type { Part } from '../../scripts/pdf/part.ts';

/** A part of numbered pages without heads, folios and an entry in the outline. */
export function plainPart(name: string, pdf: Uint8Array, more: Partial<Part> = {}): Part {
  return {
    name,
    pdf,
    label: '',
    opensOn: 'next',
    numbering: 'arabic',
    runningHead: null,
    opener: false,
    folio: false,
    outlineTitle: null,
    ...more,
  };
}
