import type { Message } from './messages.ts';

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** What an import says. */
export const importMessages = {
  importing: (names: string): Message => ({ zh: `分析 ${names}`, en: `Looking at ${names}` }),
  imported: (folder: string, isNew: boolean, topics: number, figures: number): Message => ({
    zh: `${isNew ? '已导入' : '已合并到'} ${folder}：${topics} 个专题，标出数据 ${figures} 处`,
    en: `${isNew ? 'Imported into' : 'Merged into'} ${folder}: ${plural(topics, 'topic')}, ${plural(figures, 'figure')} marked`,
  }),
  importedTopic: (file: string, title: string, sections: number, figures: number): Message => ({
    zh: `  ${file}　${title}（${sections} 节，${figures} 处数据）`,
    en: `  ${file}  ${title} (${plural(sections, 'section')}, ${plural(figures, 'figure')})`,
  }),
  importEdits: (aside: number, edits: number): Message => ({
    zh: `没有收入的文字 ${aside} 处，文字整理 ${edits} 处`,
    en: `${plural(aside, 'passage')} set aside, ${plural(edits, 'edit')}`,
  }),
  importRenamed: (from: string, to: string): Message => ({
    zh: `  ${from} 改名为 ${to}`,
    en: `  ${from} is now ${to}`,
  }),
  importRemoved: (path: string): Message => ({
    zh: `  ${path} 在新来稿中已没有，且未经改动，予以移除（原文件在 import/previous/）`,
    en: `  ${path} isn't in the new version and nobody edited it: removed (kept in import/previous/)`,
  }),
  importChanges: (figures: number, passages: number, added: number, removed: number): Message => ({
    zh: `新来稿的改动：数据 ${figures} 处，文字 ${passages} 处，新增专题 ${added} 个，删去专题 ${removed} 个`,
    en: `Changes of the new version: ${plural(figures, 'figure')}, ${plural(passages, 'passage')}, ${plural(added, 'topic')} added, ${removed} removed`,
  }),
  importFigure: (file: string, before: string, after: string, sentence: string): Message => ({
    zh: `  ${file}　${before} → ${after}　${sentence}`,
    en: `  ${file}  ${before} → ${after}  ${sentence}`,
  }),
  importMerged: (): Message => ({ zh: '合并顺利，没有冲突', en: 'Merged without conflicts' }),
  importConflicts: (count: number): Message => ({
    zh: `有 ${count} 处冲突，已在文件中标出，请逐处选定`,
    en: `${plural(count, 'conflict')}, marked in the files: choose one side of each`,
  }),
  importedBefore: (folder: string): Message => ({
    zh: `${folder} 中已是这一版来稿，没有需要改动之处`,
    en: `${folder} has this version already; nothing was changed`,
  }),
  importDetails: (path: string): Message => ({ zh: `详见 ${path}`, en: `Details: ${path}` }),
  notImported: (): Message => ({
    zh: '来稿有错误，没有导入，原有文件保持不变',
    en: 'The sources have errors; nothing was imported and the old files stand',
  }),
} as const;
