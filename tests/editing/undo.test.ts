import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentFilesOnDisk } from '../../scripts/content/files.ts';
import { proposeEdit } from '../../scripts/editing/edit.ts';
import type { Desk } from '../../scripts/editing/proposal.ts';
import { emptyStack, redo, type UndoStack, undo, writeEdit } from '../../scripts/editing/write.ts';
import { reportAt, topic } from './desk.ts';

const files = ['01-a.md', '02-b.md'] as const;

/** What happens at the desk; of numbers, which file and which figure. */
const happening = fc.oneof(
  { weight: 4, arbitrary: fc.record({ what: fc.constant('edit' as const), file: fc.nat(1), number: fc.nat(900) }) },
  { weight: 3, arbitrary: fc.record({ what: fc.constant('undo' as const) }) },
  { weight: 3, arbitrary: fc.record({ what: fc.constant('redo' as const) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('other' as const), file: fc.nat(1) }) },
);

/** A change of one file by somebody at the desk, as the model keeps it. */
interface Change {
  readonly file: number;
  readonly before: string;
  readonly after: string;
}

async function textsAt({ folder }: Desk): Promise<string[]> {
  return await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
}

async function editFigure(desk: Desk, stack: UndoStack, file: number, number: number): Promise<UndoStack> {
  const intent = { kind: 'figure', id: file === 0 ? 'a' : 'b', text: `${number}所` } as const;
  const made = await proposeEdit(desk, await reportAt(desk), intent, null);
  if (!made.ok) {
    expect(made.problem.code).toBe('editing-unwritable');
    return stack;
  }
  const written = await writeEdit(desk, made, stack);
  if (!written.ok) throw new Error(written.problem.code);
  return written.stack;
}

describe('any sequence of edits, of taking back and making again', () => {
  it('leaves in the files what a list of changes says, and never touches what others wrote', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { maxLength: 14 }), async (happenings) => {
        const desk: Desk = { files: contentFilesOnDisk, folder: await mkdtemp(join(tmpdir(), 'huikan-undo-')) };
        try {
          await writeFile(join(desk.folder, 'report.yaml'), 'title: 报告\npublisher: 某厅\ndate: 2022-01-17\n');
          for (const [at, file] of files.entries()) {
            const id = at === 0 ? 'a' : 'b';
            await writeFile(join(desk.folder, file), topic(`有:fact[1000所]{#${id} of="学校${id}"}。\n`));
          }
          let stack = emptyStack;
          const done: Change[] = [];
          const undone: Change[] = [];
          const texts = await textsAt(desk);
          for (const one of happenings) {
            if (one.what === 'edit') {
              stack = await editFigure(desk, stack, one.file, one.number);
              const before = texts[one.file] ?? '';
              const after = before.replace(/\d+(?=所)/, String(one.number));
              if (after !== before) {
                texts[one.file] = after;
                done.push({ file: one.file, before, after });
                undone.length = 0;
              }
            } else if (one.what === 'other') {
              texts[one.file] += '\n旁人写的。\n';
              await writeFile(join(desk.folder, files[one.file] ?? ''), texts[one.file] ?? '');
            } else {
              const [from, to] = one.what === 'undo' ? [done, undone] : [undone, done];
              const change = from.at(-1);
              const [stood, becomes] =
                one.what === 'undo' ? [change?.after, change?.before] : [change?.before, change?.after];
              const turned = await (one.what === 'undo' ? undo : redo)(desk, stack);
              expect(turned.ok).toBe(change !== undefined && texts[change.file] === stood);
              if (turned.ok && change !== undefined) {
                stack = turned.stack;
                texts[change.file] = becomes ?? '';
                to.push(change);
                from.pop();
              }
            }
            expect(await textsAt(desk)).toEqual(texts);
            expect([stack.done.length, stack.undone.length]).toEqual([done.length, undone.length]);
          }
        } finally {
          await rm(desk.folder, { recursive: true });
        }
      }),
      { numRuns: 40 },
    );
  });
});
