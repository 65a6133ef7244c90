import { describe, expect, it } from 'vitest';
import { type FontLibrary, openFontLibrary } from '../../scripts/fonts/subset.ts';
import { steadyFonts } from '../../scripts/preview/steady-fonts.ts';

describe('fonts for texts that change', () => {
  it('are narrowed anew only for characters that are new, and then hold those before', () => {
    const within: string[] = [];
    const own = openFontLibrary(async () => new Uint8Array(), '1');
    const library: FontLibrary = {
      ...own,
      within: (texts) => {
        within.push([...texts].join(''));
        return own.within(texts);
      },
    };
    const fonts = steadyFonts(library);
    const first = fonts.within(['学校28家']);
    expect(fonts.within(['学校31家', '校'])).toBe(first);
    expect(within).toHaveLength(1);
    const second = fonts.within(['教师']);
    expect(second).not.toBe(first);
    expect(within[1]).toContain('师');
    expect(within[1]).toContain('学');
    expect(fonts.within(['学校教师'])).toBe(second);
    // What a template says is held from then on, too.
    const { id } = second.forPage('<style>/* 楷 */</style>');
    expect(second.forPage('<p>学校</p>').id).toBe(id);
    // The page keeps its faces as long as they are named alike.
    expect(second.forPage('<p>学校28家</p>').id).toBe(second.forPage('<p>教师31家</p>').id);
  });
});
