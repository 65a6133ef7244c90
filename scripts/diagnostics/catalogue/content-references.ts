import { kind } from '../diagnostic.ts';
import { maybe } from '../maybe.ts';

export const badName = kind<{ id: string }>({
  code: 'content-bad-name',
  severity: 'error',
  zh: ({ id }) => ({
    message: `“${id}”不能用作标题、图或表的编号。`,
    hint: '编号只用字母、数字、下划线和连字符，以字母开头，也不能像 t1-s2、topic-1、fact-a、figures 这类自动编号。',
  }),
  en: ({ id }) => ({
    message: `“${id}” can't be the id of a heading, chart, table or picture.`,
    hint: 'Ids are letters, digits, _ and -, start with a letter, and are none that books make themselves, such as t1-s2, topic-1, fact-a or figures.',
  }),
});

export const duplicateName = kind<{ id: string }>({
  code: 'content-duplicate-name',
  severity: 'error',
  zh: ({ id }) => ({ message: `编号“${id}”用了两次。`, hint: '标题、图、表和数据的编号互不相同，请另取一个。' }),
  en: ({ id }) => ({
    message: `Two things have the id ${id}.`,
    hint: 'Headings, charts, tables, pictures and figures share one set of ids: choose another.',
  }),
});

export const unknownPlace = kind<{ id: string; suggestion: string | null }>({
  code: 'content-unknown-place',
  severity: 'error',
  zh: ({ id, suggestion }) => ({
    message: `:see 指向的“${id}”不存在。`,
    hint: maybe.zh(suggestion, '可以写数据、标题、图、表的编号，或专题文件名中的英文部分，如 :see[students]。'),
  }),
  en: ({ id, suggestion }) => ({
    message: `:see names ${id}, which is nowhere in the report.`,
    hint: maybe.en(
      suggestion,
      "Name a figure, heading, chart, table or picture by its id, or a topic by its file's slug.",
    ),
  }),
});

export const badSee = kind<{ fault: 'empty' | 'brackets' }>({
  code: 'content-bad-see',
  severity: 'error',
  zh: ({ fault }) => ({
    message: { empty: ':see 的方括号里没有编号。', brackets: ':see 写在了括号里，印出来会有两层括号。' }[fault],
    hint: '请写成 :see[编号]，几个编号用逗号隔开；印出来是“（见第12页）”，括号不必自己写。',
  }),
  en: ({ fault }) => ({
    message: {
      empty: 'The brackets of :see hold no id.',
      brackets: ':see stands in brackets, and would be printed with two pairs of them.',
    }[fault],
    hint: 'Write :see[id], several with commas between; it prints its own brackets.',
  }),
});

export const seeOutsideProse = kind<{ where: 'slide' | 'notes' | 'heading' }>({
  code: 'content-see-outside-prose',
  severity: 'error',
  zh: ({ where }) => ({
    message: `:see 写在了${{ slide: '幻灯片', notes: '讲稿', heading: '标题' }[where]}里，页码只在书里才有。`,
    hint: '请把它移到正文段落、列表、表格或图注中。',
  }),
  en: ({ where }) => ({
    message: `:see stands in ${{ slide: 'a slide', notes: "a slide's notes", heading: 'a heading' }[where]}, but only books have pages.`,
    hint: 'Move it to a paragraph, list, table or note of the text.',
  }),
});
