import { describe, expect, it } from 'vitest';
import { importReport } from '../../scripts/import/import-report.ts';
import { readPlainText } from '../../scripts/import/read/plain-text.ts';
import { findSimply } from './stand-in-figures.ts';

const wishes = { title: null, publisher: null, date: '2022-01-17', undated: null, keepPunctuation: false };
const sentence = '学校条件逐年改善，师生满意度提高。';

async function errorsOf(text: string): Promise<readonly { readonly code: string; readonly line: number | null }[]> {
  const { diagnostics } = await importReport([readPlainText('a.txt', text)], wishes, findSimply);
  return diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ code, place }) => ({ code, line: place?.line ?? null }));
}

describe('a manuscript with more in one piece than content may have', () => {
  it('is told with the line of the paragraph', async () => {
    expect(await errorsOf(`学校情况\n\n${sentence}\n\n${sentence.repeat(580)}\n`)).toEqual([]);
    const long = sentence.repeat(600);
    expect(await errorsOf(`学校情况\n\n${sentence}\n\n${long}\n`)).toEqual([{ code: 'import-beyond-limits', line: 5 }]);
  });

  it('is told with the line of the paragraph that is full of signs', async () => {
    const signs = `${sentence}${'[甲]*'.repeat(700)}`;
    expect(await errorsOf(`学校情况\n\n${sentence}\n\n${signs}\n`)).toEqual([
      { code: 'import-beyond-limits', line: 5 },
    ]);
  });

  it('is told without a line where it is the manuscript that is too long', async () => {
    const paragraphs = Array.from({ length: 12_000 }, (_, index) => `第${index}段。${sentence}`);
    const errors = await errorsOf(`学校情况\n\n${paragraphs.join('\n\n')}\n`);
    expect(errors).toEqual([{ code: 'import-beyond-limits', line: null }]);
  });
});
