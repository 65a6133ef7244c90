import type { Block, Inline } from '../content/model.ts';
import { plainText } from '../content/text.ts';

/** Characters that mean something inside a line of Markdown, math and emoji short names of other Marp tools included. */
const special = /[\\`*_[\]<>&$~^|:@]|\/(?=\/)|!(?=\[)/gu;

/**
 * Text as it may stand anywhere in a line of Marp Markdown: shown character by character, never as markup, link or emoji.
 * White space becomes single spaces, control characters go.
 */
export function escapeText(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/[\u0000-\u0008\u000b\u000e-\u001f\u007f\u2028\u2029]/gu, '')
      .replace(/[\t\n\f\r ]+/gu, ' ')
      .replace(special, '\\$&')
      // Marp looks for emoji names after it has taken the backslashes out, but not across an element.
      .replace(/(?<=\\:[\w+-]+)\\:/gu, '<wbr>\\:')
  );
}

/** Keeps a line from being read as a heading, list, rule, table or code, and its end from closing a heading. Takes escaped text. */
export function guardLine(line: string): string {
  const text = line.trim().replace(/(?<=^|\s)(#+)$/u, '\\$1');
  if (/^(#{1,6}|[-+=])/u.test(text)) return `\\${text}`;
  return text.replace(/^(\d{1,9})([.)])/u, '$1\\$2');
}

/** Inline content as one line of Markdown that may open a paragraph, heading or list item. */
export function inlineMarkdown(inlines: readonly Inline[]): string {
  return guardLine(lineMarkdown(inlines));
}

/** Inline content as a line of Markdown that stands behind something else. */
export function lineMarkdown(inlines: readonly Inline[]): string {
  return inlines.reduce((line, inline, index) => {
    const next = firstCharacter(inlines.slice(index + 1));
    return line + piece(inline, line, next);
  }, '');
}

function piece(inline: Inline, before: string, next: string): string {
  switch (inline.type) {
    case 'text':
    case 'code':
      return escapeText(inline.value);
    case 'fact':
    case 'ref':
      return escapeText(inline.text);
    case 'see':
      return '';
    case 'break':
      return ' ';
    case 'link': {
      const text = lineMarkdown(inline.children);
      // A link within the report leads to a page of its books.
      return inline.url.startsWith('#') ? text : `[${text}](<${inline.url.replace(/[<>\s\\]/gu, encodeURIComponent)}>)`;
    }
    case 'strong':
      return emphasised(lineMarkdown(inline.children), plainText(inline.children), '**', 'strong', before, next);
    case 'emphasis':
      return emphasised(lineMarkdown(inline.children), plainText(inline.children), '*', 'em', before, next);
  }
}

/** With asterisks where CommonMark's flanking rules let them work, otherwise as an element. */
function emphasised(marked: string, text: string, mark: string, element: string, before: string, next: string): string {
  if (text.trim() === '') return marked;
  const previous = before.slice(-1);
  const first = text.slice(0, 1);
  const last = text.slice(-1);
  const opens = !isSpace(first) && (!isMark(first) || isEdge(previous));
  const closes = !isSpace(last) && (!isMark(last) || isEdge(next));
  const clean = !/\*(?<!\\\*)/u.test(marked) && previous !== '*' && next !== '*';
  return opens && closes && clean ? `${mark}${marked}${mark}` : `<${element}>${marked}</${element}>`;
}

/** Plain text as one line of Markdown that may open a paragraph, heading or list item. */
export function textMarkdown(text: string): string {
  return guardLine(escapeText(text));
}

/** A figure: its digits strong, qualifier and unit beside them. Opens a line. */
export function figureMarkdown(before: string, digits: string, after: string): string {
  const opening = escapeText(before);
  const strong = emphasised(escapeText(digits), digits, '**', 'strong', opening, after.slice(0, 1));
  return guardLine(`${opening}${strong}${escapeText(after)}`);
}

/** Inline content set strong as a whole, as the label before a text is. Opens a line. */
export function labelMarkdown(label: readonly Inline[], next: string): string {
  return emphasised(lineMarkdown(label), plainText(label), '**', 'strong', '', next);
}

function firstCharacter(inlines: readonly Inline[]): string {
  const [first] = inlines;
  if (first === undefined) return '';
  // What the next run opens with may be an asterisk, which must not meet this run's.
  if (first.type === 'strong' || first.type === 'emphasis') return '*';
  return plainText(inlines).slice(0, 1);
}

function isSpace(character: string): boolean {
  return /\s/u.test(character);
}

/** Punctuation as markdown-it sees it; half a surrogate pair counts as one, to be safe. */
function isMark(character: string): boolean {
  return /[\p{P}\p{S}\ud800-\udfff]/u.test(character) || /[\ud800-\udfff]/.test(character);
}

function isEdge(character: string): boolean {
  return character === '' || isSpace(character) || isMark(character);
}

/** Text in double quotes as YAML reads it, safe inside an HTML comment too. */
export function yamlText(text: string): string {
  return JSON.stringify(text.replace(/\s+/gu, ' ')).replaceAll('--', '\\u002d\\u002d').replaceAll('>', '\\u003e');
}

/**
 * Blocks as the plain text of a comment, a paragraph a line apart. Zero-width spaces keep it from ending the comment, and from
 * being read as a Marp directive (`color: red`).
 */
export function commentText(blocks: readonly Block[]): string {
  return blocks
    .flatMap(noteLines)
    .map((line) => line.replace(/\s+/gu, ' ').replace(/--+/gu, (dashes) => [...dashes].join(zeroWidth)))
    .map((line) => (/^[>-]|^[\u0020-\u007e].*:/u.test(line) ? zeroWidth + line : line))
    .join('\n\n');
}

const zeroWidth = '\u200b';

/** A block's paragraphs, items and rows as plain lines. */
export function noteLines(block: Block): readonly string[] {
  switch (block.type) {
    case 'paragraph':
      return [plainText(block.children)];
    case 'list':
      return block.items.flatMap(({ blocks }) => blocks.flatMap(noteLines));
    case 'quotation':
      return block.blocks.flatMap(noteLines);
    case 'table':
      return [block.head, ...block.rows].map((row) => row.map((cell) => plainText(cell.children)).join('　'));
    case 'picture':
      return block.caption === null ? [] : [block.caption];
  }
}
