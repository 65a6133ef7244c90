import { describe, expect, it } from 'vitest';
import { askedFaceCss } from '../../scripts/fonts/asked-faces.ts';
import type { FaceId } from '../../scripts/fonts/faces.ts';
import type { FontLibrary } from '../../scripts/fonts/subset.ts';

function recorder() {
  const cut = new Map<FaceId, string>();
  const fonts: FontLibrary = {
    subset: async (face, characters) => {
      cut.set(face, characters);
      return new Uint8Array([1]);
    },
    missing: async () => [],
    within: () => fonts,
    version: 'none',
  };
  return { cut, fonts };
}

describe('askedFaceCss', () => {
  it('cuts each face once, to all that is asked of it', async () => {
    const { cut, fonts } = recorder();
    const css = await askedFaceCss(fonts, [
      { families: ['Noto Sans SC', 'sans-serif'], weight: 400, characters: '会刊' },
      { families: ['Noto Sans SC'], weight: 400, characters: '刊报' },
      { families: ['Noto Serif SC'], weight: 900, characters: '题' },
    ]);
    expect([...cut]).toEqual([
      ['hei-400', '会刊报'],
      ['song-900', '题'],
    ]);
    expect(css.match(/@font-face/g)).toHaveLength(2);
  });

  it('gives 楷 Han characters only, and its marks to the family behind it', async () => {
    const { cut, fonts } = recorder();
    await askedFaceCss(fonts, [{ families: ['LXGW WenKai', 'Noto Serif SC'], weight: 400, characters: '导，2' }]);
    expect(cut.get('kai-400')).toBe('导');
    expect(cut.get('song-400')).toBe('2导，');
  });

  it('leaves a face out that would draw nothing', async () => {
    const { cut, fonts } = recorder();
    await askedFaceCss(fonts, [
      { families: ['LXGW WenKai', 'Noto Serif SC'], weight: 400, characters: '——。' },
      { families: ['Noto Sans SC'], weight: 400, characters: '\u3000 ' },
    ]);
    expect([...cut.keys()]).toEqual(['song-400']);
  });

  it('takes the nearest weight there is, and leaves families of the machine alone', async () => {
    const { cut, fonts } = recorder();
    await askedFaceCss(fonts, [
      { families: ['Noto Serif SC'], weight: 600, characters: '半' },
      { families: ['SimSun'], weight: 400, characters: '外' },
    ]);
    expect([...cut.keys()]).toEqual(['song-700']);
  });
});
