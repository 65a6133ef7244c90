import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { AsideReason } from '../manuscript.ts';
import type { Draft, Piece } from '../read/draft.ts';
import type { Counters } from './counters.ts';
import { Fields } from './fields.ts';
import type { List } from './numbering.ts';
import type { Relationship } from './package.ts';
import type { Pictures } from './pictures.ts';
import type { Styles } from './styles.ts';
import type { XmlElement } from './xml.ts';

/** What reading any part of a document needs of the others. */
export interface DocumentContext {
  readonly styles: Styles;
  readonly lists: ReadonlyMap<string, List>;
  readonly counters: Counters;
  readonly pictures: Pictures;
  /** Another part, parsed; null where it isn't there. */
  readonly xml: (part: string) => XmlElement | null;
  readonly notes: Readonly<Record<'footnote' | 'endnote' | 'comment', Notes>>;
  readonly problems: Diagnostic[];
  readonly revisions: { inserted: number; deleted: number };
  /** Told once each. */
  readonly unread: Set<'chart' | 'diagram' | 'object' | 'document'>;
}

/** Notes of one kind by id; those that text called are taken out. */
export interface Notes {
  readonly elements: Map<string, XmlElement>;
  readonly part: PartContext;
}

/** Where in which part reading stands. */
export interface PartContext {
  readonly relationships: ReadonlyMap<string, Relationship>;
  readonly fields: Fields;
  /** What stood before a paragraph mark that is deleted: it belongs to the paragraph after. */
  carried: { readonly pieces: readonly Piece[]; readonly after: readonly Draft[] } | null;
}

/** What holds for everything inside an element. */
export interface Surroundings {
  readonly aside: AsideReason | null;
  readonly url: string | null;
}

/** The beginning of a part. */
export function partOf(relationships: ReadonlyMap<string, Relationship>): PartContext {
  return { relationships, fields: new Fields(), carried: null };
}
