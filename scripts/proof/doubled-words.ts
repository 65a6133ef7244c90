import { doubledWord } from '../diagnostics/catalogue/proof-words.ts';
import { everyMatch, finding, type Rule } from './rule.ts';
import { areWords } from './words.ts';

/** Characters that never stand twice, unless one of the two belongs to another word. */
const single = /(?<![实目])([的了在是和与及将把被对为着就也都而或从向于])\1(?!\1)/gu;

/** Words of two characters that nobody doubles for emphasis, and that don't begin longer words. */
const words =
  /(我们|他们|你们|她们|组织|进行|开展|通过|以及|并且|但是|因此|根据|按照|为了|必须|应当|已经|可以|推进|推动|加强|提高|完善|实施|落实|坚持|进一步|积极|全面|深入|不断|持续|有效|切实|建立|健全|目前|今年|去年|其中|对于|关于|由于|所有|如果|同时|这个|这些|一些|主要|能够|需要|促进|强化|加快|形成|取得|实现)\1/gu;

/** Three in a row: 兢兢业业业. Numerals and sounds may. */
const thrice = /(?!([一二三四五六七八九〇哈呵嘿啊哦嗯行天年月处步个家人层节])\1\1)(\p{Script=Han})\2\2/gu;

/** Verbs with what follows them closely: 摆在摆在. */
const bound = /(\p{Script=Han}(?:在|到|于|为|成|向|入))\1/gu;

const long = /(\p{Script=Han}{3,12})\1/gu;

/** Finds words that stand twice by a slip of the hand. 人人, 方方面面 and 研究研究 are words; 目的的确 is two (no rule of a standard: what proofreaders call 衍文). */
export const doubledWords: Rule = ({ texts }) => [
  ...everyMatch(texts, single, ({ 1: word = '' }, found) => {
    const { text, start, end } = found;
    if (!areWords(text.text, [start, start + 1, end]) && !areWords(text.text, [start, end])) return null;
    // 在在校生, 与与会者: the second begins a word that the dictionary of the machine doesn't know.
    if (
      /^(?:在在[校职线编岗册读场建籍外]|与与会|对对[口方]|为为[民了]|和和[平谐美]|将将[够好及能才]|的的确|是是非|从从严|向向)/u.test(
        text.text.slice(start, end + 1),
      )
    )
      return null;
    return finding(doubledWord, { word }, found, word);
  }),
  ...everyMatch(texts, thrice, ({ 2: word = '' }, found) => finding(doubledWord, { word }, found)),
  ...everyMatch(texts, words, ({ 1: word = '' }, found) => finding(doubledWord, { word }, found, word)),
  ...everyMatch(texts, bound, ({ 1: word = '' }, found) => finding(doubledWord, { word }, found)),
  ...everyMatch(texts, long, ({ 1: word = '' }, found) =>
    // 二〇二〇, 哈哈哈哈 and 一天一天一天 aren't slips.
    /^(.)\1*$|[〇一二三四五六七八九十]/u.test(word) ? null : finding(doubledWord, { word }, found, word),
  ),
];
