import { describe, expect, it } from 'vitest';
import type { FaceId } from '../../scripts/fonts/faces.ts';
import { pageFaces } from '../../scripts/fonts/page-faces.ts';
import { beyondCharacters, usualCharacters } from '../../scripts/fonts/usual-characters.ts';

function recorder(characters: string) {
  const cut = new Map<FaceId, string>();
  const subset = async (face: FaceId, text: string) => {
    cut.set(face, text);
    return new Uint8Array([1]);
  };
  return { cut, faces: pageFaces({ subset }, new Set(characters)) };
}

describe('faces for pages', () => {
  it('are cut when they are asked for, to all characters of the set', async () => {
    const { cut, faces } = recorder('报会刊');
    expect(cut.size).toBe(0);
    await faces.face('Noto Sans SC', 400)?.program();
    await faces.face('Noto Serif SC', 900)?.program();
    expect([...cut]).toEqual([
      ['hei-400', '会刊报'],
      ['song-900', '会刊报'],
    ]);
  });

  it('say which of them were asked for', async () => {
    const { faces } = recorder('刊，');
    faces.face('Noto Serif SC', 400);
    await Promise.all([faces.face('LXGW WenKai', 400)?.program(), faces.face('Noto Sans SC', 400)?.program()]);
    await faces.face('LXGW WenKai', 400)?.program();
    expect(faces.asked()).toEqual([
      { face: 'kai-400', characters: '刊' },
      { face: 'hei-400', characters: '刊，' },
    ]);
  });

  it('give 楷 Han characters only, and nothing where there is none', async () => {
    const { cut, faces } = recorder('导，2');
    await faces.face('LXGW WenKai', 400)?.program();
    expect(cut.get('kai-400')).toBe('导');
    expect(recorder('——。').faces.face('LXGW WenKai', 400)).toBeNull();
    expect(recorder('\u3000 ').faces.face('Noto Sans SC', 400)).toBeNull();
  });

  it('have the nearest weight there is, and leave families of the machine alone', () => {
    const { faces } = recorder('半');
    expect(faces.face('Noto Serif SC', 600)?.weight).toBe(700);
    expect(faces.face('Noto Serif SC', 800)?.weight).toBe(900);
    expect(faces.face('Noto Sans SC', 300)?.weight).toBe(400);
    expect(faces.face('SimSun', 400)).toBeNull();
  });

  it('are named by their characters', () => {
    expect(recorder('会刊').faces.id).toBe(recorder('刊会').faces.id);
    expect(recorder('会刊').faces.id).not.toBe(recorder('会').faces.id);
  });
});

describe('characters beyond the usual ones', () => {
  it('are those that no text had and nothing adds', () => {
    const beyond = beyondCharacters(usualCharacters(['安徽省教育厅', '𠮷']));
    expect(beyond('<p class="a">安徽，2021年—[\\]^</p>\n\t')).toBe('');
    expect(beyond('龘安龘𠮷𠮶靐')).toBe('靐龘𠮶');
  });
});
