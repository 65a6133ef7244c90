import type { Heading, RootContent } from 'mdast';
import { exhibitContent, exhibitNotClosed } from '../diagnostics/catalogue/content-exhibits.ts';
import { unsupportedMarkdown } from '../diagnostics/catalogue/content-text.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { isUnderlined, readBlocks } from './blocks.ts';
import { isClosed } from './closing.ts';
import { attributeProblems, firstLine } from './fact-statement.ts';
import { readInlines } from './inlines.ts';
import type { ContainerDirective } from './markdown.ts';
import type { Exhibit } from './matter.ts';
import type { Inline } from './model.ts';
import { readName } from './names.ts';
import { placeOf } from './places.ts';
import type { Reading } from './source.ts';

/** Reads a `:::table` or `:::picture`: a title, what it is about, a note. Null when it doesn't hold just that; the problems say what. */
export function readExhibit(
  node: ContainerDirective & { readonly name: 'table' | 'picture' },
  whole: Reading,
): Exhibit | null {
  const place = firstLine(node, whole.file, whole.text);
  const what = node.name;
  const closed = isClosed(node, whole.text);
  if (!closed) whole.problems.push(diagnose(exhibitNotClosed, { what }, place));
  // What an open exhibit swallows is none of its content; what is wrong in there only follows from that.
  const reading: Reading = { ...whole, problems: closed ? whole.problems : [] };
  reading.problems.push(...attributeProblems(node, reading, ['id']));
  const { title, content } = titled(node, 'exhibitLabel', reading);
  const blocks = readBlocks(content, reading);
  const held = blocks.filter((block) => block.type === 'table' || block.type === 'picture');
  const [only] = held;
  const notes = blocks.filter((block) => block.type === 'paragraph');
  const id = readName(node, reading);
  if (only?.type !== what || blocks.indexOf(only) !== 0 || blocks.length !== 1 + notes.length || notes.length > 1) {
    // A picture that can't be used has been told already.
    const told = what === 'picture' && held.length === 0 && content.some(holdsPicture);
    if (!told) reading.problems.push(diagnose(exhibitContent, { what }, place));
    return null;
  }
  const own: readonly Inline[] =
    only.type === 'picture' && only.caption !== null && title.length === 0
      ? [{ type: 'text', value: only.caption, place: only.place }]
      : title;
  const shown = only.type === 'picture' && own.length > 0 ? { ...only, caption: null } : only;
  return { type: 'exhibit', id, title: own, shown, note: notes[0]?.children ?? [], place };
}

/** Takes a `#` title off the head of a container. A label in brackets is an error. */
export function titled(
  node: ContainerDirective,
  label: 'chartLabel' | 'exhibitLabel',
  reading: Reading,
): { readonly title: readonly Inline[]; readonly content: readonly RootContent[] } {
  const content: RootContent[] = [...node.children];
  const [first] = content;
  if (first?.type === 'paragraph' && first.data?.directiveLabel === true) {
    reading.problems.push(diagnose(unsupportedMarkdown, { what: label }, placeOf(reading.file, first.position)));
    content.shift();
  }
  const heading = content[0]?.type === 'heading' && content[0].depth === 1 ? content[0] : null;
  if (heading === null) return { title: [], content };
  content.shift();
  return { title: readTitle(heading, reading), content };
}

function readTitle(heading: Heading, reading: Reading): readonly Inline[] {
  if (isUnderlined(heading)) {
    reading.problems.push(
      diagnose(unsupportedMarkdown, { what: 'underlined' }, placeOf(reading.file, heading.position)),
    );
  }
  return readInlines(heading.children, { ...reading, stands: 'heading' });
}

function holdsPicture(node: RootContent): boolean {
  return node.type === 'paragraph' && node.children.some((child) => child.type === 'image');
}
