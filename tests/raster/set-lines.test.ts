import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SetCharacter, setLines } from '../../scripts/raster/set-lines.ts';

const set = (text: string, x: number, baseline: number, size = 12): SetCharacter[] =>
  [...text].map((character, at) => ({ character, x: x + at * size, baseline, advance: size, size }));

const texts = (characters: readonly SetCharacter[]): readonly string[] => setLines(characters).map(({ text }) => text);

describe('lines of set characters', () => {
  it('keeps squeezed marks, raised figures and opened gaps in the line', () => {
    const [close, comma] = [set('）', 24, 100), set('，', 30, 100)];
    expect(texts([...set('双减', 0, 100), ...close, ...comma, ...set('是', 36, 100)])).toEqual(['双减），是']);
    expect(texts([...set('注释', 0, 100), ...set('1', 24, 95, 7), ...set('。', 31, 100)])).toEqual(['注释1。']);
    expect(texts([...set('目', 0, 100), ...set('录', 34, 100)])).toEqual(['目录']);
  });

  it('parts lines, cells and what was set later above', () => {
    expect(texts([...set('下面', 0, 120), ...set('上面', 0, 100)])).toEqual(['上面', '下面']);
    expect(texts([...set('校内', 0, 100), ...set('环节', 60, 100)])).toEqual(['校内', '环节']);
    expect(texts([...set('142', 0, 100, 36), ...set('万人', 140, 100, 10)])).toEqual(['142', '万人']);
  });

  it('loses no character and gives none twice', () => {
    const place = fc.record({ x: fc.integer({ min: 0, max: 400 }), baseline: fc.integer({ min: 0, max: 600 }) });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.stringMatching(/^[\u4e00-\u4e20]{1,8}$/u), place)), (pieces) => {
        const characters = pieces.flatMap(([text, { x, baseline }]) => set(text, x, baseline));
        const sorted = (all: string): string => [...all].sort().join('');
        expect(sorted(texts(characters).join(''))).toBe(sorted(pieces.map(([text]) => text).join('')));
      }),
    );
  });
});
