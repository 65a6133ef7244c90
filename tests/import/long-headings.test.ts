import { describe, expect, it } from 'vitest';
import { readManuscript } from '../../scripts/import/read/read-manuscript.ts';
import { linesOf } from '../../scripts/import/structure/line.ts';

describe('a paragraph in the style of a heading', () => {
  it('is text where it is far too long for one', () => {
    const [short, long] = ['甲'.repeat(200), '乙'.repeat(201)];
    const { manuscript } = readManuscript('a.md', new TextEncoder().encode(`# ${short}\n\n# ${long}\n`), {});
    if (manuscript === null) throw new Error('Nothing was read.');
    const lines = linesOf(manuscript, 0);
    expect(lines.map(({ text, block }) => [text, block.kind, block.level])).toEqual([
      [short, 'heading', 1],
      [long, 'paragraph', null],
    ]);
  });
});
