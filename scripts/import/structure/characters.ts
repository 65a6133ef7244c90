/** Characters of Chinese text: Han, and marks as wide as they are. */
const wide = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef\u2014\u2018-\u201d\u2026]/u;

/** What leaves no trace on paper: controls, zero width, private use, surrogates without partner. Tabs and line feeds aren't among them. */
export const unprintable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\ufff9-\ufffc\ufffe\uffff\p{Co}\p{Cs}]/u;

const blank = new RegExp(`^(?:\\s|${unprintable.source})*$`, 'u');

/** Whether a character is as wide as a Chinese one. */
export function isWide(character: string): boolean {
  return wide.test(character);
}

/** Whether nothing of a text would be seen on paper. */
export function isBlank(text: string): boolean {
  return blank.test(text);
}

/** The stretch without what isn't seen at its ends. */
export function trimmed(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  let from = start;
  let to = end;
  for (; from < to; from += 1) if (!isBlankAt(text, from)) break;
  for (; to > from; to -= 1) if (!isBlankAt(text, to - 1)) break;
  return { start: from, end: to };
}

/** Whether the UTF-16 unit at an offset is white space or unprintable; halves of a pair are judged as the pair. */
function isBlankAt(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  if (code > 0x20 && code < 0x7f) return false;
  if (code >= 0x4e00 && code <= 0x9fff) return false;
  const isSecond = code >= 0xdc00 && code <= 0xdfff && isLead(text.charCodeAt(offset - 1));
  return isBlank(String.fromCodePoint(text.codePointAt(isSecond ? offset - 1 : offset) ?? 0x20));
}

function isLead(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}
