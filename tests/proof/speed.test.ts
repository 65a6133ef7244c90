import { describe, expect, it } from 'vitest';
import type { Report } from '../../scripts/content/model.ts';
import { proofread } from '../../scripts/proof/proofread.ts';
import { paragraph, reportOf, text } from '../facts/report.ts';

/** A report of one paragraph that stands in its source as it reads. */
function reportWith(value: string): Report {
  const place = { file: '01-a.md', line: 1, column: 1, endLine: 1, endColumn: value.length + 1 };
  return { ...reportOf(paragraph(text(value, place))), sources: new Map([['01-a.md', value]]) };
}

/** Least time of three runs over a piece repeated up to a length. */
async function time(piece: string, length: number): Promise<number> {
  const report = reportWith(piece.repeat(Math.ceil(length / piece.length)));
  const times: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    const start = performance.now();
    await proofread(report);
    times.push(performance.now() - start);
  }
  return Math.min(...times);
}

describe('proofread', () => {
  // Four times the text may take four times as long and something for the machine; a quadratic rule takes sixteen times.
  it.each(['“（。）', '《一是', '六大工程：甲、', '（以下简称“甲乙”）的的', '三、四百1-2所…甲 乙'])(
    'takes a text of nothing but %s in its stride',
    async (piece) => {
      const short = await time(piece, 4000);
      expect(await time(piece, 16_000)).toBeLessThan(10 * short + 40);
    },
  );
});
