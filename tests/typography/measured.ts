import { ideographKey, pieces, type TextStyle } from '../../scripts/typography/boxes.ts';
import { ruleOf } from '../../scripts/typography/line-rules.ts';

/** What a page would measure of a text at 1 px a character: Chinese and its marks 1, letters and digits 0.55, spaces 0.25. */
export function inEms(text: string): TextStyle {
  const found = [...text.matchAll(new RegExp(pieces, 'gsu'))].map(([piece]) => piece);
  return {
    size: 1,
    tracking: 0,
    advances: {
      [ideographKey]: 1,
      ...Object.fromEntries(found.map((piece) => [piece.trim() === '' ? ' ' : piece, width(piece)])),
    },
  };
}

function width(piece: string): number {
  if (piece.trim() === '') return 0.25;
  if (piece === '·') return 0.33;
  const narrow = ruleOf(piece) !== undefined && (piece.codePointAt(0) ?? 0) < 0x80;
  return narrow || /^[\p{Script=Latin}\p{Nd}]/u.test(piece) ? 0.55 * piece.length : 1;
}
