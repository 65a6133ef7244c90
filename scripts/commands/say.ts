import { basename, join, resolve } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { renderDiagnostics } from '../diagnostics/render.ts';
import type { Examination } from '../pipeline.ts';
import type { MadeEdit } from '../proof/fixes.ts';
import { messages } from '../talk/messages.ts';
import type { Talk } from '../talk/talk.ts';

/** A report's folder as the user would write it: paths begin with the content folder as it was given. */
export function baseOf(folder: string, content: string): string {
  return resolve(content) === folder ? content : join(content, basename(folder));
}

/** Tells problems of a report with their code frames. */
export function sayProblems(
  diagnostics: readonly Diagnostic[],
  { sources }: Pick<Examination, 'sources'>,
  base: string,
  talk: Talk,
): void {
  if (diagnostics.length === 0) return;
  talk.say(renderDiagnostics(diagnostics, sources, talk.language, talk.colour, base));
}

/** Tells every edit that was made, in the order of the text, and how many. */
export function sayFixed(report: string, edits: readonly MadeEdit[], base: string, talk: Talk): void {
  for (const { place, before, text, code } of edits) {
    talk.say(messages.fixed(`${join(base, place.file)}:${place.line}:${place.column}`, before, text, code));
  }
  talk.say(messages.fixes(report, edits.length));
}

/** Tells problems that have no report. */
export function sayAll(diagnostics: readonly Diagnostic[], talk: Talk): void {
  talk.say(renderDiagnostics(diagnostics, new Map(), talk.language, talk.colour));
}
