import type { Diagnostic, Language, OutputPlace, Place, Severity } from './diagnostic.ts';
import { frameOf } from './frame.ts';
import { sortDiagnostics } from './order.ts';

export { toJson } from './json.ts';
export { hasErrors, sortDiagnostics } from './order.ts';

const words = {
  zh: { error: '错误', warning: '警告', hint: '办法：', related: '另见：', accepted: '已说明：' },
  en: { error: 'error', warning: 'warning', hint: 'Hint: ', related: 'See also: ', accepted: 'Accepted: ' },
} as const satisfies Record<Language, Record<string, string>>;

/** Codes of ECMA-48 (Select Graphic Rendition). */
const styles = { error: '31;1', warning: '33;1', bold: '1', dim: '2', hint: '36' } as const;

type Paint = (style: keyof typeof styles, text: string) => string;

const plain: Paint = (_style, text) => text;
const coloured: Paint = (style, text) => `\u001b[${styles[style]}m${text}\u001b[0m`;

/**
 * Diagnostics as text for a terminal, sorted, each with its code frame, closed by a summary line; empty for none. Of very many only the first are told.
 * `sources` are the files by the path that places name; `base` is put before those paths. No newline at the end.
 */
export function renderDiagnostics(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
  language: Language,
  colour: boolean,
  base = '',
): string {
  if (diagnostics.length === 0) {
    return '';
  }
  const paint = colour ? coloured : plain;
  const told = sortDiagnostics(diagnostics).slice(0, mostTold);
  const blocks = told.map((d) => renderOne(d, sources, language, paint, base));
  const rest = diagnostics.length - told.length;
  const more = language === 'zh' ? `另有 ${rest} 条未列出。` : `${rest} more are not listed.`;
  return [...blocks, ...(rest === 0 ? [] : [more]), summarize(diagnostics, language)].join('\n\n');
}

/** The line that counts: `2 个错误，1 条警告（其中 1 条已说明）`. */
export function summarize(diagnostics: readonly Diagnostic[], language: Language): string {
  const count = (severity: Severity) => diagnostics.filter((d) => d.severity === severity).length;
  const accepted = diagnostics.filter((d) => d.severity === 'warning' && d.accepted !== null).length;
  const errors = count('error');
  const warnings = count('warning');
  if (language === 'zh') {
    return `${errors} 个错误，${warnings} 条警告${accepted === 0 ? '' : `（其中 ${accepted} 条已说明）`}`;
  }
  const plural = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;
  return `${plural(errors, 'error')}, ${plural(warnings, 'warning')}${accepted === 0 ? '' : ` (${accepted} accepted)`}`;
}

function renderOne(
  diagnostic: Diagnostic,
  sources: ReadonlyMap<string, string>,
  language: Language,
  paint: Paint,
  base: string,
): string {
  const { place, severity, accepted } = diagnostic;
  const wording = diagnostic.wording[language];
  const word = words[language];
  const stands = place === null ? inOutput(diagnostic.output, language) : at(place, base);
  const where = stands === '' ? '' : `${paint('bold', stands)} `;
  const head = `${where}${paint(severity, word[severity])} ${paint('dim', diagnostic.code)} ${legible(wording.message)}`;
  const more = [
    ...(wording.hint === '' ? [] : [paint('hint', word.hint) + legible(wording.hint)]),
    ...relatedLines(diagnostic.related, language, base).map((line) => paint('dim', word.related) + line),
    ...(accepted === null ? [] : [paint('dim', word.accepted) + legible(accepted)]),
  ];
  return [head, ...(place === null ? [] : frameLines(place, severity, sources, paint)), ...more.map(indent)].join('\n');
}

/** Nobody reads more at a time, and most of so many follow from a few; machines get all of them. */
const mostTold = 500;

/** More places than these fill the screen; machines get all of them. */
const mostRelated = 5;

function relatedLines(related: readonly Place[], language: Language, base: string): readonly string[] {
  const shown = related
    .slice(0, related.length > mostRelated + 1 ? mostRelated : undefined)
    .map((place) => at(place, base));
  const rest = related.length - shown.length;
  return rest === 0 ? shown : [...shown, language === 'zh' ? `等，另有 ${rest} 处` : `and ${rest} more`];
}

/** What is quoted from content may steer a terminal or turn its lines around: such characters are shown as a box. */
export function legible(text: string): string {
  return text.replace(/(?![\n\t])\p{Cc}|\p{Bidi_Control}/gu, '▯');
}

const indent = (line: string): string => `  ${line}`;

function frameLines(place: Place, severity: Severity, sources: ReadonlyMap<string, string>, paint: Paint): string[] {
  const source = sources.get(place.file);
  const frame = source === undefined ? null : frameOf(source, place);
  if (frame === null) {
    return [];
  }
  const number = String(place.line);
  return [
    indent(`${paint('dim', `${number} |`)} ${frame.line}`),
    indent(`${paint('dim', `${' '.repeat(number.length)} |`)} ${paint(severity, frame.marks)}`),
  ];
}

function at(place: Place, base: string): string {
  const folder = base === '' || base.endsWith('/') ? base : `${base}/`;
  return legible(`${folder}${place.file}:${place.line}:${place.column}`);
}

/** `handout.pdf 第12页` */
function inOutput(output: OutputPlace | null, language: Language): string {
  if (output === null || output.page === null) return output?.path ?? '';
  return language === 'zh' ? `${output.path} 第${output.page}页` : `${output.path}, page ${output.page}`;
}
