import { kind } from '../diagnostic.ts';

export const sideNotClosed = kind<Record<never, never>>({
  code: 'content-side-not-closed',
  severity: 'error',
  zh: () => ({
    message: '这条旁注没有结束，后面的正文都被当成了它的内容。',
    hint: '请在旁注末尾另起一行写“:::”。',
  }),
  en: () => ({
    message: 'This side note is never closed, so all the text after it belongs to it.',
    hint: 'Write “:::” on a line of its own where it ends.',
  }),
});

export const sideContent = kind<{ what: 'other' | 'nothing' }>({
  code: 'content-side-content',
  severity: 'error',
  zh: ({ what }) => ({
    message: what === 'nothing' ? '这条旁注没有内容。' : '旁注里只能写段落和列表。',
    hint: what === 'nothing' ? '请写出旁注的文字，或删去这条旁注。' : '请把表格、引文和图片移到正文中。',
  }),
  en: ({ what }) => ({
    message: what === 'nothing' ? 'This side note says nothing.' : 'A side note holds paragraphs and lists only.',
    hint: what === 'nothing' ? 'Write its text, or remove it.' : 'Move tables, quotations and pictures into the text.',
  }),
});
