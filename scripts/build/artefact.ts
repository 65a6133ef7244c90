/** What an output file is, for people and for the manifest. */
export type ArtefactKind = 'deck-markdown' | 'deck-html' | 'deck-pdf' | 'booklet' | 'handout';

/** A finished output, complete in memory before anything is written. */
export interface Artefact {
  /** Path relative to the report's output folder, with forward slashes. */
  readonly path: string;
  readonly kind: ArtefactKind;
  readonly bytes: Uint8Array;
  readonly pages: number | null;
  readonly slides: number | null;
}
