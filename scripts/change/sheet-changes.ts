import type { SeenPage, SeenSheet, Snapshot } from './snapshot.ts';

/** A side of a press sheet: the labels of its pages, null for blank ones, and whether it looks different. */
export interface SheetSide {
  readonly pages: readonly [left: string | null, right: string | null];
  readonly changed: boolean;
}

/** A press sheet to print again, numbered from 1 through the book as its slug says, with its signature (帖). */
export interface SheetAgain {
  readonly number: number;
  readonly signature: number;
  readonly front: SheetSide;
  readonly back: SheetSide;
}

/** What is to be printed again of the imposed handout. */
export interface SheetChanges {
  /** Sheets of a copy now and before. */
  readonly of: number;
  readonly before: number | null;
  readonly again: readonly SheetAgain[];
}

/**
 * Sheets of the imposed handout that no printed one can stand for: a printed sheet serves if all four of its pages look as they are to and stand in their places, whatever its number. The sides of others
 * are compared with the printed sheet of the same number. Null where there are no press sheets.
 */
export function sheetChanges(old: Snapshot, now: Snapshot): SheetChanges | null {
  if (now.sheets === null) return null;
  const [oldPages, newPages] = [handoutPages(old), handoutPages(now)];
  const comparable = old.sheets !== null && old.sheets.how === now.sheets.how;
  const printed = comparable ? (old.sheets?.sheets ?? []) : [];
  const oldKeys = printed.map((sheet) => sheetKey(sheet, oldPages));
  const newKeys = now.sheets.sheets.map((sheet) => sheetKey(sheet, newPages));
  const left = new Map<string, number>();
  for (const key of oldKeys) left.set(key, (left.get(key) ?? 0) + 1);
  const serves = newKeys.map((key) => {
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count > 0;
  });
  const label = (page: number | null): string | null => (page === null ? null : (newPages[page]?.label ?? null));
  const again = now.sheets.sheets.flatMap((sheet, at): readonly SheetAgain[] => {
    if (serves[at] === true) return [];
    const was = printed[at];
    const side = (face: 'front' | 'back'): SheetSide => {
      const pages = sheet[face];
      const changed = was === undefined || sideKey(was[face], oldPages) !== sideKey(pages, newPages);
      return { pages: [label(pages[0]), label(pages[1])], changed };
    };
    return [{ number: at + 1, signature: sheet.signature + 1, front: side('front'), back: side('back') }];
  });
  return { of: now.sheets.sheets.length, before: old.sheets?.sheets.length ?? null, again };
}

function handoutPages({ documents }: Snapshot): readonly SeenPage[] {
  return documents.find(({ kind }) => kind === 'handout')?.pages ?? [];
}

function sideKey(pages: SeenSheet['front'], looks: readonly SeenPage[]): string {
  return pages.map((page) => (page === null ? '-' : (looks[page]?.pixels ?? '?'))).join();
}

function sheetKey({ depth, front, back }: SeenSheet, looks: readonly SeenPage[]): string {
  return `${depth}|${sideKey(front, looks)}|${sideKey(back, looks)}`;
}
