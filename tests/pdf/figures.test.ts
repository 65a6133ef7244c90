import { describe, expect, it } from 'vitest';
import { markedBounds, unitSquare } from '../../scripts/pdf/bounds.ts';
import { figureFrames } from '../../scripts/pdf/figure-frames.ts';
import { printed } from './chrome-like.ts';

const bounds = (lines: readonly string[], wanted = [0, 1, 2, 3, 4]) => [
  ...markedBounds(lines.join('\n'), new Set(wanted), () => unitSquare),
];

describe('figureFrames', () => {
  it('finds figures with their text where Chrome drew them', async () => {
    const frames = await figureFrames(
      await printed([
        [{ type: 'P', text: '一' }],
        [
          { type: 'P', text: '一' },
          { type: 'figure', alt: '图一' },
          { type: 'figure', alt: '图二' },
        ],
      ]),
    );
    expect(frames.map(({ page, alternative }) => [page, alternative])).toEqual([
      [1, '图一'],
      [1, '图二'],
    ]);
    // Inside a border of 1 px whose middle is drawn: 100 x 40 px, 80 px below the margin of 60 pt on a page of 840 pt.
    const [frame] = frames;
    expect(frame?.x).toBeCloseTo(60 + 0.375);
    expect(frame?.y).toBeCloseTo(840 - 60 - (80 + 40) * 0.75 + 0.375);
    expect(frame?.width).toBeCloseTo(75 - 0.75);
    expect(frame?.height).toBeCloseTo(30 - 0.75);
  });
});

describe('markedBounds', () => {
  it('follows saved states and nested scales', () => {
    const lines = [
      '.5 0 0 -.5 0 100 cm',
      'q',
      '2 0 0 2 10 20 cm',
      '/Figure <</MCID 4 >>BDC',
      '0 0 m',
      '5 7 l',
      'S',
      'Q',
      '10 10 2 2 re',
      'f',
      'EMC',
    ];
    expect(bounds(lines)).toEqual([[4, { left: 5, bottom: 83, right: 10, top: 95 }]]);
    expect(bounds(lines, [3])).toEqual([]);
  });

  it('covers images and leaves clips and untagged paths out', () => {
    const image = ['q', '30 0 0 20 5 6 cm', '/X1 Do', 'Q'];
    const lines = ['0 0 900 900 re', 'f', '/Figure <</MCID 0 >>BDC', '0 0 500 500 re', 'W* n', ...image, 'EMC'];
    expect(bounds(lines)).toEqual([[0, { left: 5, bottom: 6, right: 35, top: 26 }]]);
  });

  it('covers text along its line', () => {
    const lines = [
      '/P <</MCID 1 >>BDC',
      'BT',
      '/F1 10 Tf',
      '1 0 0 1 50 60 Tm',
      '<01> Tj',
      '10 0 Td <02> Tj',
      'ET',
      'EMC',
    ];
    expect(bounds(lines)).toEqual([[1, { left: 50, bottom: 58, right: 70, top: 69 }]]);
  });
});
