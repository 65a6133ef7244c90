import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BlockText } from '../../scripts/preview/block-texts.ts';
import { placeLines } from '../../scripts/preview/place-lines.ts';

function block(line: number, text: string, facts: BlockText['facts'] = []): BlockText {
  return { text, facts, place: { file: '01-a.md', line, column: 1, endLine: line, endColumn: 2 } };
}

function line(y: number, text: string, x = 70) {
  return { text, x, y, width: text.length * 12, height: 12 };
}

const blocks = [
  block(3, '双减工作'),
  block(5, '高位推动逐级压实责任'),
  block(7, '省级层面建立协调机制，28家省直单位共同参加，协调机制多次召开调度会议。', [
    { id: 'agencies', start: 11, end: 14 },
  ]),
  block(9, '完善政策，县级跟进。'),
];

describe('lines of pages in the content', () => {
  it('are found in order, as regions of their paragraphs', () => {
    const [first = [], second = []] = placeLines(
      [
        [
          line(80, '双减工作'),
          line(120, '一、高位推动 逐级压实责任'),
          line(140, '省级层面建立协调机制，28家省直'),
          line(160, '单位共同参加，协调机制多次召开'),
        ],
        [line(40, '2022年安徽省教育信息'), line(80, '调度会议。'), line(100, '完善政策，县级跟进。')],
      ],
      blocks,
    );
    expect(first.filter(({ fact }) => fact === null).map(({ place, y, height }) => [place.line, y, height])).toEqual([
      [3, 80, 12],
      [5, 120, 12],
      [7, 140, 32],
    ]);
    expect(second.map(({ place }) => place.line)).toEqual([7, 9]);
  });

  it('show where figures stand in them', () => {
    const [regions = []] = placeLines([[line(140, '省级层面建立协调机制，28家省直')]], blocks);
    const figure = regions.find(({ fact }) => fact === 'agencies');
    expect(figure).toMatchObject({ text: '28家', y: 140 });
    expect(figure?.x).toBeGreaterThan(70 + 11 * 10);
    expect((figure?.x ?? 0) + (figure?.width ?? 0)).toBeLessThan(70 + 17 * 12);
  });

  it('find every paragraph again, however it is broken into lines', () => {
    const words = fc.array(
      fc.string({ unit: fc.constantFrom(...'教育改革发展职业学校课程'), minLength: 6, maxLength: 40 }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(words, fc.integer({ min: 5, max: 12 }), (texts, width) => {
        // Each block begins with a mark of its own, so that it can be told from the others.
        const own = texts.map((text, at) => block(at + 1, `第${at}段${text}`));
        const lines = own.flatMap(({ text }) => text.match(new RegExp(`.{1,${width}}`, 'gu')) ?? []);
        const [regions = []] = placeLines([lines.map((text, at) => line(at * 20, text))], own);
        expect(new Set(regions.map(({ place }) => place.line))).toEqual(new Set(own.map(({ place }) => place.line)));
      }),
    );
  });
});
