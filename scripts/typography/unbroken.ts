import { unitWords } from './units.ts';

/** A stretch of text; an unbroken one stays on one line. */
export interface TextRun {
  readonly text: string;
  readonly unbroken: boolean;
}

const units = unitWords.join('|');
const number = String.raw`[+\-−±]?\d+(?:[.,]\d+)*`;
const scale = '[百千万亿]{0,2}';
const measured = `${number}(?:[%％‰℃°]|${scale}[余多]?(?:${units})?(?:/(?:${units}))?)(?:以上|以下|以内)?`;

/**
 * What must not be torn (GB/T 15834-2011, 5.1; clreq, 3.1): a number from its unit, the ends of a range from each other, the year of a document's number
 * (〔2021〕20号), a dash from the character before it, a middle dot from the name it joins.
 */
const patterns: readonly RegExp[] = [
  new RegExp(String.raw`第?${measured}(?:\s?[—–~～\-至]\s?第?${measured})?`, 'gu'),
  /〔\d{4}〕\s?第?\d+号/gu,
  /[\p{Script=Han}\p{Pf}\p{Pe}]——/gu,
  /[\p{Script=Han}\p{Script=Latin}]·[\p{Script=Han}\p{Script=Latin}]?/gu,
  // Mixed words such as 1+N, 5G, 3D are one word to a reader.
  /[\p{Script=Latin}\d]+(?:[+/-][\p{Script=Latin}\d]+)+/gu,
];

/** Longest stretch that is kept together, in characters: a longer one would leave holes in the line before it. */
const longest = 12;

/** Last characters of a paragraph that stay together, so that no line is only one character and its full stop. */
const ending = /[\p{Script=Han}][\p{Script=Han}][。！？；：”’）》】]{1,2}$/u;

/**
 * Cuts text into runs. The texts of the runs joined are the text.
 *
 * @param last whether a paragraph ends with this text
 */
export function unbrokenRuns(text: string, last: boolean): readonly TextRun[] {
  const spans = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ from: match.index, to: match.index + match[0].length })),
  );
  const end = last ? ending.exec(text) : null;
  if (end) spans.push({ from: end.index, to: text.length });
  const runs: TextRun[] = [];
  let at = 0;
  for (const { from, to } of united(spans)) {
    if (to - from < 2 || to - from > longest) continue;
    if (from > at) runs.push({ text: text.slice(at, from), unbroken: false });
    runs.push({ text: text.slice(from, to), unbroken: true });
    at = to;
  }
  if (at < text.length) runs.push({ text: text.slice(at), unbroken: false });
  return runs;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Overlapping spans become one, unless that would be too long: then the first stands. */
function united(spans: readonly Span[]): readonly Span[] {
  const sorted = [...spans].sort((a, b) => a.from - b.from || b.to - a.to);
  const result: Span[] = [];
  for (const span of sorted) {
    const before = result.at(-1);
    if (!before || span.from >= before.to) result.push(span);
    else if (Math.max(span.to, before.to) - before.from <= longest) {
      result[result.length - 1] = { from: before.from, to: Math.max(span.to, before.to) };
    }
  }
  return result;
}
