import { join } from 'node:path';
import { rewrite } from '../build/rewrite.ts';
import { staysInside } from '../content/pictures.ts';
import { editingFileChanged, editingNothingToUndo, editingNotWritten } from '../diagnostics/catalogue/editing.ts';
import { type Diagnostic, diagnose, type Language } from '../diagnostics/diagnostic.ts';
import { type Desk, type Proposal, type Refused, refusal } from './proposal.ts';

/** A file that was written, with both its texts as they lay on disk. */
export interface Step {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  readonly says: Readonly<Record<Language, string>>;
}

/** Edits that can be taken back and made again, the latest last. Data: every operation gives a new one. */
export interface UndoStack {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

/** Edits that can be taken back: each holds its file twice. */
const mostSteps = 100;

export const emptyStack: UndoStack = { done: [], undone: [] };

/** A file was written; the stack as it is then. */
export interface Written {
  readonly ok: true;
  readonly step: Step;
  readonly stack: UndoStack;
}

/** Writes an edit, unless its file changed since it was worked out. What was undone before can't be made again then. */
export async function writeEdit(desk: Desk, proposal: Proposal, stack: UndoStack): Promise<Written | Refused> {
  const { file, before, after, says } = proposal;
  const step: Step = { file, before, after, says };
  const problem = await replaced(desk, file, before, after);
  return problem === null
    ? { ok: true, step, stack: { done: [...stack.done, step].slice(-mostSteps), undone: [] } }
    : refusal(problem);
}

/** Takes the latest edit back: the file gets the very bytes it had. Refused when it isn't as the edit left it. */
export async function undo(desk: Desk, { done, undone }: UndoStack): Promise<Written | Refused> {
  const step = done.at(-1);
  if (step === undefined) return refusal(diagnose(editingNothingToUndo, { what: 'undo' }, null));
  const problem = await replaced(desk, step.file, step.after, step.before);
  return problem === null
    ? { ok: true, step, stack: { done: done.slice(0, -1), undone: [...undone, step] } }
    : refusal(problem);
}

/** Makes the edit again that was taken back last. Refused when its file isn't as taking it back left it. */
export async function redo(desk: Desk, { done, undone }: UndoStack): Promise<Written | Refused> {
  const step = undone.at(-1);
  if (step === undefined) return refusal(diagnose(editingNothingToUndo, { what: 'redo' }, null));
  const problem = await replaced(desk, step.file, step.before, step.after);
  return problem === null
    ? { ok: true, step, stack: { done: [...done, step], undone: undone.slice(0, -1) } }
    : refusal(problem);
}

async function replaced(
  { files, folder }: Desk,
  file: string,
  before: string,
  after: string,
): Promise<Diagnostic | null> {
  try {
    const path = join(folder, file);
    const stood = (await staysInside(files, folder, path)) && (await rewrite(files, path, before, after));
    return stood ? null : diagnose(editingFileChanged, { path: file }, null);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return diagnose(editingNotWritten, { path: file, reason }, null, { cause });
  }
}
