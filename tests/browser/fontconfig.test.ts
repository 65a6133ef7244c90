import { describe, expect, it } from 'vitest';
import { fontsConf } from '../../scripts/browser/fontconfig.ts';

describe('the font configuration', () => {
  it('names its folders and no others, whatever their names', () => {
    const written = fontsConf(['/a & b/字 <1>', '/c'], '/cache');
    expect(written.match(/<dir>.*<\/dir>/g)).toEqual(['<dir>/a &amp; b/字 &lt;1></dir>', '<dir>/c</dir>']);
    expect(written.match(/<cachedir>.*<\/cachedir>/g)).toEqual(['<cachedir>/cache</cachedir>']);
    expect(written).not.toContain('<include');
  });
});
