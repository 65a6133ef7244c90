/** Where a text stands: what has a meaning there. */
export interface Standing {
  /** At the start of a paragraph or list item, where signs begin blocks. */
  readonly first: boolean;
  /** In a heading, where closing `#` signs are taken off. */
  readonly heading: boolean;
  /** Markup comes right after it. */
  readonly beforeMarkup: boolean;
}

/** Writes plain text as Markdown that says it literally, with no more signs than it takes. */
export function escapeMarkdown(text: string, { first, heading, beforeMarkup }: Standing): string {
  let out = '';
  for (let at = 0; at < text.length; at += 1) {
    const one = text[at] ?? '';
    const next = text[at + 1] ?? (beforeMarkup ? ':' : '');
    out += escaped(one, text[at - 1] ?? '', next, text, at, heading);
  }
  return first ? escapeStart(out) : out;
}

function escaped(one: string, before: string, next: string, text: string, at: number, heading: boolean): string {
  switch (one) {
    case '\\':
    case '`':
    case '*':
    case '_':
    case '[':
    case ']':
    case '<':
    case '{':
    case '|':
      return `\\${one}`;
    case '&':
      return /[#\p{L}]/u.test(next) ? '\\&' : '&';
    case '~':
      return before === '~' || next === '~' ? '\\~' : '~';
    case '#':
      return heading ? '\\#' : '#';
    case ':':
      return /[:_\p{L}]/u.test(next) || before === ':' ? '\\:' : ':';
    case '：':
      // The reader takes it for a directive that was meant.
      return /^：(?:fact|ref|see|dots|stet)[［【｛[{]/.test(text.slice(at, at + 6)) ? '&#xFF1A;' : one;
    case '｛':
      return next === '#' ? '&#xFF5B;' : one;
    default:
      return one;
  }
}

function escapeStart(text: string): string {
  if (/^(?:#|>|[-+](?:\s|$)|-[-\s]*$|=+\s*$|:|~)/.test(text)) return `\\${text}`;
  const number = /^\d{1,9}(?=[.)](?:\s|$))/.exec(text);
  return number === null ? text : `${number[0]}\\${text.slice(number[0].length)}`;
}
