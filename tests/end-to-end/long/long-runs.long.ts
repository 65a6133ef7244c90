import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../scripts/facts/find-figures.ts';
import { importReport } from '../../../scripts/import/import-report.ts';
import { readManuscript } from '../../../scripts/import/read/read-manuscript.ts';
import { paragraph, wordFile } from '../../import/word-file.ts';

// Patterns that try every division of a run take minutes for what others read at once, and more than the time of a test.

/** UTF-16 units of a run, far more than anybody writes, and of all the lines of one. */
const length = 200_000;
const inLines = 30_000;

const runs = [
  ' ',
  '\u3000',
  '\t',
  '-',
  '- ',
  '| ',
  '|-',
  '# ',
  '*',
  '_',
  '`',
  '[',
  '](',
  '（',
  '）',
  '“',
  '《》',
  '1',
  '1.',
  '1 ',
];
const words = [
  '12%',
  '2021年',
  '一是',
  '（一）',
  '第',
  '百',
  '，',
  '。',
  '……',
  '.',
  '/',
  '&',
  '<',
  'a.',
  'a@',
  'www.',
  '增长1%',
];

const wishes = { title: null, publisher: null, date: '2022-03-01', keepPunctuation: false, undated: '2022-03-01' };

async function topicsOf(name: string, bytes: Uint8Array): Promise<number> {
  const { manuscript } = readManuscript(name, bytes, {});
  if (manuscript === null) throw new Error(`${name} was not read.`);
  return (await importReport([manuscript], wishes, findFigures)).topics.length;
}

describe('an import of a long run', () => {
  it.each([...runs, ...words])('of “%s” comes to an end', async (unit) => {
    const run = unit.repeat(Math.ceil(length / unit.length));
    const lines = `${unit.repeat(Math.ceil(40 / unit.length))}\n`.repeat(inLines / 40);
    const text = `教育报告\n\n一、开头\n\n正文${run}完。\n\n${lines}\n`;
    expect(await topicsOf('a.txt', new TextEncoder().encode(text))).toBeGreaterThan(0);
    const body = [paragraph('教育报告', { style: 'a3' }), paragraph('一、开头'), paragraph(`正文${run}完。`)].join('');
    expect(await topicsOf('a.docx', wordFile({ body }))).toBeGreaterThan(0);
  });
});
