import { wrongWord } from '../diagnostics/catalogue/proof-words.ts';
import { remembering } from '../graph/remembering.ts';
import type { Miswritten } from './miswritten.ts';
import { miswrittenIdioms } from './miswritten-idioms.ts';
import { miswrittenWords } from './miswritten-words.ts';
import { nearIdioms } from './near-idioms.ts';
import { nearWords } from './near-words.ts';
import { type Found, phraseIndex } from './phrase-index.ts';
import { everyMatch, finding, type Rule } from './rule.ts';
import { cutsWord } from './words.ts';

interface Correction {
  readonly right: string;
  /** Longer texts in which the characters stand rightly. */
  readonly guards: readonly string[];
}

function corrections(): (readonly [string, Correction])[] {
  return [...`${miswrittenIdioms}${miswrittenWords}`.matchAll(/(\S+?)→([^\s(]+)(?:\((\S+?)\))?(?=\s)/gu)].map(
    ([, wrong = '', right = '', guards = '']) => [wrong, { right, guards: guards === '' ? [] : guards.split(',') }],
  );
}

/** Words that are wrong only in front of others: what they are, and what they should be. */
const collocations: readonly (readonly [RegExp, string])[] = [
  // 截止 ends something by itself, 截至 takes the date it counts to.
  [
    /(?<!报名|投稿|申报|征集|受理|注册|缴费|投票|时间|日期|已|将|均|全部)截止(?:到|至)?(?=\d{2,4}年|\d{1,2}月|二〇|目前|今年|去年|年底|本月|上月|月底|现在|今天|昨天|当前|学期末|统计时|发稿)/gu,
    '截至',
  ],
  [
    /(?<=(?:家长|群众|学生|师生|基层|代表|委员|教师|社会)(?:集中|普遍|强烈)?)反应(?=的(?:问题|诉求|意见|困难|情况|呼声|热点|突出|急难))/gu,
    '反映',
  ],
  [
    /(?<=(?:学生|公民|儿童|教师|师生|未成年人|老年人|妇女|残疾人)?(?:受教育|接受教育|休息|健康成长|公平享有)的?)权力/gu,
    '权利',
  ],
  [/(?<=(?:提供|带来|给我们|得到|深刻|有益|重要|宝贵)(?:了|的)?(?:有益|深刻|重要|宝贵)?的?)启事/gu, '启示'],
  [/(?<=[一二三四五六七八九十\d])(?:部份)(?=[，。；])/gu, '部分'],
];

/** Made when the first text is read; the table never changes. */
let finder: ((text: string) => Found<Correction>[]) | null = null;

/**
 * Finds miswritten words: a table of set phrases and words of office prose, and a few that depend on their neighbours (《通用规范汉字表》, 《第一批异形词整理表》
 * GF 1001—2001, 《现代汉语词典》). What only looks like one, because it ends one word and begins another (以经济), is let be.
 */
export const wrongWords: Rule = ({ texts }) => [
  ...texts.flatMap((text) =>
    textsRead(text.text, () => wordsIn(text.text)).map(({ start, end, written, right, sure }) =>
      finding(wrongWord, { written, right }, { text, start, end }, sure ? right : undefined),
    ),
  ),
  ...collocations.flatMap(([pattern, right]) =>
    everyMatch(texts, pattern, ({ 0: written }, found) => finding(wrongWord, { written, right }, found, right)),
  ),
];

/** A word that is wrong; `sure`: the table says what is right. */
interface WrongWord extends Miswritten {
  readonly sure: boolean;
}

/** Looking for words takes a third of all proofreading, and most texts are those of the last time. Ten topics have a thousand; of many more, memory counts for more. */
const textsRead = remembering<readonly WrongWord[]>(1_000);

function wordsIn(text: string): readonly WrongWord[] {
  finder ??= phraseIndex(corrections());
  const listed = finder(text).filter(({ at, phrase: written, value: { guards } }) => {
    if (guards.some((guard) => text.startsWith(guard, at - guard.indexOf(written)))) return false;
    return written.length > 3 || !cutsWord(text, at, at + written.length);
  });
  const covered = new Set(listed.flatMap(({ at, phrase }) => [...phrase].map((_sign, index) => at + index)));
  const isCovered = (at: number): boolean => covered.has(at);
  return [
    ...listed.map(({ at, phrase: written, value: { right } }) => {
      return { start: at, end: at + written.length, written, right, sure: true };
    }),
    ...[...nearIdioms(text, isCovered), ...nearWords(text, isCovered)].map((near) => ({ ...near, sure: false })),
  ];
}
