import { straightQuote } from '../diagnostics/catalogue/proof-marks.ts';
import { finding, type Rule } from './rule.ts';

const besideChinese = /[\p{Script=Han}，。；：、！？《》（）“”]/u;

/** Finds straight quotation marks beside Chinese text (GB/T 15834-2011, 4.8.2: “ ” and ‘ ’). */
export const straightQuotes: Rule = ({ texts }) =>
  texts.flatMap((text) => {
    const written = text.text;
    const marks = [...written.matchAll(/"/gu)].map(({ index }) => index);
    const inChinese = (at: number): boolean =>
      besideChinese.test(written[at - 1] ?? '') || besideChinese.test(written[at + 1] ?? '');
    // Only where all of them are straight and come in pairs is it sure which of them open.
    const sure = marks.length % 2 === 0 && !/[“”]/u.test(written);
    return marks.flatMap((at, index) => {
      if (!inChinese(at)) return [];
      const curved = index % 2 === 0 ? '“' : '”';
      return [finding(straightQuote, {}, { text, start: at, end: at + 1 }, sure ? curved : undefined)];
    });
  });
