import { describe, expect, it } from 'vitest';
import { isWholePdf } from '../../scripts/browser/print.ts';

describe('a printed PDF', () => {
  it.each([
    ['%PDF-1.4\n…\n%%EOF', true],
    ['%PDF-1.4\n…\n%%EOF\n', true],
    ['%PDF-1.4\n…\nstartxref', false],
    ['…\n%%EOF', false],
    ['', false],
  ])('%j is whole: %s', (text, whole) => {
    expect(isWholePdf(Buffer.from(text))).toBe(whole);
  });
});
