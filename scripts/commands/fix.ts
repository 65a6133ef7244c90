import { join } from 'node:path';
import { rewrite } from '../build/rewrite.ts';
import { overlaid } from '../content/overlay.ts';
import { fixChanged, fixNotWritten, fixRefused } from '../diagnostics/catalogue/fix.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { type Examination, examine, type House } from '../pipeline.ts';
import { fixed, type MadeEdit } from '../proof/fixes.ts';

export interface FixOutcome {
  /** The report as it stands after the fixes. */
  readonly examination: Examination;
  readonly edits: readonly MadeEdit[];
  /** Why files kept their text after all. */
  readonly problems: readonly Diagnostic[];
}

/** One fix may make room for the next; more rounds than this are a quarrel of two rules. */
const mostRounds = 8;

/**
 * Makes the safe fixes of a report in its files. Nothing is written unless the fixed content reads without new errors, and no file that changed meanwhile is
 * touched; line ends and byte order marks stay as they are.
 */
export async function fixReport(folder: string, house: House): Promise<FixOutcome> {
  const first = await examine(folder, house);
  const errors = errorsOf(first);
  const texts = new Map<string, string>();
  const original = new Map<string, string>();
  const edits: MadeEdit[] = [];
  let examination = first;
  for (let round = 0; round < mostRounds; round += 1) {
    const wanted = examination.diagnostics.filter(({ fix, accepted }) => fix.length > 0 && accepted === null);
    const files = new Set(wanted.flatMap(({ fix }) => fix.map(({ place }) => place.file)));
    for (const file of files) {
      if (original.has(file)) continue;
      const text = await house.files.readText(join(folder, file)).catch(() => null);
      if (text === null) continue;
      original.set(file, text);
      if (plain(text) === first.sources.get(file)) texts.set(file, text);
    }
    const made = fixed(texts, wanted);
    if (made.edits.length === 0) break;
    for (const [file, text] of made.texts) texts.set(file, text);
    edits.push(...made.edits);
    house.signal.throwIfAborted();
    const over = new Map([...texts].map(([file, text]) => [join(folder, file), text]));
    examination = await examine(folder, { ...house, files: overlaid(house.files, over) });
  }
  if (edits.length === 0) return { examination, edits, problems: [] };
  if (errorsOf(examination) > errors) {
    return { examination: first, edits: [], problems: [diagnose(fixRefused, {}, null)] };
  }
  const problems = new Map<string, Diagnostic>();
  for (const [file, text] of texts) {
    const problem = text === original.get(file) ? null : await written(join(folder, file), file, text, original, house);
    if (problem !== null) problems.set(file, problem);
  }
  if (problems.size === 0) return { examination, edits, problems: [] };
  return {
    examination: await examine(folder, house),
    edits: edits.filter(({ place }) => !problems.has(place.file)),
    problems: [...problems.values()],
  };
}

const errorsOf = ({ diagnostics }: Examination): number =>
  diagnostics.filter(({ severity }) => severity === 'error').length;

/** A text as the content room reads it. */
const plain = (text: string): string => text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');

/** Writes a fixed file. What went wrong, or null. */
async function written(
  path: string,
  file: string,
  text: string,
  original: ReadonlyMap<string, string>,
  { files }: House,
): Promise<Diagnostic | null> {
  try {
    const stood = await rewrite(files, path, original.get(file) ?? '', text);
    return stood ? null : diagnose(fixChanged, { path: file }, null);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return diagnose(fixNotWritten, { path: file, reason }, null, { cause });
  }
}
