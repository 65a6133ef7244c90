import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../scripts/diagnostics/columns.ts';
import { frameOf } from '../../scripts/diagnostics/frame.ts';

const at = (column: number, endColumn: number) => ({ file: 'a.md', line: 1, column, endLine: 1, endColumn });

describe('frameOf', () => {
  it('shows a line that fits as it is', () => {
    expect(frameOf('全省共330所', at(4, 7))).toEqual({ line: '全省共330所', marks: '      ^^^' });
  });

  it('shows the surroundings of a place in a long line, cut on both sides', () => {
    const line = `${'教'.repeat(100)}错${'育'.repeat(100)}`;
    const frame = frameOf(line, at(101, 102));
    expect(frame?.line).toMatch(/^…教+错育+…$/);
    expect(frame?.marks).toBe(`${' '.repeat(columnsOf(frame?.line.split('错')[0] ?? ''))}^^`);
  });

  it('keeps the beginning of a long line as long as the place is there', () => {
    const frame = frameOf(`错${'育'.repeat(100)}`, at(1, 2));
    expect(frame?.line).toMatch(/^错育+…$/);
    expect(frame?.marks).toBe('^^');
  });

  it('keeps the end of a long line', () => {
    expect(frameOf(`${'教'.repeat(100)}错`, at(101, 102))?.line).toMatch(/^…教+错$/);
  });

  it('marks the shown part of a place that is longer than the window', () => {
    const frame = frameOf('a'.repeat(300), at(101, 301));
    expect(columnsOf(frame?.line ?? '')).toBeLessThanOrEqual(90);
    expect(frame?.marks.trim()).toBe('^'.repeat(86));
  });

  it('never shows more than the window, and never marks beyond it', () => {
    const chars = fc.array(fc.constantFrom('a', '教', '\t', '—', 'é', '😀'), { maxLength: 200 });
    fc.assert(
      fc.property(chars, fc.nat(400), fc.nat(60), (parts, start, length) => {
        const frame = frameOf(parts.join(''), at(start + 1, start + length + 1));
        if (frame === null) throw new Error('The line exists.');
        expect(columnsOf(frame.line)).toBeLessThanOrEqual(90);
        expect(frame.marks).toMatch(/^ *\^+$/);
        expect(frame.marks.length).toBeLessThanOrEqual(columnsOf(frame.line) + 2);
      }),
    );
  });
});
