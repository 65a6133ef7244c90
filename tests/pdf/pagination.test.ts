import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelText, type PartExtent, paginate, romanNumeral } from '../../scripts/pdf/pagination.ts';

const part = (
  numbering: PartExtent['numbering'],
  pages: number,
  opensOn: PartExtent['opensOn'] = 'recto',
  label = '',
): PartExtent => ({
  numbering,
  pages,
  opensOn,
  label,
});

const labels = (parts: readonly PartExtent[]): string[] => paginate(parts).pages.map(({ label }) => labelText(label));

describe('paginate', () => {
  it('numbers cover, front matter and body as a book does', () => {
    const parts = [
      part('none', 1, 'recto', '封面'),
      part('roman', 3),
      part('arabic', 3),
      part('arabic', 2),
      part('none', 1, 'next', '封底'),
    ];
    expect(labels(parts)).toEqual(['封面', '封面-2', 'i', 'ii', 'iii', 'iv', '1', '2', '3', '4', '5', '6', '封底']);
    expect(paginate(parts).parts).toEqual([
      { first: 0, pages: 1, blankBefore: false },
      { first: 2, pages: 3, blankBefore: true },
      { first: 6, pages: 3, blankBefore: true },
      { first: 10, pages: 2, blankBefore: true },
      { first: 12, pages: 1, blankBefore: false },
    ]);
  });

  it('opens the body on a recto even when its first part may follow on', () => {
    expect(
      paginate([part('roman', 1), part('arabic', 1, 'next'), part('arabic', 1, 'next')]).parts.map(
        ({ first }) => first,
      ),
    ).toEqual([0, 2, 3]);
  });

  it('goes on counting after an unnumbered part', () => {
    expect(labels([part('arabic', 2), part('none', 2, 'next', '插页'), part('arabic', 1)])).toEqual([
      '1',
      '2',
      '插页',
      '插页-2',
      '3',
    ]);
  });

  const parts = fc.array(
    fc.record({
      numbering: fc.constantFrom<PartExtent['numbering']>('none', 'roman', 'arabic'),
      pages: fc.integer({ min: 1, max: 9 }),
      opensOn: fc.constantFrom<PartExtent['opensOn']>('recto', 'next'),
      label: fc.constantFrom('', '封面', '目录'),
    }),
    { maxLength: 30 },
  );

  it('places every page of every part once and in order, with blanks only before parts that open on a recto', () => {
    fc.assert(
      fc.property(parts, (extents) => {
        const { parts: positions, pages } = paginate(extents);
        const shown = pages.filter(({ part: owner }) => owner !== null);
        expect(shown.map(({ part: owner, page }) => [owner, page])).toEqual(
          extents.flatMap((extent, owner) => Array.from({ length: extent.pages }, (_, page) => [owner, page])),
        );
        const body = extents.findIndex(({ numbering }) => numbering === 'arabic');
        for (const [at, extent] of extents.entries()) {
          const position = positions[at];
          const page = pages[position?.first ?? -1];
          expect([page?.part, page?.page]).toEqual([at, 0]);
          expect(pages[(position?.first ?? 0) - 1]?.part === null).toBe(position?.blankBefore);
          if (extent.opensOn === 'recto' || at === body) expect(page?.side).toBe('recto');
          else expect(position?.blankBefore).toBe(false);
        }
        expect(pages.map(({ side }) => side)).toEqual(pages.map((_, at) => (at % 2 === 0 ? 'recto' : 'verso')));
      }),
    );
  });

  it('counts arabic and roman pages from 1 without gaps, and keeps odd numbers on rectos while nothing unnumbered intervenes', () => {
    fc.assert(
      fc.property(parts, (extents) => {
        const { pages } = paginate(extents);
        for (const style of ['arabic', 'roman'] as const) {
          const numbers = pages.flatMap(({ label }) => (label.style === style ? [label.number] : []));
          expect(numbers).toEqual(numbers.map((_, at) => at + 1));
        }
        const body = extents.map(({ numbering }) => numbering).join(' ');
        if (!/^((none|roman) ?)*(arabic ?)*$/.test(body)) return;
        for (const { label, side } of pages) {
          if (label.style === 'arabic') expect(label.number % 2 === 1).toBe(side === 'recto');
        }
      }),
    );
  });
});

describe('romanNumeral', () => {
  it('writes numerals as books do', () => {
    expect([1, 4, 9, 14, 40, 90, 444, 1994].map(romanNumeral)).toEqual([
      'i',
      'iv',
      'ix',
      'xiv',
      'xl',
      'xc',
      'cdxliv',
      'mcmxciv',
    ]);
  });

  it('never writes four equal letters in a row and never the same numeral twice', () => {
    const numerals = Array.from({ length: 3999 }, (_, at) => romanNumeral(at + 1));
    expect(numerals.filter((numeral) => /(.)\1{3}/.test(numeral))).toEqual([]);
    expect(new Set(numerals).size).toBe(3999);
  });
});
