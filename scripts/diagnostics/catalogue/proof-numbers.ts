import { kind } from '../diagnostic.ts';

/** A range is written with a half-width tilde or a hyphen. */
export const rangeMark = kind<{ mark: string }>({
  code: 'proof-range-mark',
  severity: 'warning',
  zh: ({ mark }) => ({ message: `数值幅度用了“${mark}”。`, hint: '改为“～”或一字线“—”，如 1～2所、2018—2022年。' }),
  en: ({ mark }) => ({ message: `A range is written with “${mark}”.`, hint: 'Write “～” or “—”.' }),
});

/** The first number of a range lacks a sign or magnitude that can't be left out. */
export const rangeUnit = kind<{ range: string; sign: string }>({
  code: 'proof-range-unit',
  severity: 'warning',
  zh: ({ range, sign }) => ({ message: `“${range}”前一个数值省略了“${sign}”。`, hint: `前后两个数值都写“${sign}”。` }),
  en: ({ range, sign }) => ({
    message: `The first number of “${range}” lacks its “${sign}”.`,
    hint: 'Write it twice.',
  }),
});

/** One sentence writes numbers of the same kind in Chinese and in Arabic numerals. */
export const mixedNumerals = kind<{ written: string; other: string }>({
  code: 'proof-mixed-numerals',
  severity: 'warning',
  zh: ({ written, other }) => ({
    message: `同一句里既写“${written}”，又写“${other}”。`,
    hint: '同类数字用同一种写法，统计数字用阿拉伯数字。',
  }),
  en: ({ written, other }) => ({
    message: `One sentence has both “${written}” and “${other}”.`,
    hint: 'Write numbers of one kind in one way: statistics in Arabic numerals.',
  }),
});

/** An approximate number of two neighbouring digits has a mark between them, or is in Arabic numerals. */
export const approximateNumber = kind<{ written: string; right: string }>({
  code: 'proof-approximate-number',
  severity: 'warning',
  zh: ({ written, right }) => ({
    message: `概数“${written}”中间用了顿号。`,
    hint: `相邻数字连用表示概数时用汉字，中间不加顿号：${right}。`,
  }),
  en: ({ written, right }) => ({
    message: `The approximate number “${written}” has a mark between its digits.`,
    hint: `Write ${right}.`,
  }),
});

/** A year is cut to two digits. */
export const shortYear = kind<{ written: string }>({
  code: 'proof-short-year',
  severity: 'warning',
  zh: ({ written }) => ({ message: `年份“${written}”简写成了两位。`, hint: '年份写全四位数字。' }),
  en: ({ written }) => ({ message: `The year “${written}” is cut to two digits.`, hint: 'Write all four.' }),
});

/** A number is said to be approximate, or at least so much, twice. */
export const doubledApproximation = kind<{ written: string; first: string; second: string }>({
  code: 'proof-doubled-approximation',
  severity: 'warning',
  zh: ({ written, first, second }) => ({
    message: `“${written}”里“${first}”和“${second}”重复或矛盾。`,
    hint: '只留一个。',
  }),
  en: ({ written, first, second }) => ({
    message: `In “${written}”, “${first}” and “${second}” repeat or contradict each other.`,
    hint: 'Keep one.',
  }),
});

/** Percentages and percentage points are muddled, or a percentage is half in words. */
export const percentage = kind<{ written: string }>({
  code: 'proof-percentage',
  severity: 'warning',
  zh: ({ written }) => ({
    message: `“${written}”的写法不对。`,
    hint: '比例写“3%”，两个比例之差写“3个百分点”，汉字写法是“百分之三”。',
  }),
  en: ({ written }) => ({
    message: `“${written}” is no way to write a percentage.`,
    hint: 'Write 3% for a share, 3个百分点 for a difference of two.',
  }),
});

/** Something is said to have become less by a multiple. */
export const decreaseByMultiple = kind<{ written: string }>({
  code: 'proof-decrease-by-multiple',
  severity: 'warning',
  zh: ({ written }) => ({ message: `“${written}”：减少不能用倍数。`, hint: '改用分数或百分数，如“减少三分之二”。' }),
  en: ({ written }) => ({
    message: `“${written}”: nothing decreases by a multiple.`,
    hint: 'Use a fraction or a percentage.',
  }),
});

/** 二 stands before a measure word, where it is 两. */
export const two = kind<{ written: string; right: string }>({
  code: 'proof-two',
  severity: 'warning',
  zh: ({ written, right }) => ({ message: `量词前用了“二”：${written}。`, hint: `改为“${right}”。` }),
  en: ({ written, right }) => ({ message: `二 stands before a measure word: ${written}.`, hint: `Write ${right}.` }),
});

/** A year in Chinese numerals has another sign for 〇. */
export const yearZero = kind<{ written: string; right: string }>({
  code: 'proof-year-zero',
  severity: 'warning',
  zh: ({ written, right }) => ({ message: `年份“${written}”中的“〇”写成了别的字。`, hint: `改为“${right}”。` }),
  en: ({ written, right }) => ({ message: `The year “${written}” has another sign for 〇.`, hint: `Write ${right}.` }),
});

/** A date in running text is written with dots or strokes. */
export const dateForm = kind<{ written: string; right: string }>({
  code: 'proof-date-form',
  severity: 'warning',
  zh: ({ written, right }) => ({ message: `正文里的日期写成了“${written}”。`, hint: `改为“${right}”。` }),
  en: ({ written, right }) => ({ message: `A date in the text is written “${written}”.`, hint: `Write ${right}.` }),
});

/** Some long numbers of the report are grouped, some aren't. */
export const digitGrouping = kind<{ written: string; form: 'grouped' | 'plain' }>({
  code: 'proof-digit-grouping',
  severity: 'warning',
  zh: ({ written, form }) => ({
    message: `“${written}”${form === 'grouped' ? '分了节，全文多数数字没有分节' : '没有分节，全文多数数字分了节'}。`,
    hint: '全文的多位数统一为一种写法。',
  }),
  en: ({ written, form }) => ({
    message: `“${written}” is ${form === 'grouped' ? 'grouped' : 'not grouped'}, unlike most long numbers of the report.`,
    hint: 'Write them all in one way.',
  }),
});

/** Arabic digits stand before 百 or 千. */
export const mixedFigure = kind<{ written: string; right: string }>({
  code: 'proof-mixed-figure',
  severity: 'warning',
  zh: ({ written, right }) => ({
    message: `“${written}”混用了阿拉伯数字和“百”“千”。`,
    hint: `改为“${right}”：阿拉伯数字后只能用“万”“亿”。`,
  }),
  en: ({ written, right }) => ({
    message: `“${written}” mixes digits with 百 or 千.`,
    hint: `Write ${right}: after digits there is only 万 and 亿.`,
  }),
});
