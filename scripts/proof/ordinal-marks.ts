import { ordinalMark } from '../diagnostics/catalogue/proof-marks.ts';
import { everyMatch, finding, type Rule } from './rule.ts';
import { isProse } from './running-text.ts';

const written =
  /(?<=^|[。；：！？\n])(第[一二三四五六七八九十]+|首先|其次|再次|最后|其[一二三四五六])(、)(?!第|其)|(?<=^|[。；：])(（[一二三四五六七八九十\d]+）|[①-⑳])([、，．.])|^(\d{1,2})(、)/gu;

/**
 * Finds the wrong mark after an ordinal: 第一 and 首先 take ，; an ordinal in brackets takes none; Arabic ones take ． and not 、 (GB/T 15834-2011, 4.4.3 and
 * 4.5.3, and its note on ordinals).
 */
export const ordinalMarks: Rule = ({ texts }) =>
  everyMatch(texts.filter(isProse), written, (match, { text, start, end }) => {
    const [, word, , bracketed, , digits] = match;
    const right = word !== undefined ? '，' : bracketed !== undefined ? '' : '．';
    const ordinal = word ?? bracketed ?? digits ?? '';
    // “3、4天” is no ordinal.
    if (digits !== undefined && /\d/.test(text.text[end] ?? '')) return null;
    return finding(ordinalMark, { ordinal, right }, { text, start: start + ordinal.length, end }, right);
  });
