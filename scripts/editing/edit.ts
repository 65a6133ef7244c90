import { join } from 'node:path';
import { decode } from '../content/decode.ts';
import type { Report } from '../content/model.ts';
import { editingFileChanged, editingNotSafe, editingUnwritable } from '../diagnostics/catalogue/editing.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { asEdits, changed, changedOnDisk } from './change.ts';
import type { Intent } from './intent.ts';
import { moveTask } from './move.ts';
import { pointsTask } from './points.ts';
import { type Desk, deckErrors, type Proposal, type Refused, refusal, reread } from './proposal.ts';
import { digestOf } from './targets.ts';
import type { Task } from './task.ts';
import { figureTask, textTask } from './text.ts';

/**
 * Works out how an edit is written, and reads the report with it to be sure: nothing but what was asked may be different, and nothing may be wrong that wasn't.
 * Nothing is written.
 *
 * @param report the report that the editor sees
 * @param seen digest of the file as the editor saw it (`digestOf`); null: as `report` has it
 */
export async function proposeEdit(
  desk: Desk,
  report: Report,
  intent: Intent,
  seen: string | null,
): Promise<Proposal | Refused> {
  const task = taskOf(report, intent);
  if ('code' in task) return refusal(task);
  const { file } = task;
  const source = report.sources.get(file) ?? '';
  const changedMeanwhile = refusal(diagnose(editingFileChanged, { path: file }, null));
  if (seen !== null && seen !== digestOf(report, file)) return changedMeanwhile;
  let raw: string;
  try {
    raw = await desk.files.readText(join(desk.folder, file));
  } catch {
    return changedMeanwhile;
  }
  const decoded = decode(new TextEncoder().encode(raw));
  if (!('text' in decoded) || decoded.text !== source) return changedMeanwhile;

  const tried = new Set<string>();
  let reason: Diagnostic | null = null;
  for (const changes of task.ways()) {
    const text = changed(source, changes);
    if (text === source || tried.has(text)) continue;
    tried.add(text);
    const read = await reread(desk, file, text);
    if (read.report === null) {
      reason ??= read.diagnostics.find(({ severity }) => severity === 'error') ?? null;
      continue;
    }
    if (!task.isAsked(read.report)) continue;
    const faults = newDeckErrors(report, read.report, file);
    const [fault] = faults;
    if (fault !== undefined && task.slidesHold) {
      reason ??= fault;
      continue;
    }
    const after = changedOnDisk(raw, changes);
    return {
      ok: true,
      file,
      before: raw,
      after,
      edits: asEdits(file, source, changes),
      says: task.says,
      notices: [...task.notices(read.report), ...faults],
      report: read.report,
    };
  }
  if (tried.size === 0) return refusal(diagnose(editingUnwritable, { fault: 'same' }, null));
  const because = reason === null ? null : { zh: reason.wording.zh.message, en: reason.wording.en.message };
  const related = reason?.place ?? null;
  return refusal(
    diagnose(editingNotSafe, { because }, null, { related: related === null ? [] : [related], cause: reason }),
  );
}

/** What can't be laid out any more that could. */
function newDeckErrors(before: Report, after: Report, file: string): readonly Diagnostic[] {
  const faults = deckErrors(after, file);
  if (faults.length === 0) return [];
  const known = new Set(deckErrors(before, file).map(({ wording }) => wording.zh.message));
  return faults.filter(({ wording }) => !known.has(wording.zh.message));
}

function taskOf(report: Report, intent: Intent): Task | Diagnostic {
  switch (intent.kind) {
    case 'figure':
      return figureTask(report, intent);
    case 'text':
      return textTask(report, intent);
    case 'points':
      return pointsTask(report, intent);
    case 'move-slide':
      return moveTask(report, intent);
  }
}
