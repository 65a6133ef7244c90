import { ellipsis } from '../diagnostics/catalogue/proof-marks.ts';
import { everyMatch, finding, type Rule } from './rule.ts';

const written = /\.{3,}|。{3,}|…{3,}|(?<!…)…(?!…)|……等(?!等|级|候|待)|等……/gu;

/** Finds ellipses that aren't two “…”, or say 等 once more (GB/T 15834-2011, 4.11 and 5.1.4). Dots by Latin letters or digits alone are left to their language. */
export const ellipses: Rule = ({ texts }) =>
  everyMatch(texts, written, ({ 0: marks }, found) => {
    const { text, start, end } = found;
    const around = (text.text[start - 1] ?? '') + (text.text[end] ?? '');
    if (!/[\p{Script=Han}，。；：、“”》《（）]/u.test(around) && !marks.includes('等')) return null;
    // A place left open: “…”, （…）.
    if (marks === '…' && /^[“（]$/u.test(text.text[start - 1] ?? '') && /^[”）]$/u.test(text.text[end] ?? ''))
      return null;
    // 等等…… has said it, and breaks off.
    if (marks === '等……' && text.text[start - 1] === '等') return null;
    // Two of these are the twelve dots of a paragraph left out.
    if (marks === '…………') return null;
    const right = marks.includes('等') ? '等' : '……';
    return finding(ellipsis, { marks, right }, found, marks.includes('等') ? undefined : right);
  });
