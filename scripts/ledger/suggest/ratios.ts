import { type Interval, overlap, scaled } from '../../facts/interval.ts';
import { type Claim, type Counted, measure, unit } from './claim.ts';
import { type Outline, counted as q } from './outline.ts';

const gap = `[^${q}。；]`;
const shareOf = new RegExp(
  `${q}${gap}{0,12}?[，,（(]?占${gap}{0,15}${q}[^${q}。；，]{0,6}?的?(?:比例为|比重为|比例达|比例)?${q}`,
  'gu',
);
const shareAmong = new RegExp(
  `${q}${gap}{0,20}其中${gap}{0,20}${q}${gap}{0,10}?[，,（(](?<word>占比?(?:为|达)?|占(?:其|总数|总量|全部|总人数)的?)${q}`,
  'gu',
);
const times = new RegExp(
  `${q}${gap}{0,10}?[，,]?(?:是|为|相当于|达到)[^${q}。；，]{0,16}${q}[^${q}。；，]{0,8}?的${q}`,
  'gu',
);

/** Shares and multiples that a sentence tells: A占B的x%, B其中A，占x%, A是B的n倍. */
export function ratiosIn({ text, at }: Outline): readonly Claim[] {
  const found = (pattern: RegExp): (Counted | null)[][] =>
    [...text.matchAll(pattern)].map((match) =>
      [...match[0].matchAll(new RegExp(q, 'gu'))].map(({ index }) => at(match.index + index)),
    );
  return [
    ...found(shareOf).map(([part, whole, share]) => ratioClaim(part, whole, share, '%')),
    ...found(shareAmong).map(([whole, part, share]) => ratioClaim(part, whole, share, '%')),
    ...found(times).map(([one, other, multiple]) => ratioClaim(one, other, multiple, 'ratio')),
  ].filter((claim) => claim !== null);
}

type Maybe = Counted | null | undefined;

function ratioClaim(top: Maybe, bottom: Maybe, ratio: Maybe, as: '%' | 'ratio'): Claim | null {
  if (!top || !bottom || !ratio || unit(top) !== unit(bottom) || unit(ratio) !== as || unit(top) === '%') return null;
  const [a, b] = [measure(top), measure(bottom)];
  if (b.low.lte(0) || a.low.lt(0)) return null;
  const quotient: Interval = { low: a.low.div(b.high), high: a.high.div(b.low) };
  const calculated = as === '%' ? scaled(quotient, 100) : quotient;
  const holds = overlap(calculated, measure(ratio));
  return {
    given: ratio,
    from: [top, bottom],
    calculated,
    holds,
    certain: true,
    formula: ([x = '', y = '']) => `${x} / ${y}`,
  };
}
