import { colonTwice } from '../diagnostics/catalogue/proof-marks.ts';
import { blanked } from './mark-pairs.ts';
import { finding, type Rule } from './rule.ts';
import { isProse } from './running-text.ts';

/** Finds a second colon in one sentence (GB/T 15834-2011, 4.7.3: usually none within another's reach). What stands in quotation marks or brackets has its own. */
export const colons: Rule = ({ texts }) =>
  texts.filter(isProse).flatMap((text) => {
    if (!/：[^。；！？]*：/u.test(text.text)) return [];
    const written = blanked(text.text);
    return [...written.matchAll(/：[^。；！？：]*：/gu)].flatMap(({ 0: stretch, index }) => {
      const at = index + stretch.length - 1;
      const clock = /\d/.test(written[at - 1] ?? '') && /\d/.test(written[at + 1] ?? '');
      const label = /(?:电话|联系人|邮箱|地址|传真|时间|地点|邮编|网址|手机|微信|单位|编号)$/u.test(
        written.slice(Math.max(0, at - 4), at),
      );
      return clock || label ? [] : [finding(colonTwice, {}, { text, start: at, end: at + 1 })];
    });
  });
