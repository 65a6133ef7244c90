import { unitWords } from './units.ts';

/** A part of a text, by UTF-16 positions. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** What a break inside costs; `Infinity`: none is allowed, as long as the stretch fits a line. */
  readonly cost: number;
}

interface StretchRule {
  readonly name: string;
  readonly pattern: RegExp;
  /** Marks of which each match has one; null: it may have none. In most texts there are none of them, and looking for those takes no time. */
  readonly marks: string | null;
  readonly cost: number;
  /** Longest stretch that the rule holds together, in characters: a longer one would leave holes in the line before it. */
  readonly longest: number;
  readonly source: string;
}

const units = unitWords.join('|');
const number = String.raw`[+\-−±]?\d+(?:[.,]\d+)*`;
const scale = '[百千万亿]{0,2}';
const measured = `${number}(?:[%％‰℃°]|${scale}[余多]?(?:${units})?(?:/(?:${units}))?)(?:以上|以下|以内)?`;

/** What stays on one line, each kind in one row. */
const stretchRules: readonly StretchRule[] = [
  {
    name: 'a number with its unit, a range with both its ends',
    pattern: new RegExp(String.raw`第?${measured}(?:\s?[—–~～\-至]\s?第?${measured})?`, 'gu'),
    marks: null,
    cost: Number.POSITIVE_INFINITY,
    longest: 12,
    source: 'GB/T 15834-2011, 5.1.6; GB/T 15835-2011, 4.1; clreq, Prohibition rules for unbreakable marks',
  },
  {
    name: 'the number of a document',
    pattern: /〔\d{4}〕\s?第?\d+号/gu,
    marks: '〔',
    cost: Number.POSITIVE_INFINITY,
    longest: 12,
    source: 'GB/T 9704-2012, 7.2.5',
  },
  {
    name: 'a name with middle dots',
    pattern: /[\p{Script=Han}\p{Script=Latin}]+(?:[·・‧][\p{Script=Han}\p{Script=Latin}]+)+/gu,
    marks: '·・‧',
    cost: 80,
    longest: 16,
    source: 'GB/T 15834-2011, 4.14.3.1 and 5.1.7',
  },
  {
    name: 'the characters at a middle dot',
    pattern: /[\p{Script=Han}\p{Script=Latin}][·・‧][\p{Script=Han}\p{Script=Latin}]?/gu,
    marks: '·・‧',
    cost: Number.POSITIVE_INFINITY,
    longest: 12,
    source: 'GB/T 15834-2011, 5.1.7',
  },
  {
    name: 'a mixed word such as 1+N, 5G or 3D',
    pattern: /(?=[\d+/&'’.-]*\p{Script=Latin})[\p{Script=Latin}\d]+(?:[+/&'’.-][\p{Script=Latin}\d]+)+/gu,
    marks: "+/&'’.-",
    cost: Number.POSITIVE_INFINITY,
    longest: 8,
    source: 'clreq, Mixed text composition',
  },
  {
    name: 'the title of a work or document',
    pattern: /[《〈][^《》〈〉]+[》〉]/gu,
    marks: '《〈',
    cost: 80,
    longest: 16,
    source: 'clreq, Prohibition rules for line start and line end',
  },
  {
    name: 'a short quotation',
    pattern: /“[^“”]{1,6}”/gu,
    marks: '“',
    cost: 20,
    longest: 8,
    source: 'clreq, Prohibition rules for line start and line end',
  },
];

/** The stretches of a text that stay on one line, each rule's after the other's. */
export function heldStretches(text: string): readonly Stretch[] {
  return stretchRules.flatMap(({ pattern, marks, cost, longest }) => {
    if (marks !== null && ![...marks].some((mark) => text.includes(mark))) return [];
    return [...text.matchAll(pattern)].flatMap((match) => {
      const length = match[0].length;
      if (length < 2) return [];
      // A longer one is still torn late.
      const held = length <= longest ? cost : 12;
      return [{ from: match.index, to: match.index + length, cost: held }];
    });
  });
}
