import type { FactStatement, Report, Topic } from '../content/model.ts';
import { derived } from '../graph/derived.ts';
import type { Fact, Ledger } from './fact.ts';
import { forewordPassages, type Passage, piecesOf, topicPassages } from './passages.ts';
import { parseQuantity } from './quantity.ts';

/** Gathers the figures that a report states, in the order of the text. Of two with one id, which the parser rejects, the first counts. */
export function makeLedger({ foreword, topics }: Report): Ledger {
  const ledger = new Map<string, Fact>();
  for (const facts of [...(foreword === null ? [] : [factsIn(forewordPassages(foreword))]), ...topics.map(inTopic)]) {
    for (const fact of facts) if (!ledger.has(fact.id)) ledger.set(fact.id, fact);
  }
  return ledger;
}

const inTopic = derived((topic: Topic) => factsIn(topicPassages(topic)));

function factsIn(passages: Iterable<Passage>): readonly Fact[] {
  const facts: Fact[] = [];
  for (const passage of passages) {
    const pieces = piecesOf(passage.inlines);
    if (!pieces.some(({ inline }) => inline.type === 'fact')) continue;
    const text = pieces.map((piece) => piece.text).join('');
    let offset = 0;
    for (const { inline, text: part } of pieces) {
      if (inline.type === 'fact') {
        facts.push(factOf(inline, passage, sentenceAround(text, offset, offset + part.length)));
      }
      offset += part.length;
    }
  }
  return facts;
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
