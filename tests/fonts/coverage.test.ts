import { describe, expect, it } from 'vitest';
import { checkCoverage, faceWithAll, type PlacedText } from '../../scripts/fonts/coverage.ts';
import type { FaceId } from '../../scripts/fonts/faces.ts';
import type { FontLibrary } from '../../scripts/fonts/subset.ts';

/** A library whose faces lack just these characters. */
function lacking(lack: Partial<Record<FaceId, string>>): FontLibrary {
  const library: FontLibrary = {
    subset: () => Promise.reject(new Error('not asked for')),
    missing: async (face, text) => [...new Set(text)].filter((character) => lack[face]?.includes(character)),
    within: () => library,
    forPage: () => ({ id: '', face: () => null, asked: () => [] }),
    version: 'none',
  };
  return library;
}

const at = (line: number, column: number, endLine: number, endColumn: number) => ({
  file: '01-a.md',
  line,
  column,
  endLine,
  endColumn,
});
const text = (value: string, line: number, column: number): PlacedText => ({
  value,
  place: at(line, column, line, column + value.length),
});

describe('coverage', () => {
  const song = lacking({ 'song-400': '𠮷龘', 'hei-400': '𠮷会' });

  it('is an error only where no face has the character', async () => {
    const found = await checkCoverage(song, ['song-400', 'hei-400'], [text('会龘𠮷', 3, 5)]);
    expect(found.map(({ code, severity, place }) => ({ code, severity, place }))).toEqual([
      { code: 'fonts-missing-glyph', severity: 'error', place: at(3, 7, 3, 9) },
    ]);
    expect(found[0]?.wording.zh.message).toContain('“𠮷”（U+20BB7）');
    expect(found[0]?.wording.zh.message).toContain('Noto Serif SC, Noto Sans SC');
  });

  it('finds every place, in columns of UTF-16 units, over lines and texts', async () => {
    const lines: PlacedText = { value: '𠮷𠮷\n中𠮷', place: at(2, 9, 3, 4) };
    const found = await checkCoverage(song, ['song-400'], [text('会', 1, 1), lines, text('刊𠮷', 8, 1)]);
    expect(found).toHaveLength(1);
    expect(found[0]?.place).toEqual(at(2, 9, 2, 11));
    expect(found[0]?.related).toEqual([at(2, 11, 2, 13), at(3, 2, 3, 4), at(8, 2, 8, 4)]);
  });

  it('names the whole text where marking makes columns uncertain', async () => {
    const fact: PlacedText = { value: '12𠮷𠮷', place: at(4, 1, 4, 40) };
    const found = await checkCoverage(song, ['song-400'], [fact]);
    expect(found[0]?.place).toEqual(fact.place);
    expect(found[0]?.related).toEqual([]);
  });

  it('is silent about text that can be set', async () => {
    expect(await checkCoverage(song, ['song-400', 'hei-400'], [text('会刊', 1, 1)])).toEqual([]);
  });
});

describe('a face for a text', () => {
  const fonts = lacking({ 'kai-400': '会', 'song-400': '𰻝', 'hei-400': '龘' });
  const chosen = (text: string): Promise<FaceId> => faceWithAll(fonts, 'kai-400', text);

  it('is the one wished for, another that has all of it, and the one wished for where none has', async () => {
    expect(await Promise.all(['刊', '会刊', '会𰻝', '会𰻝龘'].map(chosen))).toEqual([
      'kai-400',
      'song-400',
      'hei-400',
      'kai-400',
    ]);
  });
});
