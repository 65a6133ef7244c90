const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it stands in HTML, in elements and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** The text that a person reads in a piece of HTML: what stands between tags, without styles and scripts. */
export function textOfHtml(html: string): string {
  return html
    .replace(/<(style|script)\b[^>]*>.*?<\/\1>/gsu, ' ')
    .replace(/<[^>]*>/gu, ' ')
    .replace(/&(amp|lt|gt|quot|#39|#x27|#x3D|#x60);/gu, (_, name: string) => named[name] ?? ' ');
}

/** The characters of a piece of HTML, with nothing put where tags stood. */
export function textOfMarkup(html: string): string {
  return textOfHtml(html.replace(/<span\b[^>]*aria-hidden="true".*?<\/span>|<[^>]*>/gsu, ''));
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#x27': "'",
  '#x3D': '=',
  '#x60': '`',
};
