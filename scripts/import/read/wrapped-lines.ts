import { columnsOf } from '../../diagnostics/columns.ts';
import type { Stretch } from '../manuscript.ts';
import type { TextLine } from './plain-text.ts';

/** Columns within which broken lines end: a word or a mark that may not begin a line goes to the next. */
const raggedness = 6;

/** Columns of the shortest lines that somebody breaks prose to, and of the longest: 18 and 60 characters. */
const narrowest = 36;
const widest = 120;

const sentenceEnd = /[。！？：；!?:;]["'”’）)》」』]*$/;

/** What titles and items begin with. */
const opening =
  /^(?:[一二三四五六七八九十百]{1,4}、|[（(][一二三四五六七八九十百\d]{1,4}[）)]|\d{1,2}[.．、](?!\d)|第[一二三四五六七八九十百]{1,4}[，、章节部条]|[①-⑳]|[一二三四五六七八九十]是|[•●■◆])/;

/**
 * Paragraphs of lines. Lines are paragraphs, unless most of the long ones end at about the same width in the middle of a sentence: then they were broken for their width,
 * and those that fill it go on in the next line. An indent, a blank line, a number and a short line before part paragraphs.
 */
export function joinedLines(lines: readonly TextLine[]): readonly Stretch[] {
  const width = wrapWidth(lines);
  if (width === null) return lines;
  const indented = lines.filter(({ whole }) => isIndented(whole)).length >= 2;
  const paragraphs: { start: number; end: number }[] = [];
  let goesOn = false;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    const begins = line.opens || !goesOn || isIndented(line.whole) || (!indented && opening.test(line.text));
    if (last === undefined || begins) paragraphs.push({ start: line.start, end: line.end });
    else last.end = line.end;
    goesOn = columnsOf(line.whole.trimEnd()) >= width - raggedness;
  }
  return paragraphs;
}

/** Columns that lines were broken to; null where they weren't. */
function wrapWidth(lines: readonly TextLine[]): number | null {
  const widths = lines.map(({ whole }) => columnsOf(whole.trimEnd()));
  const width = Math.max(0, ...widths);
  if (width < narrowest || width > widest) return null;
  const full = lines.filter((_, index) => (widths[index] ?? 0) >= width - raggedness);
  const torn = full.filter(({ text }) => !sentenceEnd.test(text)).length;
  const long = widths.filter((columns) => columns > width / 2).length;
  return torn >= 3 && torn * 2 >= full.length && full.length * 2 >= long ? width : null;
}

function isIndented(whole: string): boolean {
  return /^(?:\u3000|\t| {2,})/.test(whole);
}
