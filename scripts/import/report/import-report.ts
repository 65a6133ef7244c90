import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Account, Edit, EditReason, SetAside } from '../account.ts';
import type { ImportedReport } from '../imported-report.ts';
import type { Differences } from '../merge/differences.ts';
import { differenceLines } from './difference-lines.ts';
import { lineFinder } from './line-finder.ts';
import { quoted, shortQuote } from './quote.ts';
import type { ImportedSource } from './record.ts';
import { asideWords, editWords, formatWords } from './words.ts';

/** What a merge adds to the report; no differences for a first import. */
export interface MergeAccount {
  readonly differences: Differences | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Edits of one reason that are shown before the rest is folded away. */
const shownAtOnce = 20;

/** `import/import-report.md`: what was taken in, left out and edited, for the editor who answers for it. Always Chinese, as the content is. */
export function importReportPage(
  imported: ImportedReport,
  sources: readonly ImportedSource[],
  { differences, diagnostics }: MergeAccount,
): string {
  const lines = [
    '# 导入情况说明',
    '',
    ...sourceLines(imported, sources),
    ...(differences === null ? [] : ['## 本次来稿的改动', '', ...differenceLines(differences)]),
    ...lookLines([...diagnostics, ...imported.diagnostics], differences !== null),
    ...topicLines(imported),
    ...asideLines(imported.accounts),
    ...editLines(imported.accounts),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function sourceLines({ accounts }: ImportedReport, sources: readonly ImportedSource[]): readonly string[] {
  const rows = sources.map(({ name, bytes, sha256 }, index) => {
    const manuscript = accounts[index]?.manuscript;
    const format = manuscript === undefined ? '' : formatWords[manuscript.format];
    const characters = [...(manuscript?.text ?? '').replace(/\s/g, '')].length;
    return `| ${nameOf(name)} | ${format} | ${characters} | ${bytes} | \`${sha256.slice(0, 16)}\` |`;
  });
  const head = ['| 文件 | 格式 | 字数 | 字节 | SHA-256（前 16 位） |', '|---|---|--:|--:|---|'];
  return ['## 来稿', '', ...head, ...rows, ''];
}

const nameOf = (name: string): string => (name === '-' ? '标准输入' : quoted(name));

function topicLines({ topics }: ImportedReport): readonly string[] {
  const count = `共 ${topics.length} 个专题，标出数据 ${topics.reduce((sum, { figures }) => sum + figures, 0)} 处。`;
  const each = topics.flatMap(({ file, title, from, sections, figures }) => [
    `- **${quoted(title)}**（\`${file}\`，来自 ${nameOf(from)}，数据 ${figures} 处）`,
    ...sections.map((section) => `  - ${quoted(section)}`),
  ]);
  return ['## 专题', '', count, '', ...each, ''];
}

function lookLines(diagnostics: readonly Diagnostic[], merged: boolean): readonly string[] {
  if (diagnostics.length === 0) return ['## 需要核对之处', '', merged ? '合并顺利，没有冲突。' : '没有。', ''];
  const each = diagnostics.map(({ severity, place, wording }) => {
    const where = place === null ? '' : `${quoted(place.file)} 第 ${place.line} 行：`;
    return `- **${severity === 'error' ? '错误' : '提醒'}**　${where}${quoted(wording.zh.message)}${quoted(wording.zh.hint)}`;
  });
  return ['## 需要核对之处', '', ...each, ''];
}

interface Placed<T> {
  readonly item: T;
  readonly where: string;
  readonly text: string;
}

function placed<T extends SetAside | Edit>(
  accounts: readonly Account[],
  list: (account: Account) => readonly T[],
): readonly Placed<T>[] {
  return accounts.flatMap((account) => {
    const { name, text } = account.manuscript;
    const find = lineFinder(text);
    const file = accounts.length > 1 ? `${nameOf(name)} ` : '';
    return list(account).map((item) => ({ item, text, where: `${file}第 ${find(item.start).line} 行` }));
  });
}

function asideLines(accounts: readonly Account[]): readonly string[] {
  const all = placed(accounts, ({ setAside }) => setAside);
  const intro =
    all.length === 0 ? '没有。来稿的文字全部进入内容。' : `下列 ${all.length} 处不属于报告正文，没有进入内容。`;
  const each = all.map(
    ({ item: { start, end, reason }, where, text }) =>
      `- ${where}　${asideWords[reason]}：${shortQuote(text.slice(start, end).trim(), 80)}`,
  );
  return ['## 没有收入的文字', '', intro, '', ...each, ''];
}

function editLines(accounts: readonly Account[]): readonly string[] {
  const all = placed(accounts, ({ edits }) => edits);
  if (all.length === 0) return ['## 文字整理', '', '没有。收入的文字与来稿逐字相同。'];
  const reasons = (Object.keys(editWords) as EditReason[]).map((reason) => ({
    reason,
    edits: all.filter(({ item }) => item.reason === reason),
  }));
  const present = reasons.filter(({ edits }) => edits.length > 0);
  // White space is what readers least need to see, and most of what there is.
  const inOrder = [
    ...present.filter(({ reason }) => reason !== 'space'),
    ...present.filter(({ reason }) => reason === 'space'),
  ];
  const intro = '除下列整理外，收入的文字与来稿逐字相同。↵ 表示换行，⇥ 表示制表符，□ 表示全角空格，␣ 表示空格。';
  const groups = inOrder.flatMap(({ reason, edits }) => {
    const list = edits.map(editLine);
    const shown = reason === 'space' ? 0 : shownAtOnce;
    const rest = list.slice(shown);
    const folded = [
      '<details>',
      `<summary>${shown === 0 ? '逐处列出' : `其余 ${rest.length} 处`}</summary>`,
      '',
      ...rest,
      '',
      '</details>',
      '',
    ];
    const open = shown === 0 ? [] : [...list.slice(0, shown), ''];
    return [`### ${editWords[reason]}：${edits.length} 处`, '', ...open, ...(rest.length === 0 ? [] : folded)];
  });
  return ['## 文字整理', '', intro, '', ...groups];
}

/** Characters of the source shown before and after an edit. */
const context = 8;

function editLine({ item: { start, end, text: is }, where, text }: Placed<Edit>): string {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const lineEnd = text.indexOf('\n', end);
  const before = shown([...line].slice(-context).join(''));
  const after = shown([...text.slice(end, lineEnd === -1 ? text.length : lineEnd)].slice(0, context).join(''));
  return `- ${where}　${before}【${change(text.slice(start, end), is)}】${after}`;
}

const shown = (text: string): string => quoted(text);

function change(was: string, is: string): string {
  if (was === '') return `加入 ${mark(is)}`;
  return is === '' ? `删去 ${mark(was)}` : `${mark(was)} → ${mark(is)}`;
}

/** An edited stretch, in which spaces count. */
const mark = (text: string): string => shortQuote(text.replaceAll(' ', '␣'), 40);
