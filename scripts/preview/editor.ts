import * as z from 'zod';
import type { ContentFiles } from '../content/files.ts';
import type { Report } from '../content/model.ts';
import { editingBadRequest } from '../diagnostics/catalogue/editing.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { proposeEdit } from '../editing/edit.ts';
import { readIntent } from '../editing/intent.ts';
import { pointsOf, pointText } from '../editing/points.ts';
import type { Desk } from '../editing/proposal.ts';
import { slideBlock } from '../editing/slides.ts';
import { type Editable, editableAt } from '../editing/targets.ts';
import { emptyStack, redo, type UndoStack, undo, type Written, writeEdit } from '../editing/write.ts';

/** What came of an edit, for the page. */
export interface EditAnswer {
  readonly ok: boolean;
  /** What was changed, or why nothing was. */
  readonly says: string;
  /** What to do about a refusal; of an edit, what the editor should know. */
  readonly hint: string;
}

/** What can be taken back and made again, in words; null: nothing. */
export interface UndoView {
  readonly undo: string | null;
  readonly redo: string | null;
}

/** Points of a slide, as they can be edited. */
export interface PointsView {
  readonly points: readonly string[];
}

/** Edits the content for the page, one edit after the other. */
export interface Editor {
  editable(file: string, line: number, column: number): Editable | null;
  points(slide: string): PointsView | EditAnswer;
  /** @param request an intent and what was seen, as they come from the page */
  edit(request: unknown): Promise<EditAnswer>;
  undo(): Promise<EditAnswer>;
  redo(): Promise<EditAnswer>;
}

const asked = z.object({ intent: z.unknown(), seen: z.string().nullable() });

/**
 * @param report the report as the page shows it; null: there is none yet
 * @param changed told what can be taken back, after each edit
 */
export function openEditor(
  files: ContentFiles,
  folder: string,
  report: () => Report | null,
  changed: (view: UndoView) => void,
): Editor {
  const desk: Desk = { files, folder };
  let stack: UndoStack = emptyStack;
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work);
    last = next.catch(() => {});
    return next;
  };
  const kept = (written: Written, says: string, hint = ''): EditAnswer => {
    stack = written.stack;
    changed(undoView(stack));
    return { ok: true, says, hint };
  };
  const turned = (turn: typeof undo, word: string) => (): Promise<EditAnswer> =>
    inTurn(async () => {
      const written = await turn(desk, stack);
      return written.ok ? kept(written, `${word}：${written.step.says.zh}`) : refused(written.problem);
    });
  return {
    editable(file, line, column) {
      const now = report();
      return now === null || !now.sources.has(file) ? null : editableAt(now, { file, line, column });
    },
    points(slide) {
      const now = report();
      if (now === null) return nothing();
      const block = slideBlock(now, slide);
      if ('code' in block) return refused(block);
      const list = pointsOf(block.slide.blocks);
      return list === null ? nothing() : { points: list.items.map(pointText) };
    },
    edit: (request) =>
      inTurn(async () => {
        const now = report();
        const read = asked.safeParse(request);
        if (now === null || !read.success) return nothing();
        const intent = readIntent(read.data.intent);
        if ('code' in intent) return refused(intent);
        const proposal = await proposeEdit(desk, now, intent, read.data.seen);
        if (!proposal.ok) return refused(proposal.problem);
        const written = await writeEdit(desk, proposal, stack);
        const notices = proposal.notices.map(({ wording }) => wording.zh.message).join('');
        return written.ok ? kept(written, `已保存：${proposal.says.zh}`, notices) : refused(written.problem);
      }),
    undo: turned(undo, '已撤销'),
    redo: turned(redo, '已重做'),
  };
}

function undoView({ done, undone }: UndoStack): UndoView {
  return { undo: done.at(-1)?.says.zh ?? null, redo: undone.at(-1)?.says.zh ?? null };
}

function refused({ wording }: Diagnostic): EditAnswer {
  return { ok: false, says: wording.zh.message, hint: wording.zh.hint };
}

function nothing(): EditAnswer {
  return refused(diagnose(editingBadRequest, { reason: '' }, null));
}
