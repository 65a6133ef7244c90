import { two } from '../diagnostics/catalogue/proof-numbers.ts';
import { everyMatch, finding, type Rule } from './rule.ts';
import { cutsWord } from './words.ts';

const written =
  /(?<![第十百千万亿〇零一二三四五六七八九两初高大小中老周期之其\d.、—～至或星无独不数遂])二(?:个(?![别体性人])|名(?!法|单)|所|家|项(?!式)|种|件(?!套)|张|间|辆|台|座)/gu;

/** Finds 二 before measure words, which take 两 (《现代汉语词典》, 两; in ordinals and numbers from ten on 二 is right). */
export const twos: Rule = ({ texts }) =>
  everyMatch(texts, written, ({ 0: words }, found) => {
    if (cutsWord(found.text.text, found.start, found.end)) return null;
    const right = `两${words.slice(1)}`;
    return finding(two, { written: words, right }, found, right);
  });
