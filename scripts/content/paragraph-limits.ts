import { heavyParagraph } from '../diagnostics/catalogue/content-limits.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { limits } from './limits.ts';
import type { Source } from './source.ts';

/** A line that begins a paragraph of its own whatever stands before (CommonMark 0.31, 4.2, 5.2). */
const opens = /^\s*(?:#{1,6}\s|[-*+]\s+\S|1[.)]\s+\S|:{2,})/;
/** Of a trimmed line: white space at its ends would be tried in every division. */
const delimiters = /^\|?(?:\s*:?-+:?\s*\|)*\s*:?-+:?\s*\|?$/;

const heading = /^\s*#{1,6}\s/;

const most = { heading: limits.line, length: limits.paragraph, marks: limits.marks } as const;

function tooMuch(length: number, marks: number, isHeading: boolean): keyof typeof most | null {
  if (isHeading && length > most.heading) return 'heading';
  if (length > most.length) return 'length';
  return marks > most.marks ? 'marks' : null;
}

/** How many signs of Markdown stand in a text. */
export function marksIn(text: string): number {
  return text.match(/[[\]*_`:!~<&]/g)?.length ?? 0;
}

/** Says that a paragraph, a heading or a row of a table is so long or so full of signs that the file isn't parsed at all; null for every other text. */
export function paragraphProblem({ file, text }: Source): Diagnostic | null {
  const lines = text.split('\n');
  let [length, marks, from, isTable] = [0, 0, 0, false];
  for (let index = afterFrontMatter(lines); index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const written = line.replace(/^(?:[ \t]*>)+/, '');
    if (!/\S/.test(written)) [length, marks, from, isTable] = [0, 0, index + 1, false];
    else if (isTable || opens.test(written)) [length, marks, from] = [0, 0, index];
    // The head of a table is the line above its delimiters, of as many cells (GFM, 4.10).
    if (delimiters.test(written.trim()) && cells(written) === cells(lines[index - 1] ?? '')) isTable = true;
    length += written.length;
    marks += marksIn(written);
    const what = tooMuch(length, marks, heading.test(written));
    if (what === null) continue;
    const end = (lines[from] ?? '').length + 1;
    const place = { file, line: from + 1, column: 1, endLine: from + 1, endColumn: end };
    return diagnose(heavyParagraph, { what, most: most[what] }, place);
  }
  return null;
}

function afterFrontMatter(lines: readonly string[]): number {
  if (lines[0] !== '---') return 0;
  return lines.indexOf('---', 1) + 1;
}

function cells(line: string): number {
  const row = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return row.split(/(?<!\\)\|/).length;
}
