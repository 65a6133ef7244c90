import { Decimal } from 'decimal.js';
import { chineseNumber } from './chinese-number.ts';
import type { Qualifier, Quantity } from './fact.ts';
import { hedgesAfter, hedgesBefore } from './hedges.ts';

const numeral = '[一二两三四五六七八九十百千万]+';
const head = `(?<before>(?:${hedgesBefore.map(([word]) => word).join('|')})*)`;
const tail = `(?<after>(?:${hedgesAfter.map(([word]) => word).join('|')})?)`;

const forms: readonly (readonly [RegExp, (groups: Readonly<Record<string, string>>) => Decimal | null, string])[] = [
  [new RegExp(`^${head}(?<digits>(?<per>千|万)分之(?<top>${numeral}))${tail}$`, 'u'), ({ top }) => whole(top), ''],
  [
    new RegExp(`^${head}(?<digits>(?!百分)(?<bottom>${numeral})分之(?<top>${numeral}))${tail}$`, 'u'),
    ({ top, bottom }) => quotient(whole(top), whole(bottom)),
    '',
  ],
  [
    new RegExp(`^${head}(?<digits>(?<top>\\d+)/(?<bottom>\\d+))${tail}$`, 'u'),
    ({ top, bottom }) => quotient(new Decimal(top ?? 0), new Decimal(bottom ?? 0)),
    '',
  ],
  [
    new RegExp(`^${head}(?<digits>(?<top>\\d+(?:\\.\\d+)?)[:：∶](?<bottom>\\d+(?:\\.\\d+)?))${tail}$`, 'u'),
    ({ top, bottom }) => quotient(new Decimal(top ?? 0), new Decimal(bottom ?? 0)),
    '',
  ],
  [
    new RegExp(`^${head}(?<digits>(?<top>\\d+(?:\\.\\d+)?)/10万)${tail}$`, 'u'),
    ({ top }) => quotient(new Decimal(top ?? 0), new Decimal(100_000)),
    '',
  ],
  [
    new RegExp(`^${head}(?<digits>(?:(?<hours>\\d+)小时)?(?<minutes>\\d+)分钟?(?<seconds>\\d+))(?<after>秒)$`, 'u'),
    ({ hours, minutes, seconds }) =>
      clock(hours, minutes)
        .mul(60)
        .plus(seconds ?? 0),
    '秒',
  ],
  [
    new RegExp(`^${head}(?<digits>(?<hours>\\d+)小时(?<minutes>\\d+))(?<after>分钟?)$`, 'u'),
    ({ hours, minutes }) => clock(hours, minutes),
    '分钟',
  ],
  [/^(?<before>翻了?)(?<digits>[一两二三四])(?<after>番)$/u, ({ digits }) => doubled(whole(digits)), '倍'],
  [/^(?<before>)(?<digits>首)(?<after>位)$/u, () => new Decimal(1), '位'],
];

/** Every form has one of these. */
const tells = /[分番首/:：∶]|小时/u;

/** 千分之三 and 万分之五 are counted in their own signs, as 百分之九十 is in %. */
const signs: Readonly<Record<string, string>> = { 千: '‰', 万: '‱' };

/**
 * Figures that tell how one amount stands to another, or null: 三分之一 and 1/3 are their quotient, 17.5:1 is 17.5, 万分之五 is
 * 5 ‱, 8.6/10万 its quotient, 翻一番 is 2倍, 翻两番 4倍, 8分30秒 is 510秒; 首位 is the 1st place. None is taken as rounded.
 */
export function parseProportion(text: string): Quantity | null {
  if (!tells.test(text)) return null;
  for (const [form, worth, unit] of forms) {
    const groups = form.exec(text)?.groups;
    if (groups === undefined) continue;
    const value = worth(groups);
    if (value === null) return null;
    const { before = '', digits = '', after = '', per } = groups;
    const hedge = hedgesBefore.find(([word]) => before.includes(word)) ?? hedgesAfter.find(([word]) => after === word);
    return {
      value,
      upper: null,
      rounding: new Decimal(0),
      unit: per === undefined ? unit : (signs[per] ?? ''),
      qualifier: (hedge?.[1] ?? 'exact') satisfies Qualifier,
      before,
      digits,
      after,
    };
  }
  return null;
}

function whole(written: string | undefined): Decimal | null {
  const value = chineseNumber(written ?? '');
  return value === null ? null : new Decimal(value);
}

const clock = (hours: string | undefined, minutes: string | undefined): Decimal =>
  new Decimal(hours ?? 0).mul(60).plus(minutes ?? 0);

const quotient = (top: Decimal | null, bottom: Decimal | null): Decimal | null =>
  top === null || bottom === null || bottom.isZero() ? null : top.div(bottom);

const doubled = (times: Decimal | null): Decimal | null => (times === null ? null : new Decimal(2).pow(times));
