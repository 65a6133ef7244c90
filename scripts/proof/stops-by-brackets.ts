import { stopByBracket } from '../diagnostics/catalogue/proof-marks.ts';
import { everyMatch, finding, type Rule } from './rule.ts';

const misplaced =
  /。([”’])[。；，、]|[。；，、]([）》〉])|[、，；]([”’])|([（《〈“‘])[，。；、：！？]|^[，。；：、！？）》”]/gu;

/** Who speaks, between two halves of a quotation. */
const speaker = /^[^，。：“]{1,8}(?:说|道|问|答|表示|介绍|坦言|告诉|指出|强调|感叹|回忆|笑|讲)/u;

/**
 * Finds stops that stand inside and outside a closing mark (。”。), before a closing bracket (。）), right behind an opening one, or at the very beginning of a
 * paragraph (GB/T 15834-2011, 5.1.1 and 5.1.2). A 。 before ） is right where the bracket holds whole sentences of its own.
 */
export const stopsByBrackets: Rule = ({ texts }) =>
  everyMatch(texts, misplaced, (match, found) => {
    const [marks, doubled, bracket, quote, opening] = match;
    const { text, start, end } = found;
    if (bracket === '）' && marks.startsWith('。') && ownSentences(text.text, start)) return null;
    // “好，”他说: speech that goes on behind who speaks.
    if (quote !== undefined && marks.startsWith('，') && speaker.test(text.text.slice(end, end + 10))) return null;
    const right = doubled !== undefined ? `。${doubled}` : (bracket ?? quote ?? opening ?? '');
    return finding(stopByBracket, { marks, right }, found, right === '' || doubled !== undefined ? undefined : right);
  });

/** Whether the bracket that closes behind `stop` stands between sentences, or holds more than one. */
function ownSentences(text: string, stop: number): boolean {
  // Nobody puts more than that in brackets, and a hostile text is read in time.
  const from = Math.max(0, stop - 300);
  const near = text.slice(from, stop);
  const open = from + near.lastIndexOf('（');
  return open < from || /^$|[。！？”]/u.test(text[open - 1] ?? '') || text.slice(open, stop).includes('。');
}
