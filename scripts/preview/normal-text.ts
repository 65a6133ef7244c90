/** A text as slides, pages and content can be compared: without white space, which lines and justification change. */
export function normalText(text: string): string {
  return text.normalize('NFC').replace(/[\s\u200b\u2060\ufeff]+/gu, '');
}
