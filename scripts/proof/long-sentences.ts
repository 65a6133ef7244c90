import { longSentence } from '../diagnostics/catalogue/proof-words.ts';
import { finding, type Rule } from './rule.ts';

/** Characters. The longest sentence of the shipped report has 113; the State Council's work reports of 2021 and 2022 stay below 150, but for one statement of guiding principles in each. */
const limit = 200;

/** Finds sentences of paragraphs that go on for more than 200 characters without 。；！？ or ： (no standard sets a limit; this is past what can be read aloud in one breath group). */
export const longSentences: Rule = ({ texts }) =>
  texts.flatMap((text) => {
    if ((text.role !== 'paragraph' && text.role !== 'notes') || text.text.length <= limit) return [];
    return [...text.text.matchAll(/[^。；！？：]+/gu)].flatMap(({ 0: sentence, index: start }) => {
      const { length } = sentence;
      return length <= limit ? [] : [finding(longSentence, { length, limit }, { text, start, end: start + length })];
    });
  });
