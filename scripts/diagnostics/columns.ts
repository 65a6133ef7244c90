/** Characters that a terminal shows two columns wide: East Asian wide and full-width forms, the CJK marks, and emoji. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Quotation marks, dashes and ellipses: one column in Western fonts, two in the Chinese fonts that Chinese text is read with. */
const wideInChinese = /[‘’“”…—·]/u;

const unseen = /[\p{Mn}\p{Me}\p{Cf}]/u;

const tabStop = 4;

/** A line as a terminal shows it: tabs opened to stops of four columns, other control characters blanked. */
export function shown(line: string): string {
  let out = '';
  let columns = 0;
  for (const char of line) {
    const piece = char === '\t' ? ' '.repeat(tabStop - (columns % tabStop)) : /\p{Cc}/u.test(char) ? ' ' : char;
    out += piece;
    columns += columnsOf(piece);
  }
  return out;
}

/** Columns that text takes in a terminal set for Chinese; full-width characters take two. The text has no tabs (see `shown`). */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const char of text) {
    if (unseen.test(char)) {
      continue;
    }
    columns += wide.test(char) || wideInChinese.test(char) ? 2 : 1;
  }
  return columns;
}
