import { kind } from '../diagnostic.ts';
import { maybe } from '../maybe.ts';

export const stetWithoutReason = kind<Record<never, never>>({
  code: 'content-stet-without-reason',
  severity: 'error',
  zh: () => ({
    message: '“:stet”没有写明保留哪条规则所指的写法，或没有写明理由。',
    hint: '写成 :stet[原文]{rule="诊断代码" because="保留的理由"}。',
  }),
  en: () => ({
    message: 'A :stet doesn’t say which rule it answers, or why.',
    hint: 'Write :stet[text]{rule="code of the diagnostic" because="reason"}.',
  }),
});

export const unknownRule = kind<{ rule: string; suggestion: string | null }>({
  code: 'content-unknown-rule',
  severity: 'error',
  zh: ({ rule, suggestion }) => ({
    message: `没有代码为“${rule}”的校对规则。`,
    hint: maybe.zh(suggestion, '请写提示中出现的诊断代码，如 proof-repeated-mark。'),
  }),
  en: ({ rule, suggestion }) => ({
    message: `There is no rule “${rule}”.`,
    hint: maybe.en(suggestion, 'Write the code that the diagnostic shows, such as proof-repeated-mark.'),
  }),
});
