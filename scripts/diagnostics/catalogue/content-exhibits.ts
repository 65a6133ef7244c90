import { kind } from '../diagnostic.ts';

type Shown = 'table' | 'picture';

export const exhibitNotClosed = kind<{ what: Shown }>({
  code: 'content-exhibit-not-closed',
  severity: 'error',
  zh: ({ what }) => ({
    message: `这${{ table: '张表', picture: '幅图' }[what]}没有结束，后面的正文都被当成了它的内容。`,
    hint: '请在它的末尾另起一行写“:::”。',
  }),
  en: ({ what }) => ({
    message: `This ${what} is never closed, so all the text after it belongs to it.`,
    hint: 'Write “:::” on a line of its own where it ends.',
  }),
});

export const exhibitContent = kind<{ what: Shown }>({
  code: 'content-exhibit',
  severity: 'error',
  zh: ({ what }) => ({
    message: { table: ':::table 里要有且只有一张表。', picture: ':::picture 里要有且只有一幅图片。' }[what],
    hint: {
      table: '第一行可以写“# 表题”，表格下面可以写一段注；其余内容请移到外面。',
      picture: '第一行可以写“# 图题”，图片下面可以写一段注；其余内容请移到外面。',
    }[what],
  }),
  en: ({ what }) => ({
    message: `A :::${what} holds one ${what}, no more and no less.`,
    hint: `Its first line may be a title after “# ”, and one paragraph may follow the ${what}; move the rest out.`,
  }),
});

export const summaryNotLast = kind<Record<never, never>>({
  code: 'content-summary-not-last',
  severity: 'error',
  zh: () => ({
    message: '::summary 后面还有正文，而数据一览总在专题的末尾。',
    hint: '请把它移到专题的最后一行，并且只写一次。',
  }),
  en: () => ({
    message: 'Text follows ::summary, but the figures at a glance stand at the end of a topic.',
    hint: "Move it to the topic's last line, and write it once.",
  }),
});

export const summaryWithoutFigures = kind<Record<never, never>>({
  code: 'content-summary-empty',
  severity: 'warning',
  zh: () => ({
    message: '这里没有可以列入数据一览的数据，不会印出一览表。',
    hint: '请在正文中用 :fact 写明数据，或删去 ::summary。',
  }),
  en: () => ({
    message: 'There are no figures to show at a glance, so nothing is printed here.',
    hint: 'State figures with :fact, or remove ::summary.',
  }),
});
