import type { FactStatement, Report } from '../content/model.ts';
import type { Fact, Ledger } from './fact.ts';
import { type Passage, passages, piecesOf } from './passages.ts';
import { parseQuantity } from './quantity.ts';

/** Gathers the figures that a report states, in the order of the text. Of two with one id, which the parser rejects, the first counts. */
export function makeLedger(report: Report): Ledger {
  const ledger = new Map<string, Fact>();
  for (const passage of passages(report)) {
    const pieces = piecesOf(passage.inlines);
    const text = pieces.map((piece) => piece.text).join('');
    let offset = 0;
    for (const { inline, text: part } of pieces) {
      if (inline.type === 'fact' && !ledger.has(inline.id)) {
        ledger.set(inline.id, factOf(inline, passage, sentenceAround(text, offset, offset + part.length)));
      }
      offset += part.length;
    }
  }
  return ledger;
}

function factOf(statement: FactStatement, { section, topic }: Passage, sentence: string): Fact {
  const { id, text, attributes, place } = statement;
  const countable = attributes.kind !== 'date' && attributes.kind !== 'period';
  return {
    id,
    text,
    ...attributes,
    quantity: countable ? parseQuantity(text) : null,
    topic,
    section: section.id,
    sentence,
    place,
  };
}

/** The sentence that holds the stretch `start`–`end` of a text: cut at 。！？, marks that close after them included. */
export function sentenceAround(text: string, start: number, end: number): string {
  const sentences = sentencesOf(text);
  const from = sentences.findLast((sentence) => sentence.start <= start)?.start ?? 0;
  const to = sentences.find((sentence) => sentence.end >= end)?.end ?? text.length;
  return text.slice(from, to).trim();
}

/** Where the sentences of a text begin and end, in UTF-16 units, ends exclusive: one after the other, the whole text. */
export function sentencesOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  const stops = [...text.matchAll(/[。！？]+[”’」』）》]*/gu)].map((match) => match.index + match[0].length);
  const ends = stops.at(-1) === text.length ? stops : [...stops, text.length];
  return ends.map((end, index) => ({ start: ends[index - 1] ?? 0, end }));
}
