import { kind } from '../diagnostic.ts';
import { maybe } from '../maybe.ts';

export const unknownChartKind = kind<{ kind: string; suggestion: string | null; known: readonly string[] }>({
  code: 'content-unknown-chart-kind',
  severity: 'error',
  zh: (p) => ({
    message: `没有“${p.kind}”这种图。`,
    hint: maybe.zh(p.suggestion, `可用的有：${p.known.join('、')}。`),
  }),
  en: (p) => ({
    message: `There is no kind of chart “${p.kind}”.`,
    hint: maybe.en(p.suggestion, `The kinds are ${p.known.join(', ')}.`),
  }),
});

export const chartWithoutKind = kind<{ known: readonly string[] }>({
  code: 'content-chart-without-kind',
  severity: 'error',
  zh: ({ known }) => ({
    message: '没有写明画哪种图。',
    hint: `请写上 kind，如 layout=chart kind=bar；可用的有：${known.join('、')}。`,
  }),
  en: ({ known }) => ({
    message: "The chart doesn't say of which kind it is.",
    hint: `Add kind, as in layout=chart kind=bar; the kinds are ${known.join(', ')}.`,
  }),
});

export const chartNotClosed = kind<Record<never, never>>({
  code: 'content-chart-not-closed',
  severity: 'error',
  zh: () => ({
    message: '这幅图表没有结束，后面的正文都被当成了它的内容。',
    hint: '请在图表末尾另起一行写“:::”。',
  }),
  en: () => ({
    message: 'This chart is never closed, so all the text after it belongs to it.',
    hint: 'Write “:::” on a line of its own where it ends.',
  }),
});
