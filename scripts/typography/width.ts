/**
 * About how wide a text is, in em: full-width characters are 1, digits 0.55, other Latin characters 0.58. Good for choosing sizes and breaks of titles; the page
 * itself measures.
 */
export function widthInEm(text: string): number {
  let width = 0;
  for (const character of text) {
    if (isWide(character.codePointAt(0) ?? 0)) width += 1;
    else if (/[\s.,:;'!|()[\]il]/u.test(character)) width += 0.3;
    else if (/[A-ZＡ-Ｚ@%&]/u.test(character)) width += 0.7;
    else width += 0.55;
  }
  return width;
}

/** Ideographs, marks and forms of the full width, and the marks that Chinese text shares with others: — ‘ ’ “ ” … ·. */
function isWide(code: number): boolean {
  if (code < 0x2e80) {
    return (
      code === 0x2014 ||
      code === 0x2018 ||
      code === 0x2019 ||
      code === 0x201c ||
      code === 0x201d ||
      code === 0x2026 ||
      code === 0xb7
    );
  }
  return code <= 0xffef || code >= 0x20000;
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
