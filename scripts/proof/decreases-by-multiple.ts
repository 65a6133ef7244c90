import { decreaseByMultiple } from '../diagnostics/catalogue/proof-numbers.ts';
import { everyMatch, finding, type Rule } from './rule.ts';

const written =
  /(?:减少|降低|下降|缩小|缩短|减轻|压缩|减小)(?:了|近|约|到)?(?:\d+(?:\.\d+)?|[一二三四五六七八九十两几数]+)多?倍/gu;

/** Finds decreases by a multiple: 减少了3倍 (《国务院公报》 usage: 倍 only for what grows). */
export const decreasesByMultiple: Rule = ({ texts }) =>
  everyMatch(texts, written, (match, found) => finding(decreaseByMultiple, { written: match[0] }, found));
