import type { Inline } from '../content/model.ts';
import { plainText } from '../content/text.ts';
import { titleLines } from '../typography/title-lines.ts';
import { sliceInlines, trimInlines } from './inlines.ts';
import { guardLine, inlineMarkdown, lineMarkdown } from './markdown-text.ts';

/**
 * A title as one line of Markdown, broken by sense where it takes more than one line on the slide, so that every Marp tool and every old browser
 * breaks it alike.
 *
 * @param measure width of a line in em
 * @param most lines at most, as long as the measure allows it
 */
export function titleMarkdown(title: readonly Inline[], measure: number, most: number): string {
  const text = plainText(title);
  let broken = '';
  let from = 0;
  for (const line of titleLines(text, measure, most)) {
    const at = text.indexOf(line, from);
    // Runs of white space were drawn together: the text isn't the title's any more, so it stays unbroken.
    if (at === -1) return inlineMarkdown(title);
    // The author's space stays before the break: outlines and screen readers read a title without its breaks.
    const gap = from === 0 ? '' : at > from ? ' <br>' : '<br>';
    from = at + line.length;
    broken += gap + lineMarkdown(trimInlines(sliceInlines(title, at, from)));
  }
  return guardLine(broken);
}
