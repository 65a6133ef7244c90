import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, boxesOf } from '../../scripts/typography/boxes.ts';
import { breakLines, type Line, type LineRoom } from '../../scripts/typography/break-lines.ts';
import { materialOf, naturalWidth } from '../../scripts/typography/line-material.ts';
import { ruleOf } from '../../scripts/typography/line-rules.ts';
import { inEms } from './measured.ts';

const room = (measure: number, shape: LineRoom['shape'] = 'filled', indent = 0): LineRoom => ({
  measure,
  indent,
  shape,
});
const boxesIn = (text: string): readonly Box[] => boxesOf([{ text, style: 0 }], [inEms(text)]);
const set = (text: string, where: LineRoom): readonly string[] => {
  const boxes = boxesIn(text);
  return breakLines(boxes, where).map(({ from, to }) => textOf(boxes.slice(from, to)));
};
const textOf = (boxes: readonly Box[]): string => boxes.map((box) => box.text).join('');
const widthOf = (boxes: readonly Box[], { from, to, gaps }: Line): number =>
  naturalWidth(materialOf(boxes), from, to) + gaps.reduce((sum, gap, at) => sum + gap + meeting(boxes, from + at), 0);
const meeting = (boxes: readonly Box[], at: number): number => {
  const pair = boxes.slice(at, at + 2);
  const alone = pair.reduce((sum, box) => sum + box.width, 0);
  const [one, two] = pair;
  if (one === undefined || two === undefined || one.rule === undefined || two.rule === undefined) return 0;
  return alone - naturalWidth(materialOf(pair), 0, 2) - one.blankBefore - two.blankAfter;
};

describe('lines that are filled', () => {
  it('squeeze a mark in before pushing it out', () => {
    expect(set('安徽省把双减，作为重大，政治任务来抓实抓好。', room(11))).toEqual([
      '安徽省把双减，作为重大，',
      '政治任务来抓实抓好。',
    ]);
  });

  it('end with half a mark', () => {
    const boxes = boxesIn('一二三四五六七八九，一二三四五六七八九。');
    const [first] = breakLines(boxes, room(9.5));
    expect(first && widthOf(boxes, first)).toBeCloseTo(9.5, 5);
    expect(first?.gaps.every((gap) => Math.abs(gap) < 1e-9)).toBe(true);
  });

  it('keep a number with its unit, a range whole and a decree by its number', () => {
    expect(set('全省共有在校生142.2万人和一批好学校好老师', room(9.5))[1]).toMatch(/^142\.2万人/u);
    expect(set('就业去向统计见于2019—2021年各地上报的数', room(9.5))[1]).toMatch(/^2019—2021年/u);
    expect(set('这一件事情皖教〔2021〕20号文件有规定要求', room(9))[1]).toMatch(/^〔2021〕20号/u);
  });

  it('never leave one or two characters over', () => {
    expect(set('一二三四五六七八九十一二三四五六七八九十甲。', room(10)).at(-1)).toMatch(/^.{3,}。$/u);
  });

  it('would rather not tear a title', () => {
    const text = '全省各地各校都要结合自身实际认真全面地落实《教师法》的规定和要求，办好每一所学校。';
    expect(set(text, room(21.6))[0]).toBe('全省各地各校都要结合自身实际认真全面地落实');
  });

  it('tear what is longer than a line', () => {
    const address = `https://example.org/${'a'.repeat(40)}`;
    expect(set(address, room(10)).join('')).toBe(address);
  });

  it('keep to letter-spacing of the style sheet: 28 characters at 15.79 pt fill 156 mm', () => {
    const text = '字'.repeat(60);
    const boxes = boxesOf([{ text, style: 0 }], [{ size: 16, tracking: -0.21, advances: { 字: 16 } }]);
    const [first] = breakLines(boxes, room((156 / 25.4) * 72));
    expect(first?.to).toBe(28);
    expect(first?.gaps.every((gap) => gap >= 0 && gap < 0.01)).toBe(true);
  });
});

describe('lines that need not be filled', () => {
  it('end after clauses and between words', () => {
    expect(set('类型特色更加鲜明，现代职教体系基本建成', room(9, 'ragged'))).toEqual([
      '类型特色更加鲜明，',
      '现代职教体系',
      '基本建成',
    ]);
  });

  it('are of like length where the style sheet balances them', () => {
    expect(set('优化布局结构夯实办学基础推动同频共振', room(16, 'balanced'))).toHaveLength(2);
    const [first = '', second = ''] = set('优化布局结构，夯实办学基础，推动同频共振', room(16, 'balanced'));
    expect(Math.abs(first.length - second.length)).toBeLessThan(6);
  });

  it('keep forced breaks', () => {
    const boxes = boxesOf(
      [
        { text: '甲乙', style: 0 },
        { text: '\n', style: -1 },
        { text: ' 丙丁', style: 0 },
      ],
      [inEms('')],
    );
    expect(breakLines(boxes, room(10, 'ragged')).map(({ from, to }) => textOf(boxes.slice(from, to)))).toEqual([
      '甲乙',
      '丙丁',
    ]);
  });
});

const prose = fc
  .array(
    fc.constantFrom(
      ...[
        '安徽',
        '教育厅',
        '的',
        '，',
        '。',
        '、',
        '：',
        '“',
        '”',
        '（',
        '）',
        '《',
        '》',
        '——',
        '……',
        '·',
        '142.2万人',
      ],
      ...['2019—2021年', '〔2021〕20号', '1+N', ' and ', 'Education', '50%', '高质量发展', '？', '！'],
    ),
    { minLength: 1, maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('any text at any measure', () => {
  it('is all there, in order, and the same every time', () => {
    fc.assert(
      fc.property(prose, fc.integer({ min: 8, max: 37 }), (text, measure) => {
        const boxes = boxesIn(text);
        const lines = breakLines(boxes, room(measure, 'filled', 2));
        expect(
          lines
            .map(({ from, to }) => textOf(boxes.slice(from, to)))
            .join('')
            .replace(/ /gu, ''),
        ).toBe(text.replace(/\s/gu, ''));
        expect(breakLines(boxes, room(measure, 'filled', 2))).toEqual(lines);
      }),
    );
  });

  it('fills its lines exactly or leaves them short, and never begins or ends one with a mark that mustn’t', () => {
    fc.assert(
      fc.property(prose, fc.integer({ min: 16, max: 37 }), (text, measure) => {
        const boxes = boxesIn(text);
        const lines = breakLines(boxes, room(measure));
        lines.forEach((line, at) => {
          expect(widthOf(boxes, line)).toBeLessThan(measure + 0.03);
          const first = boxes[line.from];
          const last = boxes[line.to - 1];
          // Marks in a row longer than a line have no other place.
          if (at > 0 && boxes[line.from - 1]?.kind !== 'mark') expect(first?.rule?.starts ?? true).toBe(true);
          if (at < lines.length - 1 && boxes[line.to]?.kind !== 'mark') expect(last?.rule?.ends ?? true).toBe(true);
        });
      }),
    );
  });

  it('squeezes a mark by no more than its blank', () => {
    fc.assert(
      fc.property(prose, fc.integer({ min: 10, max: 37 }), (text, measure) => {
        const boxes = boxesIn(text);
        for (const { from, gaps } of breakLines(boxes, room(measure))) {
          gaps.forEach((gap, at) => {
            const [one, two] = [boxes[from + at], boxes[from + at + 1]];
            expect(gap).toBeGreaterThan(-(one?.blankAfter ?? 0) - (two?.blankBefore ?? 0) - 0.09);
          });
        }
      }),
    );
  });
});

it('knows every mark that the tests look for', () => {
  for (const mark of '，。、：“”（）《》—…·？！') expect(ruleOf(mark)).toBeDefined();
});
