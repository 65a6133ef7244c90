import type { ContainerDirective, LeafDirective, TextDirective } from './markdown.ts';

/** An attribute as a directive writes it: `id` for `#a`, `class` for `.a`. Offsets into the file, in UTF-16 units. */
export interface WrittenAttribute {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const shortcut = '[^\\s#.}"\'<=>`]+';
const written = new RegExp(
  `\\s+|#(?<id>${shortcut})|\\.(?<class>${shortcut})|` +
    `(?<name>[\\p{L}_:][\\p{L}\\p{N}_.:-]*)(?:\\s*=\\s*(?:"[^"]*"|'[^']*'|[^\\s"'<=>\`}]+))?`,
  'uy',
);

/**
 * The attributes of a directive in the order they are written, repeated ones too, which the syntax tree drops. Only the
 * directive's own source is read: from the end of its label to the closing brace.
 */
export function writtenAttributes(
  node: TextDirective | LeafDirective | ContainerDirective,
  text: string,
): readonly WrittenAttribute[] {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const opening = /^:*[\w-]*/.exec(text.slice(start, end))?.[0].length ?? 0;
  const from = labelEnd(node) ?? start + opening;
  const brace = /^\[?\s*\]?\{/.exec(text.slice(from, end))?.[0].length;
  const found: WrittenAttribute[] = [];
  if (brace === undefined) return found;
  for (let at = from + brace; at < end; ) {
    written.lastIndex = at;
    const match = written.exec(text);
    if (match === null) break;
    const { id, class: className, name } = match.groups ?? {};
    if (id !== undefined) found.push({ name: 'id', start: at, end: written.lastIndex });
    if (className !== undefined) found.push({ name: 'class', start: at, end: written.lastIndex });
    if (name !== undefined) found.push({ name, start: at, end: at + name.length });
    at = written.lastIndex;
  }
  return found;
}

/** Where the last thing inside the brackets ends; null without brackets or with empty ones. */
function labelEnd(node: TextDirective | LeafDirective | ContainerDirective): number | null {
  if (node.type !== 'containerDirective') return node.children.at(-1)?.position?.end.offset ?? null;
  const [label] = node.children;
  if (label?.type !== 'paragraph' || label.data?.directiveLabel !== true) return null;
  return label.children.at(-1)?.position?.end.offset ?? null;
}
