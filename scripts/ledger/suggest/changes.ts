import type { Decimal } from 'decimal.js';
import { type Interval, overlap, scaled } from '../../facts/interval.ts';
import { nameOf } from '../same-thing.ts';
import { type Claim, type Counted, measure, unit } from './claim.ts';
import { type Outline, counted as q } from './outline.ts';

const up = '提高|增加|增长|上升|提升|扩大|攀升|净增|增幅|涨幅|增|升|涨|发展|扩展';
const down = '下降|减少|降低|缩小|降幅|减幅|压减|压缩|回落|降|减';
const gap = `[^${q}。；]`;
const by = `(?<by>${up}|${down})(?:了|达|为|达到)?`;

const fromTo = new RegExp(
  `(?:由|从)${gap}{0,12}${q}${gap}{0,10}?(?:${up}|${down})(?:到|至|为)了?${gap}{0,10}${q}${gap}{0,10}?[，,（(]${gap}{0,8}?${by}${q}`,
  'gu',
);
const thanBefore = new RegExp(
  `${q}${gap}{0,15}[，,（(](?:比|较)(?!${gap}*(?:${up}|${down}))[^${q}。；，]{0,14}${q}${gap}{0,6}?${by}${q}`,
  'gu',
);
const both = new RegExp(
  `${q}${gap}{0,15}?[，,、和与]${gap}{0,16}${q}${gap}{0,8}?[，,（(](?!.{0,6}年均)${gap}{0,6}?${by}${q}`,
  'gu',
);

/** Changes that a sentence tells with both values: 由A提高到B，提高C; B，比上年的A增长C%; 上年A，今年B，同比增长C%. */
export function changesIn(outline: Outline): readonly Claim[] {
  const { text, at } = outline;
  const found = (pattern: RegExp) =>
    [...text.matchAll(pattern)].map((match) => {
      const signs = [...match[0].matchAll(new RegExp(q, 'gu'))].map(({ index }) => at(match.index + index));
      return { signs, grows: new RegExp(`^(?:${up})$`, 'u').test(match.groups?.['by'] ?? '') };
    });
  const certain = [
    ...found(fromTo).map(({ signs: [old, now, by], grows }) => changeClaim(old, now, by, grows, true)),
    ...found(thanBefore).map(({ signs: [now, old, by], grows }) => changeClaim(old, now, by, grows, true)),
  ].filter((claim) => claim !== null);
  if (certain.length > 0) return certain;
  return found(both).flatMap(({ signs: [one, other, by], grows }) => {
    // Two figures are of one thing where their dates differ or their names are the same; which is the earlier is known by their dates only.
    const [before, after] = [yearOf(one), yearOf(other)];
    const name = nameOf(one?.of ?? '');
    const told = before !== null && after !== null && before !== after;
    if (!told && (name === null || name !== nameOf(other?.of ?? ''))) return [];
    const [first, second] = [changeClaim(one, other, by, grows, false), changeClaim(other, one, by, grows, false)];
    const held = [first, second].find((claim) => claim?.holds === true);
    if (held !== undefined && held !== null) return [held];
    const claim = told ? (before < after ? first : second) : null;
    return claim === null ? [] : [{ ...claim, certain: name !== null && name === nameOf(other?.of ?? '') }];
  });
}

function yearOf(figure: Counted | null | undefined): number | null {
  const year = /\d{4}/u.exec(figure?.asOf ?? '')?.[0];
  return year === undefined ? null : Number(year);
}

type Maybe = Counted | null | undefined;

function changeClaim(old: Maybe, now: Maybe, by: Maybe, grows: boolean, certain: boolean): Claim | null {
  if (!old || !now || !by || unit(old) !== unit(now)) return null;
  const [before, after] = [measure(old), measure(now)];
  const [from, to] = grows ? [before, after] : [after, before];
  const difference = { low: to.low.minus(from.high), high: to.high.minus(from.low) };
  const names = ([a = '', b = '']: readonly string[]): string => (grows ? `${b} - ${a}` : `${a} - ${b}`);
  const claim = (calculated: Interval, formula: Claim['formula']): Claim => {
    return { given: by, from: [old, now], calculated, holds: overlap(calculated, measure(by)), certain, formula };
  };
  const written = by.quantity.unit;
  const differs = claim(difference, names);
  if (written === '个百分点' || written === '百分点') return unit(old) === '%' ? differs : null;
  if (unit(by) === unit(old) && unit(by) !== '%') return differs;
  const factor = written === '倍' ? 1 : unit(by) === '%' ? 100 : null;
  const growth = factor === null ? null : grown(difference, before, factor);
  if (growth === null) return null;
  const relative = claim(growth, ([a = '', b = '']) => `(${names([a, b])}) / ${a}`);
  // 由40%提高到44%，提高4% is said of both.
  return unit(old) === '%' && differs.holds ? differs : relative;
}

function grown(difference: Interval, before: Interval, factor: number): Interval | null {
  if (before.low.lte(0)) return null;
  const ends = [difference.low, difference.high].flatMap((top) => [top.div(before.low), top.div(before.high)]);
  const least = (a: Decimal, b: Decimal): Decimal => (a.lt(b) ? a : b);
  const most = (a: Decimal, b: Decimal): Decimal => (a.gt(b) ? a : b);
  return scaled({ low: ends.reduce(least), high: ends.reduce(most) }, factor);
}
