import { particle } from '../diagnostics/catalogue/proof-words.ts';
import { everyMatch, finding, type Rule } from './rule.ts';

const adverbs =
  '切实|大力|逐步|逐渐|稳步|努力|严格|有效|积极|深入|认真|扎实|顺利|及时|主动|自觉|坚决|全力|着力|不断|持续|有序|充分';

/** Patterns in which nothing else can be meant: where the particle stands, and what it should be. */
const sure: readonly (readonly [RegExp, string])[] = [
  // An adverb before a verb that takes an object.
  [
    new RegExp(
      `(${adverbs})的(抓好|做好|搞好|办好|用好|管好|完成了|解决了|提高了|提升了|促进了|增强了|改善了|推动了|加强了|实现了|改变了|落实了|贯彻落实(?!情况|力度|者|工作|机制)|推进了|开展了)`,
      'gu',
    ),
    '地',
  ],
  // What somebody does, at the end of a clause, in no noun phrase: 教师们认真的备课，……
  [
    /(?<=(?:们|教师|学生|老师|同学|大家|干部|家长))(认真|耐心|仔细|主动|刻苦|默默)的(备课|听讲|辅导|批改作业|讲解|倾听|钻研|回答|付出|坚守)(?=[，、；。！])/gu,
    '地',
  ],
  // A verb before what it turned out to be.
  [
    /(做|办|搞|抓|干|管|教|走|落实|发展|完成|推进|开展|建设)的(很好|更好|很扎实|很实|很细|很紧|很快|非常好|非常扎实|不够|十分扎实|比较好|较好|越来越好)(?=[，。；！、”）]|$)/gu,
    '得',
  ],
  [/(变)的(更加|越来越|更|非常|十分)/gu, '得'],
  // An adjective before a noun.
  [
    /(重要|重大|良好|优异|显著|坚实|巨大|突出|宝贵)地(作用|意义|成绩|成效|贡献|基础|保障|支撑|影响|变化|成就|进展|环境|经验|氛围)/gu,
    '的',
  ],
];

/** Finds 的, 地 and 得 for each other, in patterns that leave no doubt (《现代汉语词典》; Chinese school grammar: 的 before nouns, 地 before verbs, 得 behind them). */
export const particles: Rule = ({ texts }) =>
  sure.flatMap(([pattern, meant]) =>
    everyMatch(texts, pattern, ({ 0: written, 1: first = '', 2: second = '' }, { text, start, end }) => {
      const right = `${first}${meant}${second}`;
      return finding(particle, { written, right }, { text, start, end }, right);
    }),
  );
