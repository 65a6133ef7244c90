import type { ArtefactGroup } from '../config.ts';
import type { Report, Topic } from '../content/model.ts';
import type { Deck } from '../deck/slide.ts';

/** The two books a report is made into. They share all printed documents but cover, contents and index. */
export type BookKind = 'booklet' | 'handout';

/** A book as it is issued: the booklet, the handout, or the handout of one topic alone. */
export interface Edition {
  /** Name of its file without `.pdf`: `booklet`, `handout`, `handout-03-zhijiao`. */
  readonly name: string;
  readonly kind: BookKind;
  /** The only topic; null: all of them, and the foreword. */
  readonly topic: Topic | null;
  /** Printed without colours. */
  readonly grey: boolean;
}

/** The booklet or the handout of a report. */
export function wholeEdition(kind: BookKind, { settings }: Report): Edition {
  return { name: kind, kind, topic: null, grey: kind === 'handout' && settings.handout.grey };
}

/** The handout of one topic, for the session that hears it. */
export function topicEdition(topic: Topic, deck: Deck, report: Report): Edition {
  return { ...wholeEdition('handout', report), name: `handout-${deck.name}`, topic };
}

/** The books that are asked for: handouts of topics, where there are any, else those among the groups. */
export function editionsOf(
  report: Report,
  decks: readonly Deck[],
  groups: ReadonlySet<ArtefactGroup>,
  topics: readonly Topic[],
): readonly Edition[] {
  if (topics.length > 0) {
    return report.topics.flatMap((topic, at) => {
      const deck = decks[at];
      return deck !== undefined && topics.includes(topic) ? [topicEdition(topic, deck, report)] : [];
    });
  }
  const kinds = (['booklet', 'handout'] as const).filter((kind) => groups.has(kind));
  return kinds.map((kind) => wholeEdition(kind, report));
}

/** The topics of an edition with their decks. */
export function chaptersOf(
  { topic }: Edition,
  { topics }: Report,
  decks: readonly Deck[],
): readonly { readonly topic: Topic; readonly deck: Deck }[] {
  return topics.flatMap((one, at) => {
    const deck = decks[at];
    return deck === undefined || (topic !== null && topic !== one) ? [] : [{ topic: one, deck }];
  });
}

/** Where an edition's slides stand: behind all chapters, each topic's behind its chapter, or nowhere. */
export function slidesOf({ kind, topic }: Edition, { settings }: Report): 'none' | 'end' | 'chapter' {
  if (kind === 'booklet') return 'none';
  return topic === null ? settings.handout.order : 'chapter';
}

/** Decks whose slides stand in a handout. */
export function decksOnSheets(editions: readonly Edition[], report: Report, decks: readonly Deck[]): ReadonlySet<Deck> {
  const handouts = editions.filter(({ kind }) => kind === 'handout');
  return new Set(handouts.flatMap((edition) => chaptersOf(edition, report, decks).map(({ deck }) => deck)));
}
