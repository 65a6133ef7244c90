import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { titleLines } from '../../scripts/typography/title-lines.ts';
import { widthInEm } from '../../scripts/typography/width.ts';

describe('lines of a title', () => {
  it('breaks where the author put a space', () => {
    expect(titleLines('构建现代职业教育体系 为全省高质量发展提供有力技能人才支撑', 18.2, 2)).toEqual([
      '构建现代职业教育体系',
      '为全省高质量发展提供有力技能人才支撑',
    ]);
  });

  it('fills the lines of what is too long for a title, and leaves what can’t be broken', () => {
    for (const text of ['会刊'.repeat(5000), '>'.repeat(3000), '“（'.repeat(2000), 'a '.repeat(3000).trim()]) {
      const lines = titleLines(text, 18, 2);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      expect(lines.length === 1 || lines.every((line) => widthInEm(line) <= 18)).toBe(true);
    }
  });

  it('leaves a short title alone', () => {
    expect(titleLines('推进智慧学校建设', 18, 2)).toEqual(['推进智慧学校建设']);
  });

  it('breaks between words, after a quotation, not inside it', () => {
    expect(titleLines('2022年安徽省“两会”教育信息服务专栏', 12, 2)).toEqual(['2022年安徽省“两会”', '教育信息服务专栏']);
    expect(titleLines('深入推进“三全育人”综合改革试点工作', 10, 2)).toEqual(['深入推进“三全育人”', '综合改革试点工作']);
  });

  it('takes more lines rather than lines too wide', () => {
    const title = '全国教育大会精神学习贯彻落实情况专题调研报告汇编暨新时代教育高质量发展信息服务专栏';
    const lines = titleLines(title, 12, 2);
    expect(lines.length).toBe(4);
    expect(lines.join('')).toBe(title);
  });

  it('never loses a character, never begins a line with a closing mark, and keeps to the measure', () => {
    const characters = fc.constantFrom(...'学校教育的和“”《》，、。ABC123 ');
    fc.assert(
      fc.property(fc.string({ unit: characters, minLength: 1, maxLength: 30 }), (title) => {
        const lines = titleLines(title, 8, 2);
        expect(lines.join('').replace(/ /g, '')).toBe(title.replace(/ /g, ''));
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^[”》，、。]/u);
        // Only a run that has no break at all may be too wide.
        if (lines.length > 1) for (const line of lines) expect(widthInEm(line)).toBeLessThanOrEqual(8);
      }),
    );
  });
});
