/** Marks of the symbol faces that Word makes bullets and boxes of, by the lower byte of their code, as characters that other faces have. */
const wingdings: Readonly<Record<number, string>> = {
  108: '●',
  110: '■',
  111: '□',
  113: '❑',
  117: '◆',
  118: '❖',
  159: '•',
  167: '▪',
  168: '□',
  178: '◇',
  216: '➢',
  224: '→',
  232: '➔',
  240: '⇨',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
};

const symbol: Readonly<Record<number, string>> = {
  45: '−',
  163: '≤',
  174: '→',
  176: '°',
  177: '±',
  179: '≥',
  180: '×',
  183: '•',
  184: '÷',
  185: '≠',
  187: '≈',
};

/**
 * A character as a face shows it. Symbol faces have their marks in the private use area from U+F000; what isn't known stays as it is, so that it isn't lost.
 */
export function shownIn(face: string, code: number): string {
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (low > 255) return String.fromCodePoint(code);
  const marks = /^wingdings$/i.test(face) ? wingdings : /^symbol$/i.test(face) ? symbol : undefined;
  // WPS leaves the face out; the codes of bullets are told apart well enough.
  const known = marks === undefined ? (code >= 0xf000 ? (wingdings[low] ?? symbol[low]) : undefined) : marks[low];
  return known ?? String.fromCodePoint(code);
}
