import { repeatedMark } from '../diagnostics/catalogue/proof-marks.ts';
import { everyMatch, finding, type Rule } from './rule.ts';

/** Two or more stops in a row, apart from ？！ and emphasis by ！！ or ？？ (GB/T 15834-2011, 4.2 and 4.3) and 。。。 for an ellipsis; also a doubled opening or closing mark. */
const together =
  /(?<!。)(?!。{3,}(?![，、；：！？]))(?![！？]{2,3}(?![，、；：。！？]))[，、；：。！？]{2,}|([“”《》（）])\1+/gu;

/** Finds marks that stand twice: 。。 ，， 、，. One mark written twice is put right. */
export const repeatedMarks: Rule = ({ texts }) =>
  everyMatch(texts, together, ({ 0: marks, 1: bracket }, found) => {
    const [first = ''] = marks;
    const same = bracket === undefined && [...marks].every((mark) => mark === first);
    return finding(repeatedMark, { marks }, found, same ? first : undefined);
  });
