import { basename, join, resolve } from 'node:path';
import type { Artefact } from '../build/artefact.ts';
import type { WriteOutcome } from '../build/write.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { renderDiagnostics } from '../diagnostics/render.ts';
import type { Examination } from '../pipeline.ts';
import type { MadeEdit } from '../proof/fixes.ts';
import { duration, messages, size } from '../talk/messages.ts';
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

/** A file of the output as the talk tells of it. */
type ToldFile = Pick<Artefact, 'path' | 'pages' | 'slides'> & { readonly size: number };

/** What came of a build. */
interface Built {
  readonly report: string;
  readonly output: string;
  readonly files: readonly ToldFile[];
  readonly outcome: WriteOutcome;
  readonly milliseconds: number;
}

/** Whether reports are built once, or again and again: then what was made stays in memory, and only files that changed are told of. */
export type BuildHabit = 'once' | 'again';

/** Tells what was built, what was set aside, and what was removed. */
export function sayBuilt({ report, output, files, outcome, milliseconds }: Built, habit: BuildHabit, talk: Talk): void {
  for (const { path, kept } of outcome.setAside) talk.say(messages.setAside(join(output, path), join(output, kept)));
  for (const path of outcome.removed) talk.say(messages.removed(join(output, path)));
  const time = duration(milliseconds);
  const updated = files.filter(({ path }) => outcome.changed.includes(path)).length;
  if (habit === 'once') talk.say(messages.built(report, files.length, time));
  else talk.say(messages.rebuilt(report, files.length, updated, time));
  for (const { path, size: bytes, pages, slides } of files) {
    const changed = outcome.changed.includes(path);
    if (habit === 'again' && !changed) continue;
    const extent = slides !== null ? messages.slides(slides) : pages !== null ? messages.pages(pages) : null;
    talk.say(messages.artefact(join(output, path), extent, size(bytes), changed));
  }
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
