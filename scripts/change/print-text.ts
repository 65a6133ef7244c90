import type { TextLine } from '../raster/raster.ts';
import { folioLines } from './folio.ts';
import type { OpenDocument } from './photograph.ts';

/** A line of a printed page: 0-based page, the line counted from 1 below the running head, and what stands in it from left to right. */
export interface PrintedRow {
  readonly page: number;
  readonly row: number;
  /** Without spaces. */
  readonly text: string;
  /** What stands apart from one another: words of cells, figures with their labels. */
  readonly cells: readonly string[];
}

/** A document's text from its first page to its last, without heads, folios and spaces. */
export interface PrintText {
  readonly rows: readonly PrintedRow[];
  readonly text: string;
  /** The row that holds a character of the text. */
  rowAt(offset: number): PrintedRow | null;
}

/** Part of the smaller of two lines that stand beside each other rather than below. */
const beside = 0.5;

/** Reads a document's text in rows. */
export function printText(document: OpenDocument): PrintText {
  const { body } = document;
  const rows: PrintedRow[] = [];
  const starts: number[] = [];
  let text = '';
  for (const [page, { label }] of document.pages.entries()) {
    const lines = document.lines(page);
    const folios = new Set(folioLines(lines, label, document.raster.size(page).height));
    const own = lines.filter((line) => {
      const middle = line.y + line.height / 2;
      return !folios.has(line) && (body === null || (middle > body.top && middle < body.bottom));
    });
    for (const [at, row] of rowsOf(own).entries()) {
      const cells = row.map((line) => unspaced(line.text));
      starts.push(text.length);
      text += cells.join('');
      rows.push({ page, row: at + 1, text: cells.join(''), cells });
    }
  }
  return {
    rows,
    text,
    rowAt(offset) {
      let [low, high] = [0, starts.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle + 1;
        else high = middle;
      }
      return rows[low - 1] ?? null;
    },
  };
}

function rowsOf(lines: readonly TextLine[]): readonly (readonly TextLine[])[] {
  const rows: { top: number; bottom: number; lines: TextLine[] }[] = [];
  for (const line of lines) {
    const [top, bottom] = [line.y, line.y + line.height];
    const last = rows.at(-1);
    const overlap = last === undefined ? 0 : Math.min(bottom, last.bottom) - Math.max(top, last.top);
    if (last === undefined || overlap < beside * Math.min(line.height, last.bottom - last.top)) {
      rows.push({ top, bottom, lines: [line] });
      continue;
    }
    last.lines.push(line);
    last.top = Math.min(last.top, top);
    last.bottom = Math.max(last.bottom, bottom);
  }
  return rows.map((row) => row.lines.sort((one, other) => one.x - other.x));
}

export function unspaced(text: string): string {
  return text.replaceAll(/\s/gu, '');
}

/** Whether two texts differ in their numbers at most. */
export function sameShape(one: string, other: string): boolean {
  const [left, right] = [one, other].map((text) => text.replaceAll(/\d[\d.,]*/gu, '#'));
  return left === right;
}

/** Characters before and behind by which words are found, the surest first; one side alone where a cross-reference, which only print knows, stands at the other. */
const contexts: readonly (readonly [before: number, behind: number])[] = [
  [16, 16],
  [10, 10],
  [6, 6],
  [3, 3],
  [10, 0],
  [0, 10],
  [6, 0],
  [0, 6],
];

/** So many words are found by themselves. */
const long = 12;

/**
 * Where words stand in a printed text that has them between others; null: nowhere. Of several places the first behind `from` counts.
 *
 * @returns offset of the words; of an insertion, that of the character before it
 */
export function locate(print: PrintText, before: string, words: string, after: string, from = 0): number | null {
  const [left, core, right] = [before, words, after].map(unspaced) as [string, string, string];
  for (const [ahead, behind] of contexts) {
    const [head, tail] = [ahead === 0 ? '' : left.slice(-ahead), right.slice(0, behind)];
    if (core.length < long && head.length + tail.length < Math.min(6, left.length + right.length)) continue;
    const needle = head + core + tail;
    if (needle === '') return null;
    const next = print.text.indexOf(needle, Math.max(0, from));
    const at = next === -1 ? print.text.indexOf(needle) : next;
    if (at !== -1) return core === '' ? Math.max(0, at + head.length - 1) : at + head.length;
  }
  return null;
}
