import { kind } from '../diagnostic.ts';

type Nothing = Record<never, never>;

export const raggedTable = kind<{ cells: number; columns: number }>({
  code: 'content-ragged-table',
  severity: 'error',
  zh: ({ cells, columns }) => ({
    message: `这一行有${cells}格，表头有${columns}格。`,
    hint: '请补齐或去掉多余的格；文字中的“|”写成“\\|”。',
  }),
  en: ({ cells, columns }) => ({
    message: `Cells in this row: ${cells}; columns in the head: ${columns}.`,
    hint: 'Add or remove cells; write “\\|” for the sign itself.',
  }),
});

export const manualIndent = kind<Nothing>({
  code: 'content-manual-indent',
  severity: 'warning',
  zh: () => ({
    message: '段落开头有空格，已去掉：段首缩进由版式统一处理。',
    hint: '请删去段落开头的空格。',
  }),
  en: () => ({
    message: 'The paragraph begins with spaces, which were taken off: the layout indents paragraphs itself.',
    hint: 'Remove them.',
  }),
});

export const tooDeep = kind<Nothing>({
  code: 'content-too-deep',
  severity: 'error',
  zh: () => ({
    message: '这一行的列表、引文或“:::”层次太深，文件未能读取。',
    hint: '请删去行首多余的“>”“-”、编号或空格，并检查每个“:::”是否都已结束。',
  }),
  en: () => ({
    message: 'Lists, quotations or “:::” nest too deeply in this line, so the file was not read.',
    hint: 'Remove signs or spaces from the beginning of the line, and see that every “:::” is closed.',
  }),
});
