/**
 * About how wide a text is, in em: full-width characters are 1, digits 0.55, other Latin characters 0.58. Good for choosing sizes and breaks of titles; the page
 * itself measures.
 */
export function widthInEm(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/[\u2E80-\uFFEF\u2014\u2018\u2019\u201C\u201D\u2026\u00B7]|\p{Script=Han}/u.test(character)) width += 1;
    else if (/[\s.,:;'!|()[\]il]/u.test(character)) width += 0.3;
    else if (/[A-ZＡ-Ｚ@%&]/u.test(character)) width += 0.7;
    else width += 0.55;
  }
  return width;
}

/** Width of text in a heavy 宋 such as figures are set in, in em. */
export function widthInHeavyEm(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/[\d+]/u.test(character)) width += 0.61;
    else if (/[.,]/u.test(character)) width += 0.34;
    else width += /[a-z]/u.test(character) ? 0.62 : /[A-Z]/u.test(character) ? 0.8 : 1;
  }
  return width;
}
