import { kind, type Language } from '../diagnostic.ts';

/** The content file isn't the one the editor saw. */
export const editingFileChanged = kind<{ path: string }>({
  code: 'editing-file-changed',
  severity: 'error',
  zh: ({ path }) => ({
    message: `${path} 已在别处改动，这次修改没有写入。`,
    hint: '页面会载入新的内容，请看过之后再改一次。',
  }),
  en: ({ path }) => ({
    message: `${path} changed elsewhere; this edit wasn't written.`,
    hint: 'Look at the new text, then make the edit again.',
  }),
});

/** Nothing that can be edited stands where the edit points. */
export const editingNothingThere = kind<{ what: string }>({
  code: 'editing-nothing-there',
  severity: 'error',
  zh: ({ what }) => ({
    message: `找不到要修改的内容（${what}）。`,
    hint: '请刷新页面，再点一次要修改的地方。',
  }),
  en: ({ what }) => ({
    message: `What was to be edited isn't there (${what}).`,
    hint: 'Reload the page and choose the place again.',
  }),
});

/** What was asked isn't a request the program knows. */
export const editingBadRequest = kind<{ reason: string }>({
  code: 'editing-bad-request',
  severity: 'error',
  zh: ({ reason }) => ({ message: `修改请求的格式不对：${reason}`, hint: '请刷新页面后重试。' }),
  en: ({ reason }) => ({ message: `The request can't be read: ${reason}`, hint: 'Reload the page and try again.' }),
});

export type Unwritable = 'empty' | 'line-break' | 'control' | 'same';

/** A text that can't stand where it was typed. */
export const editingUnwritable = kind<{ fault: Unwritable }>({
  code: 'editing-unwritable',
  severity: 'error',
  zh: ({ fault }) => ({
    message: {
      empty: '改后的文字是空的。',
      'line-break': '改后的文字里有换行，这里只能写一段。',
      control: '改后的文字里有看不见的控制字符。',
      same: '内容与原来一样，没有要写入的改动。',
    }[fault],
    hint: {
      empty: '要删去一条要点，请用“删除”；要删去整段，请在内容文件中删去。',
      'line-break': '请去掉换行；要另起一段，请在内容文件中写，段与段之间空一行。',
      control: '请重新键入这段文字，不要从别的程序粘贴。',
      same: '无需处理。',
    }[fault],
  }),
  en: ({ fault }) => ({
    message: {
      empty: 'The new text is empty.',
      'line-break': 'The new text has a line break; one paragraph stands here.',
      control: 'The new text holds invisible control characters.',
      same: 'Nothing is different; there is nothing to write.',
    }[fault],
    hint: {
      empty: 'To take out a point, delete it; to take out a whole paragraph, do so in the content file.',
      'line-break':
        'Take the line break out; to begin a new paragraph, write it in the content file, with an empty line between the two.',
      control: 'Type the text instead of pasting it.',
      same: 'Nothing to do.',
    }[fault],
  }),
});

/** A figure was changed where it is only repeated. */
export const editingReference = kind<{ id: string; text: string }>({
  code: 'editing-reference',
  severity: 'error',
  zh: ({ id, text }) => ({
    message: `“${text}”在这里是引用（${id}），不能在此改动。`,
    hint: '请到写出这个数字的地方去改（见相关位置），各处会一起更新；也可以把这处引用整个删去。',
  }),
  en: ({ id, text }) => ({
    message: `“${text}” only repeats the figure ${id} here and can't be changed in this place.`,
    hint: 'Change it where it is stated (the related place): all places follow. The repetition can be deleted as a whole.',
  }),
});

/** The one statement of a figure would go, or be changed in one stroke with the words around it. */
export const editingStatement = kind<{ id: string; text: string; fault: 'deleted' | 'mixed' }>({
  code: 'editing-statement',
  severity: 'error',
  zh: ({ id, text, fault }) => ({
    message:
      fault === 'deleted'
        ? `“${text}”是数据 ${id} 唯一的出处，不能随文字删去。`
        : `分不清改后的文字里哪些是“${text}”（${id}）的新写法。`,
    hint:
      fault === 'deleted'
        ? '请保留这个数字，只改前后的文字；确需删去，请先去掉各处对它的引用，再在内容文件里删。'
        : '请先单独改这个数字，再改前后的文字。',
  }),
  en: ({ id, text, fault }) => ({
    message:
      fault === 'deleted'
        ? `“${text}” is the one statement of the figure ${id} and can't be deleted with the text.`
        : `It isn't clear which part of the new text is the figure “${text}” (${id}).`,
    hint:
      fault === 'deleted'
        ? 'Keep the figure and change the words around it. To drop it, take out what refers to it, then delete it in the file.'
        : 'Change the figure by itself first, then the words around it.',
  }),
});

/** A quantity would become something that isn't one. */
export const editingUnreadableFigure = kind<{ id: string; before: string; text: string }>({
  code: 'editing-unreadable-figure',
  severity: 'error',
  zh: ({ id, before, text }) => ({
    message: `“${text}”不是能读出数值的写法，而数据 ${id} 原来是数值（${before}）。`,
    hint: '请写成数字加单位，如“143.5万人”“约50所”“76.2%”。',
  }),
  en: ({ id, before, text }) => ({
    message: `“${text}” can't be read as a quantity, and the figure ${id} was one (${before}).`,
    hint: 'Write a number with its unit, such as 143.5万人, 约50所, 76.2%.',
  }),
});

/** A figure counts in another unit than before: allowed, but told. */
export const editingUnitChanged = kind<{ id: string; before: string; after: string }>({
  code: 'editing-unit-changed',
  severity: 'warning',
  zh: ({ id, before, after }) => ({
    message: `数据 ${id} 的单位由“${before}”变为“${after}”。`,
    hint: '请核对引用它的句子和图表是否仍然通顺、可比。',
  }),
  en: ({ id, before, after }) => ({
    message: `The unit of the figure ${id} changes from “${before}” to “${after}”.`,
    hint: 'Check that sentences and charts that repeat it still make sense.',
  }),
});

/** Code or a line break inside the text was touched. */
export const editingFixedPart = kind<{ text: string }>({
  code: 'editing-fixed-part',
  severity: 'error',
  zh: ({ text }) => ({
    message: `“${text}”是代码或换行，不能在页面里改写。`,
    hint: '请在内容文件里修改，或把它整个删去。',
  }),
  en: ({ text }) => ({
    message: `“${text}” is code or a line break and can't be rewritten in the page.`,
    hint: 'Edit it in the content file, or delete it as a whole.',
  }),
});

/** The page shows another text than the file holds. */
export const editingOtherText = kind<{ text: string }>({
  code: 'editing-other-text',
  severity: 'error',
  zh: ({ text }) => ({
    message: `页面上的文字与文件不一致，文件里是“${text}”。`,
    hint: '请刷新页面后再改。',
  }),
  en: ({ text }) => ({
    message: `The page shows another text than the file, which says “${text}”.`,
    hint: 'Reload the page and make the edit again.',
  }),
});

/** The edited content would have errors, or say something else than what was asked. */
export const editingNotSafe = kind<{ because: Readonly<Record<Language, string>> | null }>({
  code: 'editing-not-safe',
  severity: 'error',
  zh: ({ because }) => ({
    message: `这处改动没能安全地写进内容文件，文件没有改动：${because === null ? '别处读起来会跟着不同。' : because.zh}`,
    hint: '请换一种写法，或直接在内容文件里修改。',
  }),
  en: ({ because }) => ({
    message: `The edit can't be written safely; the file stands as it was: ${because === null ? 'something else would read differently.' : because.en}`,
    hint: 'Word it differently, or edit the content file itself.',
  }),
});

/** There is nothing to take back or do again. */
export const editingNothingToUndo = kind<{ what: 'undo' | 'redo' }>({
  code: 'editing-nothing-to-undo',
  severity: 'error',
  zh: ({ what }) => ({
    message: what === 'undo' ? '没有可以撤销的修改。' : '没有可以重做的修改。',
    hint: '只有在本次预览里所做的修改可以撤销和重做。',
  }),
  en: ({ what }) => ({
    message: what === 'undo' ? 'There is no edit to take back.' : 'There is no edit to make again.',
    hint: 'Only edits made in this preview can be taken back and made again.',
  }),
});

/** A file can't be written. */
export const editingNotWritten = kind<{ path: string; reason: string }>({
  code: 'editing-not-written',
  severity: 'error',
  zh: ({ path, reason }) => ({
    message: `${path} 无法写入：${reason}`,
    hint: '检查文件和文件夹的权限、磁盘空间，以及文件是否被其他程序占用。原文件保持不变。',
  }),
  en: ({ path, reason }) => ({
    message: `${path} can't be written: ${reason}`,
    hint: 'Check the rights and free space, and whether another program holds the file. It stands as it was.',
  }),
});
