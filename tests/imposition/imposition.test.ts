import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Imposition,
  impose,
  type PressSide,
  type Rect,
  thickSignature,
} from '../../scripts/imposition/imposition.ts';
import type { Mark } from '../../scripts/imposition/marks.ts';
import type { PressScheme } from '../../scripts/imposition/order.ts';
import { bound } from './folding.ts';

const schemes = ['saddle', 'perfect', 'two-up', 'cut-and-stack'] as const;
const a4 = { width: 210, height: 297 };
const a5 = { width: 148, height: 210 };
const sixteen = { width: 210, height: 285 };

interface Wanted {
  readonly scheme?: PressScheme;
  readonly pages?: number;
  readonly page?: { readonly width: number; readonly height: number };
  readonly sheets?: number | null;
  readonly thickness?: number;
  readonly marks?: boolean;
  readonly title?: string;
}

function imposed(wanted: Wanted): Imposition {
  const { scheme = 'saddle', pages = 16, page = a4, sheets = null, thickness = 0.1, marks = true } = wanted;
  return impose({ title: wanted.title ?? '会刊', pages, page }, { scheme, sheets, thickness, marks });
}

const sides = ({ sheets }: Imposition): readonly PressSide[] => sheets.flatMap(({ front, back }) => [front, back]);

/** Where a mark is, with the room it takes. */
function extentOf(mark: Mark): Rect {
  switch (mark.kind) {
    case 'cross': {
      const { at, radius } = mark;
      return { left: at.x - radius, right: at.x + radius, bottom: at.y - radius, top: at.y + radius };
    }
    case 'slug':
      // No character is wider than the type's size.
      return {
        left: mark.at.x,
        right: mark.at.x + mark.size * [...mark.text].length,
        bottom: mark.at.y - 0.2 * mark.size,
        top: mark.at.y + 0.9 * mark.size,
      };
    default:
      return {
        left: Math.min(mark.from.x, mark.to.x),
        right: Math.max(mark.from.x, mark.to.x),
        bottom: Math.min(mark.from.y, mark.to.y),
        top: Math.max(mark.from.y, mark.to.y),
      };
  }
}

const overlap = (one: Rect, other: Rect): boolean =>
  one.left < other.right && other.left < one.right && one.bottom < other.top && other.bottom < one.top;

describe('the order of pages', () => {
  it.each(schemes)('of %s gives the book back when it is folded, cut and bound, for 1 to 200 pages', (scheme) => {
    for (const sheets of scheme === 'saddle' || scheme === 'perfect' ? [null, 1, 2, 3, 4, 5, 8, 25] : [null]) {
      for (let pages = 1; pages <= 200; pages += 1) {
        const imposition = imposed({ scheme, pages, sheets, marks: false });
        const blanks = (4 - (pages % 4)) % 4;
        const wanted = [...Array.from({ length: pages }, (_, page) => page), ...Array<null>(blanks).fill(null)];
        expect(bound(imposition).map(({ page }) => page)).toEqual(wanted);
        expect(imposition.blanks).toBe(blanks);
      }
    }
  });

  it('puts the first and the last page of a stitched book on the outside of its first sheet', () => {
    const [outer, inner] = imposed({ pages: 8 }).sheets;
    const pages = (side: PressSide | undefined) => side?.slots.map(({ page }) => page);
    expect([outer, inner].map((sheet) => [pages(sheet?.front), pages(sheet?.back)])).toEqual([
      [
        [7, 0],
        [1, 6],
      ],
      [
        [5, 2],
        [3, 4],
      ],
    ]);
  });

  it('keeps signatures within what was asked for and alike, and doesn’t split a stitched book unasked', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 30 }), (pages, most) => {
        const { sheets } = imposed({ pages, sheets: most });
        const sizes = new Map<number, number>();
        for (const { signature } of sheets) sizes.set(signature, (sizes.get(signature) ?? 0) + 1);
        const counts = [...sizes.values()];
        expect(Math.max(...counts)).toBeLessThanOrEqual(most);
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
        expect(counts).toHaveLength(Math.ceil(sheets.length / most));
      }),
    );
    expect(imposed({ pages: 200 }).sheets.at(-1)).toMatchObject({ signature: 0, depth: 49 });
    expect(imposed({ scheme: 'perfect', pages: 36 }).sheets.map(({ signature }) => signature)).toEqual([
      0, 0, 0, 1, 1, 1, 2, 2, 2,
    ]);
  });
});

describe('creep', () => {
  it('moves pages towards the spine by the thickness of the sheets around them', () => {
    const { sheets, press } = imposed({ pages: 40, thickness: 0.12 });
    for (const [depth, { creep, front, back }] of sheets.entries()) {
      expect(creep).toBeCloseTo(0.12 * depth, 9);
      for (const { slots } of [front, back]) {
        expect(slots[0].trim.left).toBeCloseTo(press.width / 2 - 210 + 0.12 * depth, 9);
        expect(slots[1].trim.right).toBeCloseTo(press.width / 2 + 210 - 0.12 * depth, 9);
      }
    }
  });

  it('leaves all pages of a bound book equally far from its back', () => {
    for (const scheme of ['saddle', 'perfect'] as const) {
      const thickness = 0.15;
      const { sheets, ...rest } = imposed({ scheme, pages: 48, thickness });
      // In the bindery each sheet's fold lies inside those around it, by their thickness.
      const outer = sheets.map((sheet) =>
        bound({ ...rest, sheets: [sheet] }).map((page) => page.outer + sheet.depth * thickness),
      );
      const [[first] = []] = outer;
      expect(outer.flat().every((distance) => Math.abs(distance - (first ?? 0)) < 1e-9)).toBe(true);
      expect(sheets.some(({ creep }) => creep > 0)).toBe(true);
    }
  });

  it('begins anew in each signature, and isn’t there where sheets are cut', () => {
    expect(imposed({ scheme: 'perfect', pages: 24, sheets: 3 }).sheets.map(({ creep }) => creep)).toEqual([
      0, 0.1, 0.2, 0, 0.1, 0.2,
    ]);
    for (const scheme of ['two-up', 'cut-and-stack'] as const) {
      expect(imposed({ scheme, pages: 80 }).sheets.every(({ creep }) => creep === 0)).toBe(true);
    }
  });
});

describe('a signature', () => {
  it('is too thick above 5 mm, by the largest of the book', () => {
    expect(thickSignature(imposed({ pages: 100 }), 0.1)).toBeNull();
    expect(thickSignature(imposed({ pages: 104 }), 0.1)).toEqual({ sheets: 26, millimetres: 5.2 });
    expect(thickSignature(imposed({ pages: 200, sheets: 8 }), 0.1)).toBeNull();
    expect(thickSignature(imposed({ scheme: 'cut-and-stack', pages: 400 }), 0.1)).toBeNull();
  });
});

describe('the press sheet', () => {
  it.each([
    ['A4', a4, true, 'SRA3', 450, 320],
    ['A4', a4, false, 'A3', 420, 297],
    ['大16开', sixteen, true, 'SRA3', 450, 320],
    ['大16开', sixteen, false, 'A3', 420, 297],
    ['A5', a5, true, 'SRA4', 320, 225],
    ['A5', a5, false, 'A4', 297, 210],
  ] as const)('for %s is as large as it must be', (_, page, marks, name, width, height) => {
    for (const scheme of schemes) expect(imposed({ scheme, page, marks }).press).toEqual({ name, width, height });
  });

  it('is made to measure for pages of other sizes', () => {
    expect(imposed({ page: { width: 250, height: 353 } }).press).toEqual({
      name: '513 × 366',
      width: 513,
      height: 366,
    });
  });

  it('holds pages in its middle, which meet in the fold or leave room to be cut', () => {
    const saddle = imposed({});
    expect(saddle.trim).toEqual({ left: 15, bottom: 11.5, right: 435, top: 308.5 });
    expect(saddle.bleed).toEqual({ left: 12, bottom: 8.5, right: 438, top: 311.5 });
    expect(saddle.sheets[0]?.front.slots.map(({ trim }) => [trim.left, trim.right])).toEqual([
      [15, 225],
      [225, 435],
    ]);
    const [left, right] = imposed({ scheme: 'two-up' }).sheets[0]?.front.slots ?? [];
    expect([left?.trim.right, right?.trim.left]).toEqual([222, 228]);
  });

  it('prints no page beyond its bleed, the fold and the edge of the sheet', () => {
    for (const page of [a4, a5, sixteen]) {
      for (const scheme of schemes) {
        for (const marks of [true, false]) {
          const imposition = imposed({ scheme, page, marks, pages: 40 });
          const { press } = imposition;
          for (const { slots } of sides(imposition)) {
            const [left, right] = slots;
            expect(left.clip.right).toBeLessThanOrEqual(press.width / 2);
            expect(right.clip.left).toBeGreaterThanOrEqual(press.width / 2);
            for (const { clip, trim } of slots) {
              expect(clip.left).toBeCloseTo(Math.max(0, clip.left, trim.left - 3), 9);
              expect(clip.top).toBeCloseTo(Math.min(press.height, trim.top + 3), 9);
              expect(clip.bottom).toBeCloseTo(Math.max(0, trim.bottom - 3), 9);
            }
            expect(left.clip.left).toBeCloseTo(Math.max(0, left.trim.left - 3), 9);
            expect(right.clip.right).toBeCloseTo(Math.min(press.width, right.trim.right + 3), 9);
          }
        }
      }
    }
  });
});

describe('marks', () => {
  it('lie on the sheet, and never on a page or its bleed', () => {
    for (const page of [a4, a5, sixteen]) {
      for (const scheme of schemes) {
        const imposition = imposed({ scheme, page, pages: 84, title: '全省教育工作会议材料汇编'.repeat(5) });
        const { press } = imposition;
        for (const { slots, marks } of sides(imposition)) {
          for (const mark of marks) {
            const extent = extentOf(mark);
            const kept = { left: 0, bottom: 0, right: press.width, top: press.height };
            expect(extent.left).toBeGreaterThan(kept.left);
            expect(extent.bottom).toBeGreaterThan(kept.bottom);
            expect(extent.right).toBeLessThan(kept.right);
            expect(extent.top).toBeLessThan(kept.top);
            // The mark on the spine lies in what is milled off, where pages reach with their bleed.
            const inside = slots.filter((slot) => overlap(extent, mark.kind === 'bar' ? slot.trim : grown(slot.trim)));
            expect(inside).toEqual([]);
          }
        }
      }
    }
  });

  it('show where to cut, which moves with the creep, and where to fold, which doesn’t', () => {
    const { sheets } = imposed({ pages: 16 });
    for (const { front, creep } of sheets) {
      const lines = front.marks.flatMap((mark) => (mark.kind === 'line' ? [mark] : []));
      const upright = lines.filter(({ from, to }) => from.x === to.x && from.y > 160);
      const places = upright.map(({ use, from, to }) => [use, from.x, from.y, to.y] as const);
      expect(places).toEqual([
        ['crop', 15 + creep, 312, 317],
        ['crop', 435 - creep, 312, 317],
        ['fold', 225, 312, 317],
      ]);
      const level = lines.filter(({ from, to }) => from.y === to.y);
      expect(level.map(({ from, to }) => [from.x, to.x, from.y])).toEqual([
        [11.5, 6.5, 11.5],
        [438.5, 443.5, 11.5],
        [11.5, 6.5, 308.5],
        [438.5, 443.5, 308.5],
      ]);
    }
  });

  it('show both edges of a cut between pages', () => {
    const [sheet] = imposed({ scheme: 'cut-and-stack' }).sheets;
    const upright = (sheet?.front.marks ?? []).flatMap((mark) =>
      mark.kind === 'line' && mark.from.x === mark.to.x && mark.from.y > 160 ? [[mark.use, mark.from.x]] : [],
    );
    expect(upright).toEqual([
      ['crop', 12],
      ['crop', 222],
      ['crop', 228],
      ['crop', 438],
    ]);
  });

  it('for registration fall on one another when the sheet is turned', () => {
    const { sheets, press } = imposed({ page: a5 });
    const places = (side: PressSide | undefined): readonly string[] =>
      (side?.marks ?? []).flatMap((mark) => (mark.kind === 'cross' ? [`${mark.at.x} ${mark.at.y}`] : [])).sort();
    const turned = places(sheets[0]?.back).map((place) => {
      const [x, y] = place.split(' ').map(Number);
      return `${press.width - (x ?? 0)} ${y}`;
    });
    expect(places(sheets[0]?.front)).toHaveLength(4);
    expect(turned.sort()).toEqual(places(sheets[0]?.front));
  });

  it('on the spines of signatures are steps, one for each, on the outside only', () => {
    const { sheets } = imposed({ scheme: 'perfect', pages: 64 });
    const bars = sheets.flatMap(({ front, back, signature, depth }) =>
      [front, back].flatMap(({ face, marks }) =>
        marks.flatMap((mark) => (mark.kind === 'bar' ? [{ face, signature, depth, ...extentOf(mark) }] : [])),
      ),
    );
    expect(
      bars.map(({ face, signature, depth, left, right, top, bottom }) => [
        face,
        signature,
        depth,
        left,
        right,
        top,
        bottom,
      ]),
    ).toEqual([
      ['front', 0, 0, 224, 226, 288.5, 280.5],
      ['front', 1, 0, 224, 226, 280.5, 272.5],
      ['front', 2, 0, 224, 226, 272.5, 264.5],
      ['front', 3, 0, 224, 226, 264.5, 256.5],
    ]);
  });

  it('say what the sheet is', () => {
    const slugs = (imposition: Imposition): readonly string[] =>
      sides(imposition).flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'slug' ? [mark.text] : [])));
    expect(slugs(imposed({ pages: 4 }))).toEqual([
      '会刊　第1张正面　骑马订　SRA3，450 × 320毫米',
      '会刊　第1张反面　骑马订　SRA3，450 × 320毫米',
    ]);
    expect(slugs(imposed({ scheme: 'perfect', pages: 32 })).at(-1)).toBe(
      '会刊　第8张（第2帖内第4张）反面　胶装　SRA3，450 × 320毫米',
    );
  });

  it('are left out where they aren’t asked for', () => {
    expect(sides(imposed({ marks: false })).flatMap(({ marks }) => marks)).toEqual([]);
  });
});

function grown({ left, bottom, right, top }: Rect): Rect {
  return { left: left - 3, bottom: bottom - 3, right: right + 3, top: top + 3 };
}
