import { basename, join, resolve } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { renderDiagnostics } from '../diagnostics/render.ts';
import type { Examination } from '../pipeline.ts';
import type { Talk } from '../talk/talk.ts';

/** Tells problems of a report with their code frames; paths begin with the content folder as it was written. */
export function sayProblems(
  diagnostics: readonly Diagnostic[],
  { sources }: Examination,
  folder: string,
  content: string,
  talk: Talk,
): void {
  if (diagnostics.length === 0) return;
  const base = resolve(content) === folder ? content : join(content, basename(folder));
  talk.say(renderDiagnostics(diagnostics, sources, talk.language, talk.colour, base));
}

/** Tells problems that have no report. */
export function sayAll(diagnostics: readonly Diagnostic[], talk: Talk): void {
  talk.say(renderDiagnostics(diagnostics, new Map(), talk.language, talk.colour));
}
