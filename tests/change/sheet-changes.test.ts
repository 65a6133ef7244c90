import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetChanges } from '../../scripts/change/sheet-changes.ts';
import type { Snapshot } from '../../scripts/change/snapshot.ts';
import { sheetOrders } from '../../scripts/imposition/order.ts';
import { emptySnapshot } from './states.ts';

/** A handout whose pages look as the names say. */
function handout(looks: readonly string[], scheme: 'saddle' | 'perfect' = 'saddle', how = 'saddle'): Snapshot {
  const pages = looks.map((pixels, at) => ({ label: String(at + 1), pixels, words: pixels }));
  const orders = sheetOrders(looks.length, scheme, null).map(({ signature, depth, front, back }) => ({
    signature,
    depth,
    front: [...front] as [number | null, number | null],
    back: [...back] as [number | null, number | null],
  }));
  return {
    ...emptySnapshot,
    documents: [{ path: 'handout.pdf', kind: 'handout', name: '讲义', sha256: looks.join(), pages }],
    sheets: { how, sheets: orders },
  };
}

const eight = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

describe('sheetChanges', () => {
  it('names the sheet and the side of a page that looks different', () => {
    const now = eight.map((look) => (look === 'c' ? 'x' : look));
    expect(sheetChanges(handout(eight), handout(now))).toEqual({
      of: 2,
      before: 2,
      again: [
        {
          number: 2,
          signature: 1,
          front: { pages: ['6', '3'], changed: true },
          back: { pages: ['4', '5'], changed: false },
        },
      ],
    });
  });

  it('keeps every sheet of a handout that looks the same, and takes every one when it is folded otherwise', () => {
    expect(sheetChanges(handout(eight), handout(eight))?.again).toEqual([]);
    expect(sheetChanges(handout(eight), handout(eight, 'perfect', 'perfect'))?.again).toHaveLength(2);
    expect(sheetChanges(handout(eight), { ...handout(eight), sheets: null })).toBeNull();
    expect(sheetChanges({ ...handout(eight), sheets: null }, handout(eight))?.again).toHaveLength(2);
  });

  it('prints a blank page that became one with words', () => {
    const again = sheetChanges(handout(eight.slice(0, 7)), handout(eight))?.again;
    expect(again?.map(({ number, front, back }) => [number, front.changed, back.changed])).toEqual([[1, true, false]]);
  });

  it('uses printed sheets of which all four pages are as they are to be, and those only', () => {
    const looks = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 16 });
    fc.assert(
      fc.property(looks, looks, (old, now) => {
        const [before, after] = [handout(old), handout(now)];
        const faces = ({ documents, sheets }: Snapshot): readonly string[] =>
          (sheets?.sheets ?? []).map(({ depth, front, back }) =>
            [depth, ...front, ...back]
              .map((page, at) => (at === 0 || page === null ? page : documents[0]?.pages[page]?.pixels))
              .join(),
          );
        const printed = [...faces(before)];
        const missing = faces(after).filter((face) => {
          const at = printed.indexOf(face);
          if (at >= 0) printed.splice(at, 1);
          return at < 0;
        });
        expect(sheetChanges(before, after)?.again).toHaveLength(missing.length);
      }),
    );
  });
});
