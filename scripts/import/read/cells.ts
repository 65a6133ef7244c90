import { type Draft, type Piece, pieceOf } from './draft.ts';

/** Blocks as the text of one cell; notes and pictures are no part of it. */
export function flattened(drafts: readonly Draft[]): {
  readonly pieces: readonly Piece[];
  readonly others: readonly Draft[];
} {
  const pieces: Piece[] = [];
  const others: Draft[] = [];
  const add = (more: readonly Piece[], number = ''): void => {
    if (more.length === 0) return;
    if (pieces.length > 0) pieces.push(pieceOf(' '));
    if (number !== '') pieces.push(pieceOf(number));
    pieces.push(...more);
  };
  for (const draft of drafts) {
    if (draft.type === 'picture' || (draft.type === 'paragraph' && draft.kind === 'note')) others.push(draft);
    else if (draft.type === 'table') for (const cell of draft.rows.flat()) add(cell ?? []);
    else
      add(
        draft.aside === null ? draft.pieces : draft.pieces.map((piece) => ({ ...piece, aside: draft.aside })),
        draft.number,
      );
  }
  return { pieces, others };
}
