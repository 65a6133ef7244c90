import { widthInEm } from './width.ts';

/** A text that fits a line of so many em: the whole, else its first clause, else its beginning with an ellipsis. */
export function shortened(text: string, width: number): string {
  if (widthInEm(text) <= width) return text;
  const [clause = ''] = text.split(/[，；：]/u);
  if (widthInEm(clause) <= width) return clause;
  return cutShort(text, width);
}

/** The beginning of a text, with an ellipsis where it is cut, in so many em. */
export function cutShort(text: string, width: number): string {
  if (widthInEm(text) <= width) return text;
  let cut = '';
  for (const character of text) {
    if (widthInEm(cut + character) > width - 1) break;
    cut += character;
  }
  return `${cut.trimEnd()}…`;
}
