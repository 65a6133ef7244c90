import type { Inline, Report } from '../content/model.ts';
import type { Place } from '../diagnostics/diagnostic.ts';
import type { Fact, Ledger } from '../facts/fact.ts';
import { findFigures } from '../facts/find-figures.ts';
import type { FoundFigure } from '../facts/found-figure.ts';
import { type Passage, passages, piecesOf } from '../facts/passages.ts';
import { parseQuantity } from '../facts/quantity.ts';
import { remembering } from '../graph/remembering.ts';
import { type RunningText, runningText } from '../proof/running-text.ts';
import { sourceLines } from '../proof/source-map.ts';
import { gather } from './gather.ts';

/** A figure where it stands in the text: stated by `:fact`, repeated by `:ref`, or just written. */
export interface ReadFigure extends FoundFigure {
  readonly how: 'stated' | 'repeated' | 'written';
  /** The figure of the ledger that it is; null where it is just written. */
  readonly fact: Fact | null;
  /** The date that the words around it give, whatever its `:fact` says. */
  readonly said: string | null;
  readonly place: Place;
}

/** A passage with its figures, in order and without overlaps. */
export interface ReadPassage extends Passage {
  readonly text: string;
  readonly figures: readonly ReadFigure[];
  readonly running: RunningText;
}

/** A report as its figures read. Everything that asks after figures in the text shares it. */
export interface FigureReading {
  readonly passages: readonly ReadPassage[];
  /** The passage that inlines make, such as those of a table's cell. */
  readonly of: (inlines: readonly Inline[]) => ReadPassage | undefined;
  /** The passages of the paragraph, table or slide that a passage stands in, itself among them. */
  readonly together: (passage: ReadPassage) => readonly ReadPassage[];
}

/** Reads every passage of a report once: figures of the ledger where they are stated and repeated, and those that the words hold besides. */
export function readFigures(report: Report, ledger: Ledger): FigureReading {
  const lines = sourceLines(report.sources);
  const year = Number(report.settings.date.slice(0, 4));
  const read = [...passages(report)].map((passage): ReadPassage => {
    const running = runningText(passage, lines);
    const found = figuresFound(`${year} ${running.text}`, () => findIn(running.text, year));
    return { ...passage, text: running.text, running, figures: figuresOf(passage, running, found, ledger) };
  });
  const byInlines = new Map(read.map((passage) => [passage.inlines, passage]));
  const byItem = new Map<Passage['item'], ReadPassage[]>();
  for (const passage of read) if (passage.item !== null) gather(byItem, passage.item, passage);
  return {
    passages: read,
    of: (inlines) => byInlines.get(inlines),
    together: (passage) => byItem.get(passage.item) ?? [passage],
  };
}

const numeral = /[\d〇零一二三四五六七八九十百千万亿两首]/u;
/** Calendar words without a year before them. */
const day = /^(?!.*(?:\d{4}|[〇零一二三四五六七八九]{4})).*(?:月|日|季度)/u;

/** Figures by year and text: most texts are those of the last time. Ten topics have a thousand; of many more, memory counts for more. */
const figuresFound = remembering<readonly FoundFigure[]>(1_000);

/** The figures of a text, read in the report's year; dates keep that they don't say it. */
function findIn(text: string, year: number): readonly FoundFigure[] {
  if (!numeral.test(text)) return [];
  const found = findFigures(text, { year });
  if (!found.some((one) => one.quantity === null && day.test(one.text))) return found;
  const yearless = new Set(findFigures(text).flatMap(({ missing, start }) => (missing === null ? [] : [start])));
  return found.map((one) => (yearless.has(one.start) ? { ...one, missing: 'year' } : one));
}

function figuresOf(
  { inlines }: Passage,
  running: RunningText,
  found: readonly FoundFigure[],
  ledger: Ledger,
): readonly ReadFigure[] {
  const marked: ReadFigure[] = [];
  let start = 0;
  for (const { inline, text } of piecesOf(inlines)) {
    const end = start + text.length;
    if (inline.type === 'fact' || inline.type === 'ref') {
      const fact = ledger.get(inline.id) ?? null;
      const same = found.find((one) => one.start < end && start < one.end);
      marked.push({
        start,
        end,
        text,
        kind: fact?.kind ?? 'quantity',
        quantity: fact?.quantity ?? parseQuantity(text),
        of: fact?.of ?? '',
        asOf: fact?.asOf ?? same?.asOf ?? null,
        said: same?.asOf ?? null,
        missing: same?.missing ?? null,
        source: fact?.source ?? same?.source ?? null,
        how: inline.type === 'fact' ? 'stated' : 'repeated',
        fact,
        place: inline.place,
      });
    }
    start = end;
  }
  const written = found
    .filter((one) => !marked.some((mark) => one.start < mark.end && mark.start < one.end))
    .map(
      (one): ReadFigure => ({
        ...one,
        how: 'written',
        fact: null,
        said: one.asOf,
        place: running.placeOf(one.start, one.end),
      }),
    );
  return [...marked, ...written].sort((one, other) => one.start - other.start);
}
