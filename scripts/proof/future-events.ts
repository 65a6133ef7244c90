import { futureEvent } from '../diagnostics/catalogue/proof-sense.ts';
import { finding, type Rule } from './rule.ts';
import { isProse } from './running-text.ts';
import { sentences } from './sentences.ts';

const date = /(?<!到|至|截至|截止到|在|从|自|于)(?<!\d)(20\d{2})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?/gu;
const done =
  /已(?!有)(?:经|于|全部|基本|全面)?[\p{Script=Han}]|(?:召开|举办|举行|印发|出台|完成|建成|实现|启动|开展|成立|获得|荣获|通过|发布|颁布|签订|签署|揭牌|落成|竣工|上线|开工|当选|授予)了|(?:获评|荣获|入选)/u;
const planned = /将|拟|计划|预计|力争|确保|争取|目标|规划|要|前|底前|为止|有望|届时|准备|安排在|如|若|方案|以前/u;

/** Finds what lies behind the report's date and is told as done: 2023年3月，……已完成 in a report of 2022. Goals and plans lie there rightly. */
export const futureEvents: Rule = ({ report, texts }) =>
  texts.filter(isProse).flatMap((text) =>
    sentences(text.text, 'clause').flatMap(({ start, end }) => {
      const sentence = text.text.slice(start, end);
      if (!done.test(sentence) || planned.test(sentence)) return [];
      return [...sentence.matchAll(date)].flatMap(({ 0: written, 1: year = '', 2: month, 3: day, index }) => {
        const first = `${year}-${(month ?? '01').padStart(2, '0')}-${(day ?? '01').padStart(2, '0')}`;
        if (first <= report.settings.date) return [];
        const stretch = { text, start: start + index, end: start + index + written.length };
        return [finding(futureEvent, { written, date: report.settings.date }, stretch)];
      });
    }),
  );
