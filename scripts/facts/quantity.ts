import { Decimal } from 'decimal.js';
import { chineseNumber } from './chinese-number.ts';
import type { Quantity } from './fact.ts';
import { halfWidth } from './half-width.ts';
import { hedgesAfter, hedgesBefore, perBefore } from './hedges.ts';
import { parseProportion } from './proportion.ts';

/** Words before the number that neither hedge nor count. */
const leads = '累计|总计|合计|共计|共|连续|第|前|达到|达';

/** 千 and 百 of units of measure (千米, 千克) belong to the unit. */
const magnitude = '(?:万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千(?![米克瓦伏帕卡字])|百(?!分))';
const arabic = '(?:\\d{1,3}(?:[,， \\u00a0\\u2009\\u202f]\\d{3})+|\\d+)(?:\\.\\d+)?';
const gap = '[ \\u00a0]?';
const chinese = '[〇零一二两三四五六七八九十百千万亿]+(?:点[〇零一二三四五六七八九]+)?';
const hedge = '[余多]';
const part = (name: string) => `(?<${name}>${arabic}|${chinese})`;

const shape = new RegExp(
  `^(?<before>(?:${leads}|${perBefore}|上(?=[百千万亿])|${hedgesBefore.map(([word]) => word).join('|')})*)` +
    `(?<digits>(?<percent>百分之)?(?<sign>[-－−](?=\\d))?` +
    `(?:${part('low')}(?<lowMagnitude>${magnitude})?[%％‰]?(?:至|到|[—–~～-])(?:百分之)?)?${part('number')})` +
    `(?<after>${gap}(?<hedge1>${hedge})?(?<magnitude>${magnitude})?(?<hedge2>${hedge})?${gap}(?<rest>.*))$`,
  'u',
);

/** Dates, years and spans of time by the calendar: 2021年9月29日, 2018—2022年, 12月20日, 2021年底, 二〇二一年. */
const calendar =
  /^(?:\d{4}|[〇零一二三四五六七八九]{4})(?:[—–~～至-]+\d{4})?年(?:$|[^级制])|^\d{1,2}月(?:\d|份?$|[底初末])|^\d{1,2}日/u;

/** Time limits and spans counted from now: 一年内, 近五年. */
const deadline =
  /(?:[年月日天周]|小时|分钟|学期)(?:之?内|以内)$|^(?:近|过去|未来|今后)[\d一二两三四五六七八九十]+年(?:来|间)?$/u;

/** Units don't hold numbers of their own: 一校一案, 四个一批 and 5+2 are names, not quantities. */
const notUnit = /[\d+＋:：=×、，。；〇零一二两三四五六七八九十]/u;

interface Numeral {
  readonly value: Decimal;
  readonly step: Decimal | null;
}

/**
 * Takes a figure apart, or gives null for what isn't a number with a unit: labels (1+N, 一校一案), dates, years, periods and
 * time limits. `before + digits + after` is always the text. Percentages keep their number: 76.20% is 76.20 with the unit %.
 */
export function parseQuantity(text: string): Quantity | null {
  const proportion = parseProportion(text);
  if (proportion !== null) return proportion;
  const quantity = parseCount(halfWidth(text));
  if (quantity === null) return null;
  const { before, digits } = quantity;
  const [first, last] = [before.length, before.length + digits.length];
  return { ...quantity, digits: text.slice(first, last), after: text.slice(last) };
}

function parseCount(text: string): Quantity | null {
  if (calendar.test(text) || deadline.test(text)) {
    return null;
  }
  const groups = shape.exec(text)?.groups;
  if (groups === undefined) {
    return null;
  }
  const { before = '', digits = '', after = '', rest = '', number: written = '', low: lowWritten } = groups;
  const { magnitude: scale, lowMagnitude, hedge1, hedge2, percent, sign } = groups;
  const last = numeral(written, scale);
  const first = lowWritten === undefined ? null : numeral(lowWritten, lowMagnitude ?? scale);
  // The sign stands at the first number: －3—5 reaches from below zero.
  const number = first === null && sign !== undefined ? negative(last) : last;
  const low = sign === undefined ? first : negative(first);
  const ending = hedgesAfter.find(([word]) => rest.endsWith(word));
  const counted = ending === undefined ? rest : rest.slice(0, -ending[0].length);
  const unit = percent === undefined ? counted + perOf(before) : '%';
  if (percent !== undefined && counted !== '') {
    return null;
  }
  if (number === null || (lowWritten !== undefined && low === null) || notUnit.test(unit) || unit !== unit.trim()) {
    return null;
  }
  if (low?.value.gte(number.value)) {
    return null;
  }
  const leading = hedgesBefore.find(([word]) => before.includes(word));
  const inner = hedge1 ?? hedge2;
  const qualifier =
    leading?.[1] ??
    (before.includes('上') ? 'over' : undefined) ??
    (inner === undefined ? undefined : 'over') ??
    ending?.[1] ??
    'exact';
  const steps = [low?.step, number.step].filter((step) => step instanceof Decimal);
  return {
    value: (low ?? number).value,
    upper: low === null ? null : number.value,
    // The coarser end of a range says how finely it is meant.
    rounding: steps.length === 0 ? new Decimal(0) : Decimal.max(...steps).div(2),
    unit,
    qualifier,
    before,
    digits,
    after,
  };
}

const per = new RegExp(perBefore, 'gu');

/** 每月 and 每人每年 before a number as part of its unit: /月, /人·年. */
function perOf(before: string): string {
  const words = [...before.matchAll(per)].map(([word]) => word.slice(1));
  return words.length === 0 ? '' : `/${words.join('·')}`;
}

const negative = (numeral: Numeral | null): Numeral | null =>
  numeral === null ? null : { ...numeral, value: numeral.value.negated() };

const one = new Decimal(1);

/** `step` is one unit in the last place written; null for plain counts, which aren't rounded. */
function numeral(written: string, magnitudeWord: string | undefined): Numeral | null {
  const scale = magnitudeWord === undefined ? one : new Decimal(chineseNumber(magnitudeWord) ?? 1);
  const chineseValue = /^\d/u.test(written) ? null : chineseNumber(written);
  if (chineseValue !== null) {
    const own = /[万亿]$/u.exec(written)?.[0];
    const step = magnitudeWord === undefined && own === undefined ? null : scale.mul(chineseNumber(own ?? '') ?? 1);
    return { value: scale.mul(chineseValue), step };
  }
  if (!/^\d/.test(written)) {
    return chineseDecimal(written, scale);
  }
  const value = new Decimal(written.replace(/[,，\s]/gu, ''));
  // Counted in the text, because a decimal drops the zeros of 76.20.
  const places = written.split('.')[1]?.length ?? 0;
  const step = places === 0 && magnitudeWord === undefined ? null : scale.mul(`1e-${places}`);
  return { value: value.mul(scale), step };
}

/** Chinese numerals with 点: 三点五. */
function chineseDecimal(written: string, scale: Decimal): Numeral | null {
  const [whole = '', places = '', ...rest] = written.split('点');
  const value = chineseNumber(whole);
  if (value === null || places === '' || rest.length > 0) return null;
  const digits = [...places].map((digit) => chineseNumber(digit.replace('零', '〇')) ?? 0).join('');
  const step = scale.mul(`1e-${digits.length}`);
  return { value: scale.mul(`${value}.${digits}`), step };
}
