import type { Nodes, Root, RootContent } from 'mdast';
import type { MarkdownParser } from './markdown.ts';

type Point = NonNullable<Root['position']>['start'];

/** A stretch of a text that is parsed by itself, where it stands. */
export interface Section {
  readonly nodes: readonly RootContent[];
  /** Lines and characters before it. */
  readonly lines: number;
  readonly offset: number;
}

/** A tree with the sections that it was put together from, by their texts. */
export interface SectionedTree {
  readonly root: Root;
  readonly sections: ReadonlyMap<string, Section>;
}

/** Where a section may begin: after an empty line, a heading or a directive that isn't indented. It continues no list, and nothing before it. */
const beginning = /(?<=(?:^|\n)[ \t]*\r?\n)(?=#{1,6}[ \t]|:::+[a-z])/g;

/** Settings at the beginning, in which such a line is a remark. */
const settings = /^---[ \t]*\r?\n(?:[\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/;

/** A heading that is put behind a section to see whether something is still open there, such as a directive: the heading would be inside it then. */
const probe = '# 。\n';

/** Definitions count for the whole text. */
const definition = /\]:/;

/** Lines may also end with a carriage return alone, which isn't worth looking for. */
const oldLineEnd = /\r(?!\n)/;

/**
 * The tree that `parse` makes of a text, made of its sections: those that are known aren't parsed again.
 *
 * @param known a section that was parsed before, wherever it stood
 */
export function parseSections(
  text: string,
  parse: MarkdownParser,
  known: (section: string) => Section | undefined,
): SectionedTree {
  const whole = (): SectionedTree => ({ root: parse(text), sections: new Map() });
  if (definition.test(text) || oldLineEnd.test(text)) return whole();
  const sections = new Map<string, Section>();
  const children: RootContent[] = [];
  let [lines, offset] = [0, 0];
  let pending = '';
  let tried = 0;
  const head = settings.exec(text)?.[0] ?? '';
  const pieces = text.slice(head.length).split(beginning);
  pieces[0] = head + (pieces[0] ?? '');
  for (const [number, piece] of pieces.entries()) {
    pending += piece;
    const isLast = number === pieces.length - 1;
    // At the end of a text all is closed.
    const key = `${isLast ? 'last' : 'inner'} ${pending}`;
    const there = known(key);
    if (there === undefined) tried += pending.length;
    // Much stands in one directive: trying its sections would take longer than parsing it.
    if (tried > 2 * text.length) return whole();
    const nodes = there === undefined ? parsedAlone(pending, isLast, parse) : there.nodes;
    if (nodes === null) continue;
    const from = there ?? { lines: 0, offset: 0 };
    const section = {
      nodes: nodes.map((node) => moved(node, lines - from.lines, offset - from.offset)),
      lines,
      offset,
    };
    sections.set(key, section);
    children.push(...section.nodes);
    lines += pending.split('\n').length - 1;
    offset += pending.length;
    pending = '';
  }
  return { root: { type: 'root', children, position: positionOf(text) }, sections };
}

/** The nodes of a section; null when it doesn't end where it seems to. */
function parsedAlone(section: string, isLast: boolean, parse: MarkdownParser): readonly RootContent[] | null {
  if (isLast) return parse(section).children;
  const { children } = parse(section + probe);
  const last = children.at(-1);
  const isClosed = last?.type === 'heading' && last.position?.start.offset === section.length;
  return isClosed ? children.slice(0, -1) : null;
}

function positionOf(text: string): Root['position'] {
  const lines = text.split('\n');
  const column = (lines.at(-1)?.length ?? 0) + 1;
  return { start: { line: 1, column: 1, offset: 0 }, end: { line: lines.length, column, offset: text.length } };
}

/** A node as it is so many lines and characters further down; the same one where that is nothing. */
function moved<N extends RootContent>(node: N, lines: number, characters: number): N {
  if (lines === 0 && characters === 0) return node;
  const put = ({ line, column, offset = 0 }: Point): Point => ({
    line: line + lines,
    column,
    offset: offset + characters,
  });
  const walk = <T extends Nodes>(one: T): T => ({
    ...one,
    ...(one.position && { position: { start: put(one.position.start), end: put(one.position.end) } }),
    ...('children' in one && { children: one.children.map(walk) }),
  });
  return walk(node);
}
