import { ordinalSequence } from '../diagnostics/catalogue/proof-sense.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { chineseNumber } from '../facts/chinese-number.ts';
import { finding, type Rule, type Stretch } from './rule.ts';
import type { RunningText } from './running-text.ts';

/** One way of numbering points: how an ordinal looks, and what it says. */
interface Numbering {
  readonly pattern: RegExp;
  readonly write: (value: number) => string;
}

const numerals = '一二三四五六七八九十';
const chinese = (value: number): string =>
  value <= 10 ? (numerals[value - 1] ?? '') : `十${numerals[value - 11] ?? ''}`;

const numberings: readonly Numbering[] = [
  // 一是一、二是二 is a saying.
  {
    pattern: /(?<=^|[，。；：、！？”）])(十?[一二三四五六七八九]|十)是(?!\1(?:[，。、；]|$))/gu,
    write: (value) => `${chinese(value)}是`,
  },
  { pattern: /(?<=^|[。；：！？])第(十?[一二三四五六七八九]|十)，/gu, write: (value) => `第${chinese(value)}，` },
  { pattern: /(?<=^|[。；：！？])其([一二三四五六七八九])，/gu, write: (value) => `其${chinese(value)}，` },
  { pattern: /(?<=^|[。；：])（(十?[一二三四五六七八九]|十)）/gu, write: (value) => `（${chinese(value)}）` },
  { pattern: /(?<=^|[。；：])（([1-9]|1\d)）/gu, write: (value) => `（${value}）` },
];

/**
 * Finds gaps and repetitions in 一是…二是…, 第一，…第二，…, （一）…（二）… and 首先…其次…再次…, inside a paragraph and over the paragraphs of one section. A first
 * one begins a new sequence. Titles, slides and cells number themselves otherwise.
 */
export const ordinalSequences: Rule = ({ texts }) => {
  const sections = new Map<RunningText['section'], RunningText[]>();
  for (const text of texts) {
    if (text.role !== 'paragraph' && text.role !== 'item') continue;
    sections.set(text.section, [...(sections.get(text.section) ?? []), text]);
  }
  return [...sections.values()].flatMap((section) => [
    ...numberings.flatMap((numbering) => gaps(section, numbering)),
    ...wordGaps(section),
  ]);
};

interface Placed extends Stretch {
  readonly value: number;
  readonly written: string;
}

function gaps(section: readonly RunningText[], { pattern, write }: Numbering): readonly Diagnostic[] {
  const ordinals = section.flatMap((text) =>
    [...text.text.matchAll(pattern)].map(({ 0: written, 1: number = '', index: start }): Placed => {
      const value = /\d/.test(number) ? Number(number) : (chineseNumber(number) ?? 0);
      return { text, start, end: start + written.length, value, written };
    }),
  );
  // A single one counts nothing: 二是 may be a verb after a subject.
  if (ordinals.length < 2) return [];
  let last = 0;
  return ordinals.flatMap((ordinal) => {
    const before = last;
    last = ordinal.value;
    if (ordinal.value === 1 || ordinal.value === before + 1) return [];
    const twice = ordinal.value <= before;
    // After a repetition the author's own counting goes on.
    if (twice) last = Math.max(before, ordinal.value);
    if (twice && ordinals.some(({ value, start }) => value === before + 1 && start > ordinal.start)) last = before;
    const params = {
      written: ordinal.written.replace('，', ''),
      expected: write(before + 1).replace('，', ''),
      fault: twice ? ('repeated' as const) : ('missing' as const),
    };
    const follows = twice && ordinals[ordinals.indexOf(ordinal) + 1]?.value === before + 2;
    if (follows) last = before + 1;
    return [finding(ordinalSequence, params, ordinal)];
  });
}

/** 再次 without 其次 behind 首先; 其次 without a first. */
function wordGaps(section: readonly RunningText[]): readonly Diagnostic[] {
  const all = section.map(({ text }) => text).join('\n');
  if (!/首先/u.test(all)) return [];
  return section.flatMap((text) =>
    [...text.text.matchAll(/(?<=^|[。；！？])(再次|第三)，/gu)].flatMap(
      ({ 0: written, 1: word = '', index: start }) => {
        if (/其次|第二/u.test(all)) return [];
        const params = { written: word, expected: '其次', fault: 'missing' as const };
        return [finding(ordinalSequence, params, { text, start, end: start + written.length })];
      },
    ),
  );
}
