import type { Heading } from 'mdast';
import { badName } from '../diagnostics/catalogue/content-references.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { attributePlace } from './fact-statement.ts';
import type { ContainerDirective } from './markdown.ts';
import { placeBetween } from './places.ts';
import type { Reading } from './source.ts';

/** Names that places of a book have by themselves. */
const taken =
  /^(?:t\d+-.+|topic-\d+|slides?-\d.*|(?:fact|doc)-.+|foreword(?:-\d.*)?|contents|figures|documents|imprint)$/;

/** What an author calls a chart, table or picture in `{#…}`; null without a name that can be used. */
export function readName(node: ContainerDirective, reading: Reading): string | null {
  const id = node.attributes?.['id'];
  if (id === undefined || id === null) return null;
  if (isName(id)) return id;
  reading.problems.push(diagnose(badName, { id }, attributePlace(node, 'id', reading)));
  return null;
}

/** Takes a name in `{#…}` off the end of a heading. */
export function namedHeading(
  heading: Heading,
  reading: Reading,
): { readonly heading: Heading; readonly id: string | null } {
  const last = heading.children.at(-1);
  const match = last?.type === 'text' ? /\s*\{#([^\s{}]+)\}\s*$/u.exec(last.value) : null;
  const end = last?.position?.end.offset;
  if (last?.type !== 'text' || match === null || last.position === undefined || end === undefined) {
    return { heading, id: null };
  }
  const { position, value } = last;
  const start = end - match[0].length;
  const offset = { line: position.end.line, column: position.end.column - match[0].length, offset: start };
  const text = { ...last, value: value.slice(0, match.index), position: { ...position, end: offset } };
  const children = [...heading.children.slice(0, -1), ...(text.value === '' ? [] : [text])];
  const [, id = ''] = match;
  if (!isName(id)) {
    reading.problems.push(diagnose(badName, { id }, placeBetween(reading.file, reading.text, start, end)));
  }
  return { heading: { ...heading, children }, id: isName(id) ? id : null };
}

function isName(id: string): boolean {
  return /^[A-Za-z][A-Za-z0-9_-]*$/.test(id) && !taken.test(id);
}
