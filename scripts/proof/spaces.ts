import { space } from '../diagnostics/catalogue/proof-marks.ts';
import { blanked } from './mark-pairs.ts';
import { finding, type Rule } from './rule.ts';

/** What a paragraph may begin with and set off by a space: the head of a news item, the number of an article, a label. */
const head =
  /^(?:本报讯|第[一二三四五六七八九十百〇零\d]+[条章节款]|[\p{Script=Han}]{2,6}\d*月\d+日电|附件\d*|注)[ \u3000]+/u;

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
    const begin = head.exec(text.text)?.[0].length ?? 0;
    return [...blanked(text.text, ['“', '《']).matchAll(between)].flatMap(({ 0: written, index: start }) =>
      start < begin ? [] : [finding(space, {}, { text, start, end: start + written.length }, '')],
    );
  });
