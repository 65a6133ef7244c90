import type { BlockLook, ManuscriptBlock, Span, Stretch } from '../manuscript.ts';
import {
  type Draft,
  type DraftParagraph,
  type DraftTable,
  isBlank,
  type Piece,
  paragraphOf,
  shownText,
} from './draft.ts';

/** Text and blocks that drafts make, and where in the text each draft begins. */
export interface Written {
  readonly text: string;
  readonly blocks: readonly ManuscriptBlock[];
  readonly starts: ReadonlyMap<Draft, number>;
}

const noLook: BlockLook = { centred: false, bold: false, size: null };

/**
 * Puts drafts one after the other into a text. What is set aside inside a paragraph or a cell becomes a block of its own after it, so that every block is either
 * text or none. Blank drafts leave no trace.
 */
export function writeDrafts(drafts: readonly Draft[]): Written {
  const writer = new Writer();
  const starts = new Map<Draft, number>();
  for (const draft of drafts) {
    starts.set(draft, writer.next);
    if (draft.type === 'picture') writer.picture(draft.key, draft.alternative, draft.aside);
    else if (draft.type === 'table') writer.table(draft);
    else for (const paragraph of paragraphsOf(draft)) writer.paragraph(paragraph);
  }
  return { text: writer.text, blocks: writer.blocks, starts };
}

class Writer {
  text = '';
  readonly blocks: ManuscriptBlock[] = [];

  /** Where the next block begins. */
  get next(): number {
    return this.text === '' ? 0 : this.text.length + 1;
  }

  paragraph(draft: DraftParagraph): void {
    const pieces = draft.pieces.filter(({ aside }) => aside === null);
    if (!isBlank(shownText(pieces))) {
      const start = this.#begin();
      this.text += draft.number;
      const numberEnd = this.text.length;
      const { end, spans } = this.#write(pieces);
      const { kind, level, aside, centred } = draft;
      const look = { centred, ...lookOf(pieces) };
      this.#add({ start, end, kind, level, numberEnd, spans: look.bold ? withoutStrong(spans) : spans, look, aside });
    }
    this.#asides(draft.pieces);
  }

  table({ rows, aside }: DraftTable): void {
    const cells = rows.flat().filter((cell) => cell !== null);
    if (!isBlank(cells.map(shownText).join(''))) {
      const start = this.#begin();
      const spans: Span[] = [];
      const stretches: Stretch[][] = [];
      for (const [index, row] of rows.entries()) {
        if (index > 0) this.text += '\n';
        stretches.push(row.map((cell, column) => this.#cell(cell ?? [], column, spans)));
      }
      const place = { start, end: this.text.length, numberEnd: start };
      this.#add({ ...place, kind: 'table', level: null, spans, rows: stretches, look: noLook, aside });
    }
    for (const cell of cells) this.#asides(cell);
  }

  picture(key: string | null, alternative: string, aside: Draft['aside']): void {
    const start = this.#begin();
    this.text += alternative.replace(/\s+/g, ' ').trim();
    const place = { start, end: this.text.length, numberEnd: start };
    this.#add({ ...place, kind: 'picture', level: null, spans: [], picture: key, look: noLook, aside });
  }

  #cell(cell: readonly Piece[], column: number, spans: Span[]): Stretch {
    if (column > 0) this.text += '\t';
    const pieces = cell
      .filter(({ aside }) => aside === null)
      .map((piece) => ({ ...piece, text: piece.text.replace(/[\t\n\f]+/g, ' ') }));
    const start = this.text.length;
    const written = this.#write(pieces);
    spans.push(...written.spans);
    return { start, end: written.end };
  }

  #begin(): number {
    if (this.text !== '') this.text += '\n';
    return this.text.length;
  }

  /** Writes pieces without the white space around them. */
  #write(pieces: readonly Piece[]): { readonly end: number; readonly spans: readonly Span[] } {
    const whole = pieces.map(({ text }) => text).join('');
    const [from, to] = trimmed(whole, 0, whole.length);
    const base = this.text.length - from;
    const spans: Span[] = [];
    let at = 0;
    for (const { text, strong, emphasis, url } of pieces) {
      const [start, end] = trimmed(whole, Math.max(at, from), Math.min(at + text.length, to));
      at += text.length;
      if (start >= end) continue;
      const stretch = { start: base + start, end: base + end };
      if (strong) extend(spans, { ...stretch, type: 'strong', url: null }, whole, base);
      if (emphasis) extend(spans, { ...stretch, type: 'emphasis', url: null }, whole, base);
      if (url !== null) extend(spans, { ...stretch, type: 'link', url }, whole, base);
    }
    this.text += whole.slice(from, to);
    return { end: this.text.length, spans: spans.sort((a, b) => a.start - b.start || b.end - a.end) };
  }

  /** What pieces have set aside: a block for each stretch of one reason. */
  #asides(pieces: readonly Piece[]): void {
    let rest = pieces;
    while (rest.length > 0) {
      const reason = rest[0]?.aside ?? null;
      const until = rest.findIndex(({ aside }) => aside !== reason);
      const run = until === -1 ? rest : rest.slice(0, until);
      rest = until === -1 ? [] : rest.slice(until);
      if (reason === null) continue;
      this.paragraph(
        paragraphOf(
          run.map((piece) => ({ ...piece, aside: null })),
          { aside: reason },
        ),
      );
    }
  }

  #add(block: Omit<ManuscriptBlock, 'rows' | 'picture'> & Partial<Pick<ManuscriptBlock, 'rows' | 'picture'>>): void {
    this.blocks.push({ rows: [], picture: null, ...block });
  }
}

/** Lets a span go on from one of its kind that ends before it with nothing but white space between. */
function extend(spans: Span[], span: Span, whole: string, base: number): void {
  const index = spans.findLastIndex(({ type }) => type === span.type);
  const last = spans[index];
  if (last !== undefined && last.url === span.url && isBlank(whole.slice(last.end - base, span.start - base))) {
    spans[index] = { ...last, end: span.end };
  } else {
    spans.push(span);
  }
}

function withoutStrong(spans: readonly Span[]): readonly Span[] {
  return spans.filter(({ type }) => type !== 'strong');
}

/** The stretch without white space around it. */
function trimmed(text: string, start: number, end: number): readonly [number, number] {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charAt(from))) from += 1;
  while (to > from && isBlank(text.charAt(to - 1))) to -= 1;
  return [from, to];
}

/** The look that most characters have. */
function lookOf(pieces: readonly Piece[]): Pick<BlockLook, 'bold' | 'size'> {
  const sizes = new Map<number | null, number>();
  let bold = true;
  for (const { text, strong, size } of pieces) {
    if (isBlank(text)) continue;
    sizes.set(size, (sizes.get(size) ?? 0) + text.length);
    bold &&= strong;
  }
  const [most] = [...sizes].sort(([, a], [, b]) => b - a);
  return { bold, size: most?.[0] ?? null };
}

/** Ends of sentences, with the marks that may close after them. */
const sentenceEnd = /[。！？；：…!?;]["'”’）)》」』]*$/;

/**
 * A paragraph as the paragraphs it shows: a soft break after the end of a sentence, two of them, and the end of a page begin a new one. A soft break elsewhere
 * stays in the block.
 */
function paragraphsOf(draft: DraftParagraph): readonly DraftParagraph[] {
  if (!draft.pieces.some(({ text }) => /[\n\f]/.test(text))) return [draft];
  const parts: Piece[][] = [[]];
  for (const piece of draft.pieces) {
    for (const text of piece.text.split(/(?<=\n|\f)/)) {
      const part = parts.at(-1) ?? [];
      part.push({ ...piece, text });
      const before = shownText(part);
      if (piece.aside !== null || !/[\n\f]$/.test(text)) continue;
      const ends = sentenceEnd.test(before.trimEnd()) || /\n[^\S\n]*\n$|\f$/.test(before);
      if (ends && draft.kind !== 'heading') parts.push([]);
    }
  }
  const [first = [], ...others] = parts.map((pieces) =>
    pieces.map((piece) => ({ ...piece, text: piece.text.replaceAll('\f', '\n') })),
  );
  const rest = { ...draft, kind: draft.kind === 'item' ? 'paragraph' : draft.kind, number: '' } as const;
  const { level } = draft;
  return [
    { ...draft, pieces: first },
    ...others.map((pieces) => ({ ...rest, level: rest.kind === 'paragraph' ? null : level, pieces })),
  ];
}
