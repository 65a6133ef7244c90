import { chmod, lstat, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentFilesOnDisk } from '../../scripts/content/files.ts';
import { proposeEdit } from '../../scripts/editing/edit.ts';
import type { Intent } from '../../scripts/editing/intent.ts';
import type { Desk } from '../../scripts/editing/proposal.ts';
import { digestOf } from '../../scripts/editing/targets.ts';
import { emptyStack, redo, type UndoStack, undo, writeEdit } from '../../scripts/editing/write.ts';
import { reportAt, retyped, topic } from './desk.ts';

const text = topic('一段文字。\n\n有:fact[330所]{#schools of="学校"}。\n');
const figure: Intent = { kind: 'figure', id: 'schools', text: '331所' };

let desk: Desk;
beforeEach(async () => {
  desk = { files: contentFilesOnDisk, folder: await mkdtemp(join(tmpdir(), 'huikan-edit-')) };
  await writeFile(join(desk.folder, 'report.yaml'), 'title: 报告\npublisher: 某厅\ndate: 2022-01-17\n');
  await write(text);
});
afterEach(() => rm(desk.folder, { recursive: true }));

const path = (): string => join(desk.folder, '01-a.md');
const write = (content: string): Promise<void> => writeFile(path(), content);
const read = (): Promise<string> => readFile(path(), 'utf8');

async function edit(intent: Intent, stack: UndoStack): Promise<UndoStack> {
  const made = await proposeEdit(desk, await reportAt(desk), intent, null);
  if (!made.ok) throw new Error(made.problem.code);
  const done = await writeEdit(desk, made, stack);
  if (!done.ok) throw new Error(done.problem.code);
  return done.stack;
}

describe('writing an edit', () => {
  it('keeps byte order mark, line ends, the missing last one and rights, and leaves nothing beside the file', async () => {
    const onDisk = `\ufeff${text.trimEnd().replaceAll('\n', '\r\n')}`;
    await write(onDisk);
    await chmod(path(), 0o640);
    const stack = await edit(figure, emptyStack);
    expect(await read()).toBe(onDisk.replace('330', '331'));
    expect((await stat(path())).mode & 0o777).toBe(0o640);
    expect((await readdir(desk.folder)).sort()).toEqual(['01-a.md', 'report.yaml']);
    const back = await undo(desk, stack);
    expect(back.ok).toBe(true);
    expect(await read()).toBe(onDisk);
  });

  it('follows no link that lies where it writes first', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'huikan-outside-'));
    await writeFile(join(outside, 'x'), 'theirs');
    await symlink(join(outside, 'x'), `${path()}.fixing`);
    await edit(figure, emptyStack);
    expect(await readFile(join(outside, 'x'), 'utf8')).toBe('theirs');
    expect([(await lstat(path())).isFile(), await read()]).toEqual([true, text.replace('330', '331')]);
    await rm(outside, { recursive: true });
  });

  it('refuses a file that became a link out of the report', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'huikan-outside-'));
    const made = await proposeEdit(desk, await reportAt(desk), figure, null);
    if (!made.ok) throw new Error(made.problem.code);
    await writeFile(join(outside, 'x'), text);
    await rm(path());
    await symlink(join(outside, 'x'), path());
    const done = await writeEdit(desk, made, emptyStack);
    expect(done.ok ? null : done.problem.code).toBe('editing-file-changed');
    expect(await readFile(join(outside, 'x'), 'utf8')).toBe(text);
    await rm(outside, { recursive: true });
  });

  it('keeps the last hundred edits to take back', async () => {
    let stack = emptyStack;
    for (let number = 0; number < 103; number += 1)
      stack = await edit({ ...figure, text: `${1000 + number}所` }, stack);
    expect(stack.done).toHaveLength(100);
    expect(stack.done[0]?.before).toContain('1002所');
  });

  it('undoes and makes again in order, and forgets what was undone at the next edit', async () => {
    let stack = await edit(figure, emptyStack);
    stack = await edit(retyped(1, '一段文字。', '两段文字。'), stack);
    const both = await read();
    const go = async (way: typeof undo): Promise<string> => {
      const done = await way(desk, stack);
      if (!done.ok) return done.problem.code;
      stack = done.stack;
      return await read();
    };
    expect(await go(undo)).toBe(both.replace('两', '一'));
    expect(await go(undo)).toBe(text);
    expect(await go(undo)).toBe('editing-nothing-to-undo');
    expect(await go(redo)).toBe(text.replace('330', '331'));
    stack = await edit(retyped(1, '一段文字。', '三段文字。'), stack);
    expect(await go(redo)).toBe('editing-nothing-to-undo');
  });

  it('refuses to write, undo and make again over a file that changed underneath', async () => {
    const report = await reportAt(desk);
    const made = await proposeEdit(desk, report, figure, digestOf(report, '01-a.md'));
    if (!made.ok) throw new Error(made.problem.code);
    const other = text.replace('一段', '别人改的');
    await write(other);
    expect(await writeEdit(desk, made, emptyStack)).toMatchObject({ problem: { code: 'editing-file-changed' } });
    expect(await proposeEdit(desk, report, figure, null)).toMatchObject({ problem: { code: 'editing-file-changed' } });
    expect(await proposeEdit(desk, await reportAt(desk), figure, digestOf(report, '01-a.md'))).toMatchObject({
      problem: { code: 'editing-file-changed' },
    });
    expect(await read()).toBe(other);

    await write(text);
    const stack = await edit(figure, emptyStack);
    await write(other);
    expect(await undo(desk, stack)).toMatchObject({ problem: { code: 'editing-file-changed' } });
    await rm(path());
    expect(await undo(desk, stack)).toMatchObject({ problem: { code: 'editing-not-written' } });
  });
});
