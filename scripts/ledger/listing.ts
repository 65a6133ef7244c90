import { join } from 'node:path/posix';
import type { BookStanding, FactStanding, PageRef } from '../build/manifest.ts';
import type { FactKind, Report } from '../content/model.ts';
import { allSections, plainText } from '../content/text.ts';
import type { Ledger, Qualifier } from '../facts/fact.ts';
import { sentenceAround } from '../facts/ledger.ts';
import { dateOf } from './dated.ts';
import { gather } from './gather.ts';
import type { FigureReading, ReadFigure, ReadPassage } from './reading.ts';
import { type Suggestion, suggestionsOf } from './suggest/suggestions.ts';

/** A line of a file: `03-zhijiao.md:28`, behind the folder that was named on the command line. */
export type Line = string;

/** A figure of the report with all that makes it traceable. */
export interface ListedFigure {
  /** Null where the text states it without `:fact` (未登记). */
  readonly id: string | null;
  readonly text: string;
  readonly of: string;
  readonly kind: FactKind;
  /** As decimal text; null for what isn't a number. */
  readonly value: string | null;
  readonly upper: string | null;
  readonly unit: string | null;
  readonly qualifier: Qualifier | null;
  /** As its `:fact` says, else as the words around it say. */
  readonly asOf: string | null;
  readonly source: string | null;
  readonly topic: number;
  readonly topicTitle: string;
  readonly section: string;
  readonly sectionTitle: string;
  readonly sentence: string;
  /** Where it begins in the sentence, in UTF-16 units. */
  readonly at: number;
  /** Where it is stated. */
  readonly place: Line;
  /** Where it is repeated. */
  readonly refs: readonly Line[];
  /** Null: it stands in no such book, or the book has to be built again. */
  readonly booklet: PageRef | null;
  readonly handout: PageRef | null;
  readonly slides: FactStanding['slides'];
}

/** The ledger of figures of a report. */
export interface Listing {
  readonly report: string;
  readonly title: string;
  readonly date: string;
  /** Whether the pages are those of books made from the present content; otherwise none are given. */
  readonly pages: Readonly<Record<'booklet' | 'handout', 'current' | 'build-again'>>;
  readonly figures: readonly ListedFigure[];
  readonly suggestions: readonly ListedSuggestion[];
}

export interface ListedSuggestion {
  /** Ready to paste; null where some of its figures have no id yet. */
  readonly relation: string | null;
  readonly words: string;
  readonly places: readonly Line[];
}

/** Where figures stand: slides as the decks have them, pages in books of the present content (null: there are none). */
export interface Whereabouts {
  readonly slides: ReadonlyMap<string, FactStanding>;
  readonly pages: ReadonlyMap<string, BookStanding> | null;
  /** What paths of the report's files begin with. */
  readonly base: string;
}

/** Lists figures in the order of the text: those of the ledger where they are stated, and those that are just written, by hand on slides too. */
export function listFigures(report: Report, ledger: Ledger, reading: FigureReading, where: Whereabouts): Listing {
  const { name, settings } = report;
  const line = ({ place }: ReadFigure): Line => `${join(where.base, place.file)}:${place.line}`;
  const titles = new Map([...allSections(report)].map(({ id, title }) => [id, plainText(title)]));
  const topics = new Map(report.topics.map(({ number, title }) => [number, title]));
  const refs = new Map<string, Line[]>();
  for (const figure of reading.passages.flatMap(({ figures }) => figures)) {
    if (figure.how !== 'repeated' || figure.fact === null) continue;
    gather(refs, figure.fact.id, line(figure));
  }
  const listed = (figure: ReadFigure, passage: ReadPassage): ListedFigure => {
    const { fact, text, quantity } = figure;
    const id = fact?.id ?? null;
    const pages = id === null ? undefined : where.pages?.get(id);
    const timeless = figure.kind === 'date' || figure.kind === 'period' || figure.kind === 'label';
    const sentence = sentenceAround(passage.text, figure.start, figure.end);
    return {
      id,
      text,
      of: figure.of,
      kind: figure.kind,
      value: quantity?.value.toFixed() ?? null,
      upper: quantity?.upper?.toFixed() ?? null,
      unit: quantity?.unit ?? null,
      qualifier: quantity?.qualifier ?? null,
      asOf: timeless ? (fact?.asOf ?? null) : dateOf(figure, passage, reading),
      source: figure.source,
      topic: passage.topic,
      topicTitle: topics.get(passage.topic) ?? '',
      section: passage.section.id,
      sectionTitle: titles.get(passage.section.id) ?? '',
      sentence,
      at: figure.start - passage.text.lastIndexOf(sentence, figure.start),
      place: line(figure),
      refs: id === null ? [] : (refs.get(id) ?? []),
      booklet: pages?.booklet ?? null,
      handout: pages?.handout ?? null,
      slides: id === null ? [] : (where.slides.get(id)?.slides ?? []),
    };
  };
  const known = (book: 'booklet' | 'handout') =>
    [...(where.pages?.values() ?? [])].some((one) => one[book] !== undefined);
  return {
    report: name,
    title: settings.title,
    date: settings.date,
    pages: {
      booklet: known('booklet') ? 'current' : 'build-again',
      handout: known('handout') ? 'current' : 'build-again',
    },
    figures: reading.passages.flatMap((passage) =>
      passage.figures.filter(({ how }) => how !== 'repeated').map((figure) => listed(figure, passage)),
    ),
    suggestions: suggestionsOf(report, reading, ledger).map((suggestion: Suggestion) => ({
      relation: suggestion.relation,
      words: suggestion.words,
      places: [...new Set(suggestion.figures.map(line))],
    })),
  };
}
