import type { Line } from './line.ts';

/** Ways to number parts of a report, from the outermost inwards. What begins with 一是, 第一 or 首先 counts inside sentences. */
export const schemes = [
  'part',
  'topic',
  'two',
  'jie',
  'han',
  'hanParen',
  'dot',
  'paren',
  'circle',
  'shi',
  'di',
  'first',
] as const;

export type Scheme = (typeof schemes)[number];

/** A number that a line begins with. */
export interface Ordinal {
  readonly scheme: Scheme;
  /** Infinity for 最后, which goes on from any. */
  readonly value: number;
  /** Units of the line's text that the number takes, with marks and spaces after it. */
  readonly length: number;
}

const han = '[一二三四五六七八九十百]{1,4}';
const patterns: readonly (readonly [Scheme, RegExp])[] = [
  ['topic', new RegExp(`^(?:专题|主题|专栏|篇章)\\s*(${han}|\\d{1,2})(?:\\s*[：:、.．|｜]\\s*|[\\s\\u3000]+|$)`, 'u')],
  [
    'part',
    new RegExp(
      `^第\\s*(${han}|\\d{1,2})\\s*(?:部分|章|篇|专题|编|板块|单元)(?:\\s*[：:、.．|｜]\\s*|[\\s\\u3000]+|$)`,
      'u',
    ),
  ],
  ['part', new RegExp(`^第(${han})(?:部分|章|篇|编|板块)(?=[^，。；]{2,24}$)`, 'u')],
  ['two', /^(?:PART|Part|NO|No)[\s.．]*(\d{1,2}|[一二三四五六七八九十])(?:\s*[：:、|｜]\s*|[\s\u3000]+|$)/u],
  ['two', /^([0０][1-9１-９]|[1-9]\d)$/u],
  ['two', /^(0[1-9])(?:\s*[、.．|｜／/]\s*|[\s\u3000]+)(?=[^\s\d])/u],
  ['jie', new RegExp(`^第\\s*(${han}|\\d{1,2})\\s*节(?:\\s*[：:、]\\s*|[\\s\\u3000]+|(?=\\p{Script=Han}))`, 'u')],
  ['han', new RegExp(`^(${han})\\s*[、.．]\\s*`, 'u')],
  ['hanParen', new RegExp(`^[（(〔]\\s*(${han})\\s*[）)〕]\\s*[、.．]?\\s*`, 'u')],
  ['dot', /^(\d{1,2})\s*(?:[.．]\s*(?=\d{4}年)|[.．、]\s*(?!\d))/u],
  ['paren', /^[（(]\s*(\d{1,2})\s*[）)]\s*/u],
  ['paren', /^(\d{1,2})\s*[）)]\s*/u],
  ['circle', /^([①-⑳])\s*/u],
  ['shi', new RegExp(`^(${han})是(?![不否因由])`, 'u')],
  ['di', new RegExp(`^第(${han})\\s*[，,、：:]\\s*`, 'u')],
  ['first', /^(首先|其次|再次|最后)\s*[，,、]\s*/u],
];

const adverbs: Readonly<Record<string, number>> = { 首先: 1, 其次: 2, 再次: 3, 最后: Number.POSITIVE_INFINITY };

/** The number a line begins with, typed or automatic; null for tables, pictures, notes and quotations, and where there is none. */
export function ordinalOf({ text, block, aside }: Line): Ordinal | null {
  if (aside !== null || (block.kind !== 'paragraph' && block.kind !== 'heading' && block.kind !== 'item')) return null;
  for (const [scheme, pattern] of patterns) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const value = numberOf(match[1] ?? '');
    if (value > 0) return { scheme, value, length: match[0].length };
  }
  return null;
}

/** Whether a scheme counts inside sentences: 一是……；二是……. */
export function isSentenceScheme(scheme: Scheme): boolean {
  return scheme === 'shi' || scheme === 'di' || scheme === 'first';
}

/** The value that 一是, 二是 … come to inside a paragraph after its beginning, going on from `value`; null where they don't go on, but perhaps count something of their own. */
export function countedOn(text: string, value: number): number | null {
  const inner = new RegExp(`(?<=[。；;：:，,])\\s*(${han})是`, 'gu');
  let last: number | null = null;
  for (const match of text.matchAll(inner)) {
    if (numberOf(match[1] ?? '') === (last ?? value) + 1) last = (last ?? value) + 1;
  }
  return last;
}

function numberOf(written: string): number {
  const adverb = adverbs[written];
  if (adverb !== undefined) return adverb;
  const plain = written.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  if (/^\d+$/.test(plain)) return Number(plain);
  const circled = written.charCodeAt(0) - 0x2460 + 1;
  if (circled >= 1 && circled <= 20) return circled;
  return chineseValue(written);
}

/** Value of 一 to 九十九; 0 for what isn't such a number. */
function chineseValue(written: string): number {
  const match = /^(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/u.exec(written);
  if (match === null || written === '') return 0;
  const digit = (one: string | undefined): number => '一二三四五六七八九'.indexOf(one ?? '　') + 1;
  return (match[2] === undefined ? 0 : 10 * (digit(match[1]) || 1)) + digit(match[3]);
}
