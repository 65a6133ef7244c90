import { kind } from '../diagnostic.ts';

/** Figures without a date, one finding a topic. */
export const undatedFigures = kind<{ count: number; first: readonly string[] }>({
  code: 'ledger-undated',
  severity: 'warning',
  zh: ({ count, first }) => ({
    message: `本专题有${count}个数据没有写明截止日期：${first.join('、')}${count > first.length ? '等' : ''}。`,
    hint: '在 :fact 中写明 asOf（如 asOf="2021年底"），或在句中写明；原文确实没有的，在 report.yaml 的 proofreading 中说明理由。',
  }),
  en: ({ count, first }) => ({
    message: `${count} figures of this topic don't say as of when they hold: ${first.join(', ')}${count > first.length ? ' and others' : ''}.`,
    hint: 'Give them asOf="…", or say it in the sentence; where the source has no date, say why under proofreading in report.yaml.',
  }),
});

/** The same thing with two values. */
export const figuresDisagree = kind<{ of: string; one: string; other: string }>({
  code: 'ledger-disagrees',
  severity: 'warning',
  zh: ({ of, one, other }) => ({
    message: `“${of}”在这里是${one}，在另一处是${other}。`,
    hint: '核对两处；同一数据请用 :ref[编号] 引用，口径或时间不同的，在 of 或 asOf 中写明区别。',
  }),
  en: ({ of, one, other }) => ({
    message: `“${of}” is ${one} here and ${other} elsewhere.`,
    hint: 'Check both; repeat the same figure with :ref[id], or say in of or asOf what is different.',
  }),
});

/** A figure on a slide that the text doesn't state. */
export const notInText = kind<{ text: string }>({
  code: 'ledger-not-in-text',
  severity: 'warning',
  zh: ({ text }) => ({
    message: `幻灯片或图上的“${text}”在本专题正文中没有出处。`,
    hint: '先在正文中用 :fact 写明这个数据，再在这里用 :ref[编号] 引用；或者删去。',
  }),
  en: ({ text }) => ({
    message: `The text of the topic nowhere states the “${text}” of this slide or chart.`,
    hint: 'State it in the text with :fact and repeat it here with :ref[id], or take it out.',
  }),
});

/** A figure of the ledger is typed again. */
export const typedTwice = kind<{ text: string; id: string }>({
  code: 'ledger-typed-twice',
  severity: 'warning',
  zh: ({ text, id }) => ({
    message: `“${text}”是已登记的数据（${id}），这里又手写了一遍。`,
    hint: `改为 :ref[${id}]，以后改数只改一处。`,
  }),
  en: ({ text, id }) => ({
    message: `“${text}” is the figure ${id} of the ledger, typed again here.`,
    hint: `Write :ref[${id}], so that it is changed in one place.`,
  }),
});

/** A date doesn't say of which year it is. */
export const yearMissing = kind<{ text: string }>({
  code: 'ledger-year-missing',
  severity: 'warning',
  zh: ({ text }) => ({ message: `“${text}”没有写明年份。`, hint: '补上年份，读者隔年查阅时才不致误解。' }),
  en: ({ text }) => ({
    message: `“${text}” doesn't say of which year.`,
    hint: 'Add the year, so that it can be read in later years.',
  }),
});

/** What the text says of figures together doesn't hold. */
export const suspectedRelation = kind<{ claim: string; calculated: string; written: string; difference: string }>({
  code: 'ledger-suspected-relation',
  severity: 'warning',
  zh: ({ claim, calculated, written, difference }) => ({
    message: `按文意应有 ${claim}，算得${calculated}，文中是${written}，相差${difference}。`,
    hint: '核对所列各处数据；文意并非如此的，用 :stet[…] 说明理由。',
  }),
  en: ({ claim, calculated, written, difference }) => ({
    message: `The text implies ${claim}; this gives ${calculated}, the text says ${written}, a difference of ${difference}.`,
    hint: 'Check the figures listed; where the text means something else, say so with :stet[…].',
  }),
});
