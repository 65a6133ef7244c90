import { PDFHexString } from 'pdf-lib';

/**
 * A text string in UTF-16 with its byte order mark (ISO 32000-1, 7.9.2.2), which holds any character. pdf-lib's own joins it digit by digit, and each digit stays in memory as an object as
 * long as the string does: 17 MB for the links of a hundred topics.
 */
export function textString(text: string): PDFHexString {
  return PDFHexString.of(Buffer.from(`\uFEFF${text}`, 'utf16le').swap16().toString('hex').toUpperCase());
}
