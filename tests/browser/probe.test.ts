import { describe, expect, it } from 'vitest';
import { isHinted, setsText } from '../../scripts/browser/probe.ts';

const pdf = (text: string): Uint8Array => new Uint8Array(Buffer.from(`%PDF-1.4\n${text}\n%%EOF`, 'latin1'));

describe('the probe of a browser', () => {
  it('tells rounded advances from natural ones: two characters of 16 pt are 42⅔ px wide', () => {
    // What Chromium 147 measures without hinting and with it.
    expect(isHinted(42.65625)).toBe(false);
    expect(isHinted(42)).toBe(true);
    expect(isHinted(0)).toBe(true);
  });

  it('finds the face of the page in its print', () => {
    expect(setsText(pdf('<</Type /FontDescriptor\n/FontName /AAAAAA+NotoSerifSC-Regular\n'))).toBe(true);
    expect(setsText(pdf('<</Type /FontDescriptor\n/FontName /AAAAAA+DejaVuSans\n'))).toBe(false);
    expect(setsText(pdf(''))).toBe(false);
  });
});
