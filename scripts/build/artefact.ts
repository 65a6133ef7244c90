import type { ArtefactGroup } from '../config.ts';
import { type Digest, digestOf } from '../graph/digest.ts';
import { putAway, type Shelved } from '../graph/shelf.ts';

/** What an output file is, for people and for the manifest. */
export type ArtefactKind =
  | 'deck-markdown'
  | 'deck-html'
  | 'deck-pdf'
  | 'deck-notes'
  | 'deck-pptx'
  | 'deck-picture'
  | 'booklet'
  | 'handout'
  | 'handout-imposed'
  | 'topic-handout';

/** A finished output, complete before anything is written. */
export interface Artefact {
  /** Path relative to the report's output folder, with forward slashes. */
  readonly path: string;
  readonly kind: ArtefactKind;
  /** May be read from where they were put away: ask once for each use. */
  readonly bytes: Uint8Array;
  readonly pages: number | null;
  readonly slides: number | null;
}

/** The artefact with its bytes put away: a large report has more of them than memory should hold until all are written. */
export function shelved({ bytes, ...rest }: Artefact): Artefact {
  return fromShelf(rest, putAway(bytes));
}

/** An artefact whose bytes were put away. */
export function fromShelf(rest: Omit<Artefact, 'bytes'>, away: Shelved): Artefact {
  return {
    ...rest,
    get bytes() {
      return away.bytes();
    },
  };
}

/** What a file is told by. */
export interface Fingerprint {
  /** Its length. */
  readonly bytes: number;
  readonly sha256: Digest;
}

const fingerprints = new WeakMap<object, Fingerprint>();

/** The fingerprint of a finished file, which is read once for it. */
export function fingerprintOf(file: Pick<Artefact, 'bytes'>): Fingerprint {
  const known = fingerprints.get(file);
  if (known !== undefined) return known;
  const { bytes } = file;
  const fingerprint = { bytes: bytes.byteLength, sha256: digestOf(bytes) };
  fingerprints.set(file, fingerprint);
  return fingerprint;
}

/** The group that `--only` names an output by, from its path; null for the handout of one topic, which is only made when asked for. */
export function groupOf(path: string): ArtefactGroup | null {
  if (path === 'booklet.pdf') return 'booklet';
  if (/^handout-\d{2,3}-[^/]+\.pdf$/u.test(path)) return null;
  if (path.endsWith('.pptx')) return 'pptx';
  if (path.endsWith('-notes.pdf')) return 'notes';
  return path.startsWith('handout') ? 'handout' : 'decks';
}
