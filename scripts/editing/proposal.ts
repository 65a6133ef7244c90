import { join } from 'node:path';
import type { ContentFiles } from '../content/files.ts';
import type { Report } from '../content/model.ts';
import { overlaid } from '../content/overlay.ts';
import { readReport } from '../content/read-report.ts';
import { makeDeck } from '../deck/slides.ts';
import type { Diagnostic, Edit, Language } from '../diagnostics/diagnostic.ts';
import { makeLedger } from '../facts/ledger.ts';

/** Where reports are edited. */
export interface Desk {
  readonly files: ContentFiles;
  /** The report's folder, absolute. */
  readonly folder: string;
}

/** An edit that was read back and says what was asked, not yet written. */
export interface Proposal {
  readonly ok: true;
  /** Relative to the report's folder. */
  readonly file: string;
  /** The file as it lies on disk, and as it is to lie there. */
  readonly before: string;
  readonly after: string;
  readonly edits: readonly Edit[];
  /** What changes, for people. */
  readonly says: Readonly<Record<Language, string>>;
  /** What the editor should know although it is allowed. */
  readonly notices: readonly Diagnostic[];
  /** The report with the edit. */
  readonly report: Report;
}

/** An edit that isn't made, and why. */
export interface Refused {
  readonly ok: false;
  readonly problem: Diagnostic;
}

export const refusal = (problem: Diagnostic): Refused => ({ ok: false, problem });

/** The report as it would be with another text in a file. */
export async function reread(
  { files, folder }: Desk,
  file: string,
  text: string,
): Promise<{ readonly report: Report | null; readonly diagnostics: readonly Diagnostic[] }> {
  return await readReport(overlaid(files, new Map([[join(folder, file), text]])), folder);
}

/** Errors of the decks that are made of a file's topic: a slide that can't be laid out is as bad as one that can't be read. */
export function deckErrors(report: Report, file: string): readonly Diagnostic[] {
  const ledger = makeLedger(report);
  return report.topics
    .filter((topic) => topic.file === file)
    .flatMap((topic) => makeDeck(report, topic, ledger).diagnostics)
    .filter(({ severity }) => severity === 'error');
}
