import { fullWidthCharacter } from '../diagnostics/catalogue/proof-marks.ts';
import { everyMatch, finding, type Rule } from './rule.ts';

/** Finds full-width digits and letters, and a full-width point in a number (GB/T 15835-2011, 5.1.7: digits are half-width). */
export const fullWidthCharacters: Rule = ({ texts }) =>
  everyMatch(
    texts,
    /[０-９Ａ-Ｚａ-ｚ]+(?:．[０-９]+)*|(?<=\d)[．。](?=\d+(?:[%％]|\p{Script=Han}))/gu,
    ({ 0: written }, found) => {
      const right = written === '。' ? '.' : written.normalize('NFKC');
      return finding(fullWidthCharacter, { written, right }, found, right);
    },
  );
