import type { SeenFigure } from './snapshot.ts';

/** A figure that is new, gone, or written otherwise. */
export interface FigureChange {
  readonly kind: 'changed' | 'new' | 'gone';
  readonly id: string;
  readonly old: SeenFigure | null;
  readonly new: SeenFigure | null;
}

/** What became of the figures of a report, in the order of the new ledger, those that are gone at the end. A figure changes with its text or its date. */
export function figureChanges(old: readonly SeenFigure[], now: readonly SeenFigure[]): readonly FigureChange[] {
  const before = new Map(old.map((figure) => [figure.id, figure]));
  const present = new Set(now.map(({ id }) => id));
  const changed = now.flatMap((figure): readonly FigureChange[] => {
    const was = before.get(figure.id);
    if (was === undefined) return [{ kind: 'new', id: figure.id, old: null, new: figure }];
    if (was.text === figure.text && was.asOf === figure.asOf) return [];
    return [{ kind: 'changed', id: figure.id, old: was, new: figure }];
  });
  const gone = old.filter(({ id }) => !present.has(id));
  return [...changed, ...gone.map((was): FigureChange => ({ kind: 'gone', id: was.id, old: was, new: null }))];
}
