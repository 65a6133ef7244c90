import { PDFHexString } from 'pdf-lib';
import { expect, test } from 'vitest';
import { textString } from '../../scripts/pdf/text-string.ts';

test.each(['', 'plain', '转到第12页', '𠮷野家 𝄞', 'lone \uD800 surrogate', '\u0000\uFFFF'])(
  'a text string has the digits that pdf-lib writes and reads back: %j',
  (text) => {
    const written = textString(text);
    expect(written.asString()).toBe(PDFHexString.fromText(text).asString());
    expect(PDFHexString.of(written.asString()).decodeText()).toBe(PDFHexString.fromText(text).decodeText());
  },
);
