import { type AnyKind, catalogue } from './catalogue.ts';
import type { Language, Severity, Wording } from './diagnostic.ts';
import { variants } from './variants.ts';

const severities: Readonly<Record<Severity, string>> = { error: '错误 error', warning: '警告 warning' };

/** The Markdown page that lists every diagnostic with its meaning; what differs from case to case is shown as `…`. */
export function referencePage(): string {
  return `${[
    '# Diagnostics · 诊断信息',
    '',
    'What Huikan says about content and environment. Codes are permanent; `…` stands for what differs from case to case.',
    'A warning that the report accepts with a reason is shown, and fails no strict check.',
    '',
    '会刊对内容和运行环境所作的提示。代码永久不变；“…”处因情况而异。报告已说明理由的警告照常显示，但不影响严格检查的结果。',
    '',
    `This page is generated from \`scripts/diagnostics/catalogue/\`: ${'`HUIKAN_GENERATE=1 npx vitest run tests/diagnostics`'}.`,
    '',
    '| Code 代码 | Severity 级别 | 含义与办法 | Meaning and what to do |',
    '|---|---|---|---|',
    ...catalogue.map(row),
  ].join('\n')}\n`;
}

function row(entry: AnyKind): string {
  return `| \`${entry.code}\` | ${severities[entry.severity]} | ${cell(entry, 'zh')} | ${cell(entry, 'en')} |`;
}

function cell(entry: AnyKind, language: Language): string {
  const wordings = generalWordings(entry, language);
  const hints = new Set(wordings.map(({ hint }) => hint));
  const lines =
    hints.size === 1
      ? [...wordings.map(({ message }) => message), ...hints]
      : wordings.map(({ message, hint }) => `${message} ${hint}`);
  return [...new Set(lines)].map(escaped).join('<br>');
}

const escaped = (text: string): string => text.replaceAll(/[\\|<>*_`[\]]/g, '\\$&').replaceAll(/\s*\n\s*/g, ' ');

/** What a kind says with `…` for what differs from case to case: one wording, or one for each of its variants. */
export function generalWordings(entry: AnyKind, language: Language): readonly Wording[] {
  const own = variants.get(entry.code);
  const cases = own === undefined ? [general(null, '')] : own.values.map((value) => general(own.parameter, value));
  return cases.map((params) => entry[language](params as never));
}

/** Parameters that only some cases have; without them a wording says what holds in general. */
const occasional: ReadonlySet<string | symbol> = new Set(['suggestion', 'nearest']);

const general = (parameter: string | null, value: string): unknown =>
  new Proxy({}, { get: (_target, key) => (key === parameter ? value : occasional.has(key) ? null : anything) });

/**
 * Stands for a value of any type: prints as `…`, and so does whatever is taken from it, called on it or found in it. Wordings only print
 * their parameters, compare them, index tables with them and call methods of text, numbers and lists.
 */
const anything: unknown = new Proxy(() => undefined, {
  get(_target, key) {
    switch (key) {
      case Symbol.toPrimitive:
      case 'toString':
        return () => '…';
      case Symbol.iterator:
        return () => [anything][Symbol.iterator]();
      default:
        return anything;
    }
  },
  apply: () => anything,
});
