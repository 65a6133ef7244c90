import { describe, expect, it } from 'vitest';
import { pageGeometry } from '../../scripts/booklet/page-geometry.ts';
import { coarsePictures } from '../../scripts/booklet/picture-resolution.ts';
import type { Block, FlowItem, Picture } from '../../scripts/content/model.ts';
import { place, report, section, topic } from './building.ts';

const page = pageGeometry({ style: 'book', size: 'A4' });
const picture = (file: string, line = 1): Picture => ({
  type: 'picture',
  file,
  mediaType: 'image/png',
  alternative: '',
  caption: null,
  place: { ...place, line },
});
const listed = (block: Block): Block => ({ type: 'list', ordered: false, items: [{ blocks: [block], place }], place });

function told(flow: readonly FlowItem[], sizes: Record<string, [number, number]>, settings = {}) {
  const made = report([topic(1, '题', { sections: [section('t1-s1', 1, '节', flow)] })], settings);
  const pixels = new Map(Object.entries(sizes).map(([file, [width, height]]) => [file, { width, height }]));
  return coarsePictures(made, pixels, page).map(({ diagnostic }) => diagnostic);
}

describe('pictures too coarse for print', () => {
  it('are told with their place, size, and what is needed', () => {
    const [only, ...more] = told([picture('a.png', 9)], { 'a.png': [1000, 500] });
    expect(more).toEqual([]);
    expect(only).toMatchObject({ code: 'booklet-picture-resolution', severity: 'warning', place: { line: 9 } });
    // 592 px are 156.6 mm; 1000 pixels on them are 162 an inch, and 300 an inch are 1850 pixels.
    expect(only?.wording.zh.message).toBe(
      '图片 a.png 为1000×500像素，印出来宽约157毫米，只有162dpi，不足印刷所需的300dpi。',
    );
    expect(only?.wording.zh.hint).toContain('1850像素');
  });

  it('are those below 300 pixels an inch, and just those', () => {
    expect(told([picture('a.png')], { 'a.png': [1849, 900] })).toHaveLength(1);
    expect(told([picture('a.png')], { 'a.png': [1850, 900] })).toHaveLength(0);
  });

  it('are measured at their printed size: a tall picture is 20 lines high, a listed one is narrower', () => {
    // 20 lines are 540 px: a picture of 1690 x 1690 pixels is 540 px wide.
    expect(told([picture('a.png')], { 'a.png': [1688, 1688] })).toHaveLength(0);
    expect(told([picture('a.png')], { 'a.png': [1687, 1687] })).toHaveLength(1);
    expect(told([listed(picture('a.png'))], { 'a.png': [1700, 800] })).toHaveLength(0);
  });

  it('are looked for on covers, and not among drawings and slides', () => {
    const covers = { emblem: picture('emblem.png', 3), background: picture('hall.jpg', 4) };
    const found = told([picture('drawing.svg')], { 'emblem.png': [188, 188], 'hall.jpg': [2479, 2479] }, covers);
    expect(found.map((one) => one.place?.line)).toEqual([3, 4]);
    expect(told([], { 'emblem.png': [190, 190], 'hall.jpg': [2481, 2481] }, covers)).toEqual([]);
  });
});
