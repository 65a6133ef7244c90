import { describe, expect, it } from 'vitest';
import { startOf } from '../../../scripts/content/places.ts';
import { mergeConflict } from '../../../scripts/diagnostics/catalogue/import-merge.ts';
import { diagnose } from '../../../scripts/diagnostics/diagnostic.ts';
import type { Account, EditReason } from '../../../scripts/import/account.ts';
import type { AsideReason } from '../../../scripts/import/manuscript.ts';
import { differencesOf } from '../../../scripts/import/merge/differences.ts';
import { importReportPage } from '../../../scripts/import/report/import-report.ts';
import { quoted } from '../../../scripts/import/report/quote.ts';
import { readRecord, writeRecord } from '../../../scripts/import/report/record.ts';
import { importedOf, manuscriptOf, sourceOf, topicText } from '../by-hand.ts';

const text = '首页 > 新闻\n\n一、*扩大*规模,成效好。\n\n\n学校 增加。\n责任编辑：某某\n';
const at = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
const aside = (part: string, reason: AsideReason) => ({ ...at(part), reason });
const edit = (part: string, is: string, reason: EditReason) => ({ ...at(part), text: is, reason });

const account: Account = {
  manuscript: manuscriptOf('工作报告.docx', text),
  setAside: [aside('首页 > 新闻', 'navigation'), aside('责任编辑：某某', 'credits')],
  edits: [
    edit('一、', '', 'ordinal'),
    edit(',', '，', 'full-width'),
    edit('\n\n\n', '\n\n', 'space'),
    edit(' 增', '增', 'space'),
  ],
};

const topic = topicText('职教', '在校生:fact[12万人]{#s of="在校生"}。');
const imported = importedOf({ '01-zhijiao.md': topic }, { accounts: [account] });

describe('the report on an import', () => {
  const page = importReportPage(imported, [sourceOf('a')], { differences: null, diagnostics: [] });

  it('names sources and topics', () => {
    expect(page).toContain('| 工作报告.docx | 纯文本 | 30 | 1 | `ca978112ca1bbdca` |');
    expect(page).toContain('- **职教**（`01-zhijiao.md`，来自 工作报告.docx，数据 1 处）');
  });

  it('shows what was set aside with place and reason', () => {
    expect(page).toContain('- 第 1 行　导航文字：首页 \\> 新闻');
    expect(page).toContain('- 第 7 行　责任编辑等署名：责任编辑：某某');
  });

  it('shows each edit in context, escaped, and folds spaces away at the end', () => {
    expect(page).toContain('### 去掉序号（由排版自动编号）：1 处\n\n- 第 3 行　【删去 一、】\\*扩大\\*规模,成');
    expect(page).toContain('- 第 3 行　一、\\*扩大\\*规模【, → ，】成效好。');
    expect(page).toMatch(
      /### 整理空格、空行和缩进：2 处\n\n<details>\n<summary>逐处列出<\/summary>\n\n- [\s\S]*学校【␣增 → 增】加。\n\n<\/details>\n$/,
    );
  });

  it('says that nothing was left out or edited when nothing was', () => {
    const plain = importReportPage(importedOf({ '01-zhijiao.md': topic }), [sourceOf('a')], {
      differences: null,
      diagnostics: [],
    });
    expect(plain).toContain('没有。来稿的文字全部进入内容。');
    expect(plain).toContain('没有。收入的文字与来稿逐字相同。');
  });

  it('tells what a newer version changed, and its conflicts', () => {
    const differences = differencesOf(imported.files, new Map([['01-zhijiao.md', topic.replace('12', '13')]]));
    const conflict = diagnose(mergeConflict, { name: '新稿.docx' }, startOf('01-zhijiao.md'));
    const merged = importReportPage(imported, [sourceOf('b')], { differences, diagnostics: [conflict] });
    expect(merged).toContain('### 数据：1 处\n\n- `01-zhijiao.md`　**12万人 → 13万人**　在校生13万人。');
    expect(merged).toContain('- **错误**　01-zhijiao.md 第 1 行：此处现有内容和新来稿“新稿.docx”都有改动');
  });
});

it('quotes text so that Markdown shows it as it is', () => {
  expect(quoted('*a* [b](c) `d` <e>\n\t\u3000\u200b|')).toBe('\\*a\\* \\[b\\](c) \\`d\\` \\<e\\>↵⇥□‹U+200B›\\|');
});

describe('the record of an import', () => {
  it('has every stretch with its place, and is read back', () => {
    const record = writeRecord(imported, [sourceOf('a')], new Map([['assets/1.png', 'ff']]));
    expect(JSON.parse(record)).toMatchObject({
      sources: [sourceOf('a')],
      manuscripts: [
        {
          name: '工作报告.docx',
          characters: text.length,
          setAside: [
            { reason: 'navigation', line: 1, column: 1, was: '首页 > 新闻' },
            { reason: 'credits', line: 7 },
          ],
          edits: [
            { reason: 'ordinal' },
            { line: 3, column: 9, was: ',', is: '，' },
            { reason: 'space' },
            { was: ' 增' },
          ],
        },
      ],
    });
    expect(readRecord(new TextEncoder().encode(record))).toMatchObject({
      pictures: [{ path: 'assets/1.png', sha256: 'ff' }],
    });
    expect(readRecord(new TextEncoder().encode('{'))).toEqual({ sources: [], pictures: [] });
  });
});
