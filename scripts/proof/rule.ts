import type { Report } from '../content/model.ts';
import { type Diagnostic, type DiagnosticKind, diagnose } from '../diagnostics/diagnostic.ts';
import type { RunningText } from './running-text.ts';

/** What rules read: the report and its running texts, in the order of the report. */
export interface Draft {
  readonly report: Report;
  readonly texts: readonly RunningText[];
}

/** A rule of proofreading. */
export type Rule = (draft: Draft) => readonly Diagnostic[];

/** A stretch of a running text, offsets in UTF-16 units, end exclusive. */
export interface Stretch {
  readonly text: RunningText;
  readonly start: number;
  readonly end: number;
}

/** A finding at a stretch; `replacement` is what puts it right and can change nothing else. */
export function finding<P>(
  kind: DiagnosticKind<P>,
  params: P,
  { text, start, end }: Stretch,
  replacement?: string,
): Diagnostic {
  const fix = replacement === undefined ? [] : text.edit(start, end, replacement);
  return diagnose(kind, params, text.placeOf(start, end), { fix });
}

/** What `judge` says of every match of a pattern in the texts. */
export function everyMatch(
  texts: readonly RunningText[],
  pattern: RegExp,
  judge: (match: RegExpExecArray, found: Stretch) => Diagnostic | null,
): readonly Diagnostic[] {
  return texts.flatMap((text) =>
    [...text.text.matchAll(pattern)].flatMap((match) => {
      const diagnostic = judge(match, { text, start: match.index, end: match.index + match[0].length });
      return diagnostic === null ? [] : [diagnostic];
    }),
  );
}
