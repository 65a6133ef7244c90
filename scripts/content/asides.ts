import { sideContent, sideNotClosed } from '../diagnostics/catalogue/content-asides.ts';
import { badLabel, unknownReference } from '../diagnostics/catalogue/content-facts.ts';
import { unsupportedMarkdown } from '../diagnostics/catalogue/content-text.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { isUnderlined, readBlocks } from './blocks.ts';
import { isClosed } from './closing.ts';
import { attributeProblems, firstLine } from './fact-statement.ts';
import { readInlines } from './inlines.ts';
import type { ContainerDirective, LeafDirective } from './markdown.ts';
import type { PullFigure, SideNote } from './model.ts';
import { placeOf } from './places.ts';
import type { Reading } from './source.ts';
import { suggest } from './suggest.ts';

/** Reads a `:::side` container: an optional `#` title, then paragraphs and lists. */
export function readSide(node: ContainerDirective, whole: Reading): SideNote {
  const { file } = whole;
  const place = firstLine(node, file, whole.text);
  const closed = isClosed(node, whole.text);
  if (!closed) whole.problems.push(diagnose(sideNotClosed, {}, place));
  // What an open note swallows is none of its content; what is wrong in there only follows from that.
  const reading: Reading = { ...whole, stands: 'side', problems: closed ? whole.problems : [] };
  const { problems } = reading;
  problems.push(...attributeProblems(node, reading, []));
  const content = [...node.children];
  const [label] = content;
  if (label?.type === 'paragraph' && label.data?.directiveLabel === true) {
    problems.push(diagnose(unsupportedMarkdown, { what: 'sideLabel' }, placeOf(file, label.position)));
    content.shift();
  }
  const heading = content[0]?.type === 'heading' && content[0].depth === 1 ? content[0] : null;
  if (heading !== null) content.shift();
  if (heading !== null && isUnderlined(heading)) {
    problems.push(diagnose(unsupportedMarkdown, { what: 'underlined' }, placeOf(file, heading.position)));
  }
  const read = readBlocks(content, reading);
  const blocks = read.flatMap((block) => (block.type === 'paragraph' || block.type === 'list' ? [block] : []));
  const odd = read.filter((block) => block.type !== 'paragraph' && block.type !== 'list');
  problems.push(...odd.map((block) => diagnose(sideContent, { what: 'other' }, block.place)));
  if (read.length === 0) problems.push(diagnose(sideContent, { what: 'nothing' }, place));
  return { type: 'side', title: heading === null ? [] : readInlines(heading.children, reading), blocks, place };
}

/** Reads a `::pull[id]`. Null when it names no figure; the problems say why. */
export function readPull(node: LeafDirective, reading: Reading): PullFigure | null {
  const place = placeOf(reading.file, node.position);
  reading.problems.push(...attributeProblems(node, reading, ['label']));
  const [only, ...more] = node.children;
  const fact = more.length === 0 && only?.type === 'text' ? only.value.trim() : '';
  if (fact === '') {
    reading.problems.push(diagnose(badLabel, { directive: 'pull' }, place));
    return null;
  }
  if (!reading.facts.has(fact)) {
    const suggestion = suggest(fact, reading.facts.keys());
    reading.problems.push(diagnose(unknownReference, { id: fact, suggestion }, place));
    return null;
  }
  const label = node.attributes?.['label']?.trim() ?? '';
  return { type: 'pull', fact, label: label === '' ? null : label, place };
}
