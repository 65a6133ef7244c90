/** Characters between which a line break of the source is nothing: Han, kana, full-width forms and the marks of Chinese. */
const wide = '[\\u2014\\u2018-\\u201d\\u2026\\u3000-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef]';

const between = new RegExp(`(?<=${wide})[ \\t]*\\n[ \\t\\n]*(?=${wide})`, 'g');

/** Text without the line breaks that its source has between wide characters, which show as nothing (CSS Text 3, 4.1.3). */
export function withoutLineBreaks(text: string): string {
  return text.includes('\n') ? text.replace(between, '') : text;
}
