import { describe, expect, it } from 'vitest';
import { readManuscript } from '../../scripts/import/read/read-manuscript.ts';
import { definition, level, list, officialLists, paragraph, type WordParts, wordFile } from './word-file.ts';

const text = (parts: WordParts): string | undefined => readManuscript('报告.docx', wordFile(parts)).manuscript?.text;

describe('automatic numbers', () => {
  it('stand in the text as Word counts them', () => {
    const body = [
      paragraph('高位推动', { list: [1, 0] }),
      paragraph('健全机制', { list: [1, 1] }),
      paragraph('加强调度', { list: [1, 1] }),
      paragraph('定期调度', { list: [1, 2] }),
      paragraph('建章立制', { list: [1, 0] }),
      paragraph('完善政策', { list: [1, 1] }),
      paragraph('减负担。', { list: [2, 0] }),
      paragraph('提质量。', { list: [2, 0] }),
      paragraph('减负担。', { list: [5, 0] }),
      paragraph('提质量。', { list: [5, 0] }),
      paragraph('加强领导。', { list: [3, 0] }),
      paragraph('要点', { list: [4, 0] }),
    ].join('');
    expect(text({ body, numbering: officialLists })?.split('\n')).toEqual([
      '一、高位推动',
      '（一）健全机制',
      '（二）加强调度',
      '1. 定期调度',
      '二、建章立制',
      '（一）完善政策',
      '一是减负担。',
      '二是提质量。',
      '一是减负担。',
      '二是提质量。',
      '第一，加强领导。',
      '● 要点',
    ]);
  });

  it('go on after a paragraph without one and in lists of one definition', () => {
    const numbering = `${definition(0, level(0, 'decimal', '%1.'))}${list(1, 0)}${list(2, 0)}`;
    const body = [
      paragraph('甲', { list: [1, 0] }),
      paragraph('无'),
      paragraph('乙', { list: [2, 0] }),
      paragraph('', { list: [1, 0] }),
      paragraph('丁', { list: [1, 0] }),
    ].join('');
    expect(text({ body, numbering })).toBe('1. 甲\n无\n2. 乙\n4. 丁');
  });
});
