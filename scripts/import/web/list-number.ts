import { formatted } from '../word/number-format.ts';
import { attributeOf, styleOf, type WebElement } from './element.ts';

/** Number formats by the names that `type` and `list-style-type` have for them, and what stands after the number. */
const types: Readonly<Record<string, readonly [string, string]>> = {
  '1': ['decimal', '. '],
  a: ['lowerLetter', '. '],
  A: ['upperLetter', '. '],
  i: ['lowerRoman', '. '],
  I: ['upperRoman', '. '],
  decimal: ['decimal', '. '],
  'decimal-leading-zero': ['decimalZero', '. '],
  'lower-alpha': ['lowerLetter', '. '],
  'lower-latin': ['lowerLetter', '. '],
  'upper-alpha': ['upperLetter', '. '],
  'upper-latin': ['upperLetter', '. '],
  'lower-roman': ['lowerRoman', '. '],
  'upper-roman': ['upperRoman', '. '],
  'cjk-ideographic': ['chineseCounting', '、'],
  'simp-chinese-informal': ['chineseCounting', '、'],
  'trad-chinese-informal': ['chineseCounting', '、'],
  'simp-chinese-formal': ['chineseLegalSimplified', '、'],
  'cjk-decimal': ['ideographDigital', '、'],
};

/** Number or bullet of an item as browsers show it, white space after it included; empty in a list without. */
export function itemNumber(list: WebElement, ordinal: number): string {
  const style = styleOf(list);
  const type =
    style.get('list-style-type') ?? style.get('list-style')?.split(' ')[0] ?? attributeOf(list, 'type') ?? '';
  if (type === 'none') return '';
  const known = types[type];
  if (list.tagName !== 'ol' && (known === undefined || type.length === 1)) return '• ';
  const [format, end] = known ?? ['decimal', '. '];
  return `${formatted(ordinal, format)}${end}`;
}
