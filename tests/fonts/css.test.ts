import { describe, expect, it } from 'vitest';
import { faceCss } from '../../scripts/fonts/css.ts';

describe('@font-face rules', () => {
  it('carry each face under its exact weight', () => {
    const bytes = Uint8Array.of(1, 2, 255);
    expect(
      faceCss([
        { face: 'song-900', format: 'truetype', bytes },
        { face: 'kai-400', format: 'woff', bytes },
      ]),
    ).toBe(
      [
        '@font-face{font-family:"Noto Serif SC";font-weight:900;font-style:normal;font-display:block;src:url(data:font/ttf;base64,AQL/) format("truetype")}',
        '@font-face{font-family:"LXGW WenKai";font-weight:400;font-style:normal;font-display:block;src:url(data:font/woff;base64,AQL/) format("woff")}',
      ].join('\n'),
    );
  });
});
