import { describe, expect, it } from 'vitest';
import type { Account } from '../../scripts/import/account.ts';
import { importReport } from '../../scripts/import/import-report.ts';
import { readPlainText } from '../../scripts/import/read/plain-text.ts';
import { expectedText, originOf } from '../../scripts/import/write/account.ts';
import { findSimply } from './stand-in-figures.ts';

const manuscript = readPlainText('a.txt', '首页\n一、做法\n内容, 完');
const account: Account = {
  manuscript,
  setAside: [{ start: 0, end: 2, reason: 'navigation' }],
  edits: [
    { start: 2, end: 3, text: '', reason: 'space' },
    { start: 3, end: 5, text: '', reason: 'ordinal' },
    { start: 10, end: 11, text: '，', reason: 'full-width' },
    { start: 11, end: 12, text: '', reason: 'space' },
  ],
};

describe('expectedText', () => {
  it('is the manuscript without what was set aside, with its edits', () => {
    expect(expectedText([account])).toBe('做法\n内容，完');
    expect(expectedText([account, account])).toBe('做法\n内容，完\n做法\n内容，完');
  });

  it('knows where its characters come from', () => {
    expect(originOf([account], 0)?.start).toBe(5);
    expect(originOf([account], 6)?.start).toBe(12);
    expect(originOf([account], 7)).toBeNull();
  });
});

describe('settings of an imported report', () => {
  const text = '学校情况\n来源：江河教育网　发布时间：2022-01-17\n学校条件逐年改善，师生满意度提高。';
  const settingsOf = async (
    source: string,
    wishes: { title?: string; publisher?: string; date?: string; undated?: string },
  ): Promise<string> => {
    const all = { title: null, publisher: null, date: null, undated: null, keepPunctuation: false, ...wishes };
    return (await importReport([readPlainText('a.txt', source)], all, findSimply)).files.get('report.yaml') ?? '';
  };

  it('are what the manuscript says, but for what is wished for', async () => {
    expect(await settingsOf(text, {})).toBe(
      'title: 学校情况\npublisher: 江河教育网\ndate: 2022-01-17\nsource: 江河教育网\n',
    );
    expect(await settingsOf(text, { title: '会刊: 一', publisher: '教育厅', date: '2023-01-01' })).toBe(
      'title: "会刊: 一"\npublisher: 教育厅\ndate: 2023-01-01\nsource: 江河教育网\n',
    );
  });

  it('take the date for undated reports where neither manuscript nor user say one', async () => {
    const plain = '学校情况\n学校条件逐年改善，师生满意度提高。';
    expect(await settingsOf(plain, { undated: '2023-01-01' })).toContain('date: 2023-01-01');
    expect(await settingsOf(text, { undated: '2023-01-01' })).toContain('date: 2022-01-17');
  });
});

describe('an import', () => {
  it('states the figures that running text is found to state', async () => {
    const wishes = { title: null, publisher: null, date: null, undated: '2022-01-01', keepPunctuation: false };
    const text = '职业教育\n全省共有职业学校330所，其中高职院校75所，结构更加合理。';
    const { files, topics } = await importReport([readPlainText('a.txt', text)], wishes);
    expect(files.get(topics[0]?.file ?? '')).toMatch(
      /职业学校:fact\[330所\]\{#\w+ of="[^"]*职业学校"\}，其中高职院校:fact\[75所\]/,
    );
    expect(topics[0]?.figures).toBe(2);
  });
});

describe('an import of nothing', () => {
  it('is an error, and never a fault of the program', async () => {
    const wishes = { title: null, publisher: null, date: null, undated: '2022-01-01', keepPunctuation: false };
    for (const text of ['', '首页 > 新闻 > 专题', '\u200b']) {
      const { diagnostics, topics } = await importReport([readPlainText('a.txt', text)], wishes, findSimply);
      expect(topics).toEqual([]);
      expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
        'import-no-text',
      ]);
    }
  });
});
