import { similarity } from './similarity.ts';

/** What a line is merged by: a clause with its stop, or a directive, whose label and attributes are merged each on its own. */
export type Piece = TextPiece | DirectivePiece;

interface TextPiece {
  readonly type: 'text';
  readonly text: string;
}

export interface DirectivePiece {
  readonly type: 'directive';
  /** The directive as written. */
  readonly text: string;
  /** With its colons: `:fact`. */
  readonly name: string;
  /** What stands in the brackets; null without brackets. */
  readonly label: string | null;
  /** As written, with the white space before each, by name; `#` for the id. Null without braces. */
  readonly attributes: ReadonlyMap<string, string> | null;
}

const directive =
  /(?<name>:{1,3}[A-Za-z][\w-]*)(?<label>\[(?:[^[\]\\]|\\.|\[[^\]]*\])*\])?(?<braces>\{(?:[^{}"']|"[^"]*"|'[^']*')*\})?/y;

/** Stops that end a clause, with the closing marks that belong to it; cells of a table. */
const clause = /[。；！？，;!?|]+[”’」』）》】"*_]*/y;

/** Cuts a line into pieces, which put together give the line again. */
export function cutPieces(line: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const flush = (end: number): void => {
    if (end > from) pieces.push({ type: 'text', text: line.slice(from, end) });
    from = end;
  };
  for (let at = 0; at < line.length; ) {
    const found = directiveAt(line, at);
    if (found !== null) {
      flush(at);
      pieces.push(found);
      at += found.text.length;
      from = at;
      continue;
    }
    clause.lastIndex = at;
    const stop = clause.exec(line);
    at += stop?.[0].length ?? 1;
    if (stop !== null) flush(at);
  }
  flush(line.length);
  return pieces;
}

function directiveAt(line: string, at: number): DirectivePiece | null {
  if (line[at] !== ':' || line[at - 1] === ':') return null;
  directive.lastIndex = at;
  const match = directive.exec(line);
  const { name, label, braces } = match?.groups ?? {};
  if (match === null || name === undefined || (label === undefined && braces === undefined)) return null;
  return {
    type: 'directive',
    text: match[0],
    name,
    label: label === undefined ? null : label.slice(1, -1),
    attributes: braces === undefined ? null : readAttributes(braces.slice(1, -1)),
  };
}

const attribute =
  /\s*(?:#(?<id>[^\s#.}"'=]+)|\.[^\s#.}"'=]+|(?<key>[^\s=#.}"']+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'}]+))?)/gu;

function readAttributes(inside: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const match of inside.matchAll(attribute)) {
    const { id, key } = match.groups ?? {};
    found.set(id !== undefined ? '#' : (key ?? match[0].trim()), match[0]);
  }
  return found;
}

/** A directive as it is written. */
export function writeDirective({ name, label, attributes }: Omit<DirectivePiece, 'text' | 'type'>): string {
  const braces = attributes === null ? '' : `{${[...attributes.values()].join('').trimStart()}}`;
  return `${name}${label === null ? '' : `[${label}]`}${braces}`;
}

/** Id of a directive; null without one. */
export function idOf({ attributes }: DirectivePiece): string | null {
  return attributes?.get('#')?.trim().slice(1) ?? null;
}

/** How much pieces differ: 0 the same, up to 1; infinite where one can't have become the other. */
export function pieceDistance(a: Piece, b: Piece): number {
  if (a.text === b.text) return 0;
  if (a.type === 'text' || b.type === 'text') {
    return a.type === b.type ? 1 - 0.9 * similarity(a.text, b.text) : Number.POSITIVE_INFINITY;
  }
  if (a.name !== b.name) return Number.POSITIVE_INFINITY;
  if (idOf(a) !== null && idOf(a) === idOf(b)) return 0.1;
  if (a.label === b.label) return 0.2;
  return a.attributes?.get('of') !== undefined && a.attributes.get('of') === b.attributes?.get('of') ? 0.3 : 0.6;
}

/** A line as it is read: labels for directives. */
export function plainLine(line: string): string {
  return cutPieces(line)
    .map((piece) => (piece.type === 'text' ? piece.text : (piece.label ?? '')))
    .join('');
}
