import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../scripts/config.ts';
import { catalogue } from '../../scripts/diagnostics/catalogue.ts';
import { findingsIn } from './labelled-sentences.ts';

/** Rows of the tables of docs/proofreading.md that begin with a code. */
const rows = readFileSync(join(packageRoot(), 'docs/proofreading.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `proof-'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, code = '', , wrong = '', right = '', , fixable = '']) => ({
    code: code.replaceAll('`', ''),
    wrong,
    right,
    fixable,
  }));
const examples = rows.filter(({ wrong, right }) => wrong !== '（略）' && /\p{Script=Han}{2}/u.test(right));

const codesIn = async (text: string): Promise<readonly string[]> => {
  const body = text.startsWith('#') ? `${text}\n\n正文。` : text;
  return (await findingsIn(body)).map(({ finding }) => finding.code);
};

describe('docs/proofreading.md', () => {
  it('has a row for every rule', () => {
    const codes = catalogue.map(({ code }) => code).filter((code) => code.startsWith('proof-'));
    expect(rows.map(({ code }) => code).sort()).toEqual([...codes].sort());
  });

  it.each(examples.map((row) => [row.code, row] as const))('shows what %s finds, and what not', async (code, row) => {
    expect(new Set(await codesIn(row.wrong))).toEqual(new Set([code]));
    expect(await codesIn(row.right)).toEqual([]);
  });

  it.each(examples.filter(({ fixable }) => fixable === '是').map((row) => [row.code, row] as const))(
    'says rightly that %s can be put right',
    async (_code, { wrong, right }) => {
      const body = wrong.startsWith('#') ? `${wrong}\n\n正文。` : wrong;
      const fixed = (await findingsIn(body))
        .flatMap(({ finding, start, end }) => finding.fix.map(({ text }) => ({ text, start, end })))
        .sort((a, b) => b.start - a.start)
        .reduce((text, { text: own, start, end }) => text.slice(0, start) + own + text.slice(end), body);
      expect(fixed.split('\n\n')[0]).toBe(right);
    },
  );
});
