import { space } from '../diagnostics/catalogue/proof-marks.ts';
import { blanked } from './mark-pairs.ts';
import { finding, type Rule } from './rule.ts';

const between =
  /(?<=\p{Script=Han})[ \u3000]+(?=\p{Script=Han})|(?<=[，。；：、！？])[ \u3000]+(?=[\p{Script=Han}“《])|[ \u3000]+(?=[，。；：、！？])/gu;

/**
 * Finds spaces between Chinese characters and beside their marks, in paragraphs (Chinese is written without them: GB/T 15834-2011, 5.1). Inside quotation and
 * title marks they may divide the halves of a slogan or a heading.
 */
export const spaces: Rule = ({ texts }) =>
  texts.flatMap((text) => {
    if (!/[ \u3000]/u.test(text.text)) return [];
    if (text.role !== 'paragraph' && text.role !== 'notes') return [];
    return [...blanked(text.text, ['“', '《']).matchAll(between)].map(({ 0: written, index: start }) =>
      finding(space, {}, { text, start, end: start + written.length }, ''),
    );
  });
