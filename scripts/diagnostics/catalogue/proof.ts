import { kind } from '../diagnostic.ts';

/** A Western mark stands between Chinese characters. */
export const halfWidthMark = kind<{ mark: string; full: string }>({
  code: 'proof-half-width-mark',
  severity: 'warning',
  zh: ({ mark, full }) => ({ message: `汉字旁用了半角标点“${mark}”。`, hint: `改为全角“${full}”。` }),
  en: ({ mark, full }) => ({
    message: `The half-width mark “${mark}” stands by a Chinese character.`,
    hint: `Write the full-width “${full}”.`,
  }),
});

/** A quotation mark, bracket or title mark has no partner. */
export const unpairedMark = kind<{ mark: string; partner: string }>({
  code: 'proof-unpaired-mark',
  severity: 'warning',
  zh: ({ mark, partner }) => ({
    message: `“${mark}”在本段中没有配对的“${partner}”。`,
    hint: `补上“${partner}”，或删去多余的“${mark}”。`,
  }),
  en: ({ mark, partner }) => ({
    message: `“${mark}” has no matching “${partner}” in its paragraph.`,
    hint: `Add the “${partner}”, or remove the “${mark}”.`,
  }),
});

/** A mark stands twice, or two marks stand together that never do. */
export const repeatedMark = kind<{ marks: string }>({
  code: 'proof-repeated-mark',
  severity: 'warning',
  zh: ({ marks }) => ({ message: `标点“${marks}”连用。`, hint: '只留其中应有的一个。' }),
  en: ({ marks }) => ({ message: `The marks “${marks}” stand together.`, hint: 'Keep the one that belongs there.' }),
});

/** A range is written with a half-width tilde. */
export const rangeMark = kind<Record<never, never>>({
  code: 'proof-range-mark',
  severity: 'warning',
  zh: () => ({ message: '数值幅度用了半角“~”。', hint: '改为全角“～”或一字线“—”，如 1～2所。' }),
  en: () => ({ message: 'A range is written with a half-width “~”.', hint: 'Write “～” or “—”.' }),
});

/** A place is let stand where no rule has anything to say. */
export const needlessStet = kind<{ rules: readonly string[] }>({
  code: 'proof-needless-stet',
  severity: 'warning',
  zh: ({ rules }) => ({
    message: `这一处“:stet”没有对应的提示（${rules.join('、')}）。`,
    hint: '原文已改或规则写错：请去掉“:stet”，或核对规则代码。',
  }),
  en: ({ rules }) => ({
    message: `Nothing here is found by ${rules.join(', ')}, which this :stet answers.`,
    hint: 'Take the :stet away, or check the code of the rule.',
  }),
});
