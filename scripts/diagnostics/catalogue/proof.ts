import { kind } from '../diagnostic.ts';

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
