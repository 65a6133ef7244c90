import { expect } from 'vitest';
import type { Manuscript } from '../../scripts/import/manuscript.ts';
import { type ReadingOptions, readManuscript } from '../../scripts/import/read/read-manuscript.ts';

/** Reads a source that can be read, and holds its blocks to what manuscripts promise. */
export function manuscriptOf(name: string, content: string | Uint8Array, options: ReadingOptions = {}): Manuscript {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { manuscript, diagnostics } = readManuscript(name, bytes, options);
  if (manuscript === null)
    throw new Error(diagnostics.map(({ code, wording }) => `${code} ${wording.en.message}`).join());
  holds(manuscript);
  return manuscript;
}

/** Blocks in order, without overlaps, only white space between; everything inside a block within it. */
export function holds({ text, blocks }: Manuscript): void {
  let end = 0;
  const between: string[] = [];
  for (const block of blocks) {
    expect(block.start).toBeGreaterThanOrEqual(end);
    expect(block.end).toBeGreaterThanOrEqual(block.start);
    between.push(text.slice(end, block.start));
    end = block.end;
    expect(block.numberEnd).toBeGreaterThanOrEqual(block.start);
    for (const part of [...block.spans, ...block.rows.flat()]) {
      expect(part.start).toBeGreaterThanOrEqual(block.start);
      expect(part.end).toBeLessThanOrEqual(block.end);
      expect(part.end).toBeGreaterThanOrEqual(part.start);
    }
    for (const row of block.rows)
      expect(row.map(({ start }) => start)).toEqual(row.map(({ start }) => start).sort((a, b) => a - b));
  }
  between.push(text.slice(end));
  expect(between.join('').replace(/[\s\u200b-\u200f\u2060\ufeff]/g, '')).toBe('');
}

/** Blocks as short lines: kind and level, number in brackets, text, reason of an aside. */
export function outline({ text, blocks }: Manuscript): readonly string[] {
  return blocks.map(({ kind, level, start, end, numberEnd, aside, rows, picture }) => {
    const number = text.slice(start, numberEnd);
    const said =
      rows.length > 0
        ? rows.map((row) => row.map((cell) => text.slice(cell.start, cell.end)).join('|')).join('/')
        : text.slice(numberEnd, end);
    const name = `${kind}${level ?? ''}${picture === null ? '' : ` ${picture}`}`;
    return `${name}: ${number === '' ? '' : `[${number}]`}${said}${aside === null ? '' : ` (${aside})`}`;
  });
}

/** Codes of what is said about a source. */
export function codesOf(name: string, content: string | Uint8Array, options: ReadingOptions = {}): readonly string[] {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readManuscript(name, bytes, options).diagnostics.map(({ code }) => code);
}
