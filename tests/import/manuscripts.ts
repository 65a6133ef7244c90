import type { BlockKind, Manuscript, ManuscriptBlock, Span } from '../../scripts/import/manuscript.ts';

/** A block to be put into a manuscript: its text, and what is special about it. */
export interface Part {
  readonly text?: string;
  readonly kind?: BlockKind;
  readonly level?: number;
  /** Units of the text that an automatic number takes. */
  readonly number?: number;
  readonly rows?: readonly (readonly string[])[];
  readonly picture?: string;
  /** Stretches of the text, as offsets in it. */
  readonly spans?: readonly Span[];
  readonly bold?: boolean;
}

const plain = { centred: false, bold: false, size: null };

/** A manuscript of blocks, a line each. */
export function manuscriptOf(
  parts: readonly Part[],
  name = 'draft.docx',
  pictures: Manuscript['pictures'] = new Map(),
): Manuscript {
  let text = '';
  const blocks: ManuscriptBlock[] = [];
  for (const part of parts) {
    if (text !== '') text += '\n';
    const start = text.length;
    const rows = (part.rows ?? []).map((row, y) => {
      if (y > 0) text += '\n';
      return row.map((cell, x) => {
        if (x > 0) text += '\t';
        const from = text.length;
        text += cell;
        return { start: from, end: text.length };
      });
    });
    if (part.rows === undefined) text += part.text ?? '';
    blocks.push({
      start,
      end: text.length,
      kind: part.kind ?? (part.rows === undefined ? 'paragraph' : 'table'),
      level: part.level ?? null,
      numberEnd: start + (part.number ?? 0),
      spans: (part.spans ?? []).map((span) => ({ ...span, start: span.start + start, end: span.end + start })),
      rows,
      picture: part.picture ?? null,
      look: { ...plain, bold: part.bold ?? false },
      aside: null,
    });
  }
  return { name, format: 'word', text, blocks, pictures, properties: { title: null, author: null, date: null } };
}
