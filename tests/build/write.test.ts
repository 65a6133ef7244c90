import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OutputFile, writeOutputs } from '../../scripts/build/write.ts';
import { digestOf } from '../../scripts/graph/digest.ts';
import { passingName } from '../../scripts/graph/leftovers.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const file = (path: string, text: string): OutputFile => ({ path, bytes: bytes(text) });
const quiet = new AbortController().signal;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'huikan-write-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});
/** A name that a process gave which has ended. */
const leftByDead = (prefix: string): string => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  return passingName(prefix).replace(`-${process.pid}-`, `-${pid}-`);
};
const read = (path: string): Promise<string> => readFile(join(folder, path), 'utf8');

describe('writeOutputs', () => {
  it('writes new files and says which bytes changed', async () => {
    const first = await writeOutputs(
      folder,
      [file('decks/a.md', '一'), file('b.pdf', '二')],
      new Map(),
      '2022-01-17',
      false,
      quiet,
    );
    expect(first.changed).toEqual(['decks/a.md', 'b.pdf']);
    const again = await writeOutputs(
      folder,
      [file('decks/a.md', '一'), file('b.pdf', '三')],
      new Map(),
      '2022-01-17',
      false,
      quiet,
    );
    expect(again.changed).toEqual(['b.pdf']);
    expect(await read('b.pdf')).toBe('三');
    expect((await readdir(folder)).sort()).toEqual(['b.pdf', 'decks']);
  });

  it('sets a file aside that a person changed, under a name without the clock', async () => {
    const known = new Map([['a.md', digestOf(bytes('made'))]]);
    for (const [edit, kept] of [
      ['edited', 'a.edited-2022-01-17.md'],
      ['edited again', 'a.edited-2022-01-17-2.md'],
    ] as const) {
      await writeFile(join(folder, 'a.md'), edit);
      const outcome = await writeOutputs(folder, [file('a.md', 'new')], known, '2022-01-17', false, quiet);
      expect(outcome.setAside).toEqual([{ path: 'a.md', kept }]);
      expect(await read(kept)).toBe(edit);
      expect(await read('a.md')).toBe('new');
    }
  });

  it('knows what a killed process had renamed already as ours, and clears up behind it', async () => {
    const known = new Map(['a.md', 'gone.md', 'b.md'].map((path) => [path, digestOf(bytes('first'))]));
    const left = join(folder, leftByDead('.writing-'));
    await mkdir(left);
    const journal = ['a.md', 'gone.md', 'b.md'].map((path) => [path, digestOf(bytes('second'))]);
    await writeFile(join(left, 'journal.json'), JSON.stringify(journal));
    await writeFile(join(left, '2'), 'second');
    for (const [path, text] of [
      ['a.md', 'second'],
      ['gone.md', 'second'],
      ['b.md', 'by hand'],
    ] as const) {
      await writeFile(join(folder, path), text);
    }
    const files = [file('a.md', 'third'), file('b.md', 'third')];
    const outcome = await writeOutputs(folder, files, known, '2022-01-17', false, quiet);
    expect(outcome).toEqual({
      changed: ['a.md', 'b.md'],
      setAside: [{ path: 'b.md', kept: 'b.edited-2022-01-17.md' }],
      removed: ['gone.md'],
    });
    expect((await readdir(folder)).sort()).toEqual(['a.md', 'b.edited-2022-01-17.md', 'b.md']);
  });

  it('goes by the manifest where a killed process left no list, or half of one', async () => {
    const known = new Map([['a.md', digestOf(bytes('first'))]]);
    for (const text of [null, '[["a.md",']) {
      const left = join(folder, leftByDead('.writing-'));
      await mkdir(left);
      if (text !== null) await writeFile(join(left, 'journal.json'), text);
      await writeFile(join(folder, 'a.md'), 'first');
      const outcome = await writeOutputs(folder, [file('a.md', 'third')], known, '2022-01-17', false, quiet);
      expect([outcome.setAside, await readdir(folder)]).toEqual([[], ['a.md']]);
    }
  });

  it('removes what is no longer made, but never what a person changed', async () => {
    await writeFile(join(folder, 'old.md'), 'made');
    await writeFile(join(folder, 'kept.md'), 'edited');
    const known = new Map([
      ['old.md', digestOf(bytes('made'))],
      ['kept.md', digestOf(bytes('made'))],
    ]);
    const outcome = await writeOutputs(folder, [file('a.md', 'x')], known, '2022-01-17', false, quiet);
    expect(outcome.removed).toEqual(['old.md']);
    expect(outcome.setAside).toEqual([{ path: 'kept.md', kept: 'kept.edited-2022-01-17.md' }]);
    expect((await readdir(folder)).sort()).toEqual(['a.md', 'kept.edited-2022-01-17.md']);
    expect(await read('kept.edited-2022-01-17.md')).toBe('edited');
  });

  it('never touches what was set aside, nor a file that it doesn’t know', async () => {
    const known = new Map([['deck.pptx', digestOf(bytes('made'))]]);
    await writeFile(join(folder, 'deck.pptx'), 'edited');
    await writeFile(join(folder, '笔记.txt'), 'own');
    await writeOutputs(folder, [file('deck.pptx', 'new')], known, '付印', false, quiet);
    for (const made of ['newer', 'newest']) {
      const last = new Map([['deck.pptx', digestOf(bytes(await read('deck.pptx')))]]);
      const outcome = await writeOutputs(folder, [file('deck.pptx', made)], last, '付印', true, quiet);
      expect(outcome).toEqual({ changed: ['deck.pptx'], setAside: [], removed: [] });
    }
    expect(await read('deck.edited-付印.pptx')).toBe('edited');
    expect(await read('笔记.txt')).toBe('own');
  });

  it('leaves the old output and nothing else when it is interrupted', async () => {
    await writeFile(join(folder, 'a.md'), 'old');
    await expect(
      writeOutputs(folder, [file('a.md', 'new')], new Map(), '2022-01-17', false, AbortSignal.abort()),
    ).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['a.md']);
    expect(await read('a.md')).toBe('old');
  });

  it('leaves the old output when a place cannot be read as a file', async () => {
    await writeFile(join(folder, 'a.md'), 'old');
    await expect(
      writeOutputs(folder, [file('a.md', 'new'), file('a.md/b.md', 'x')], new Map(), '2022-01-17', false, quiet),
    ).rejects.toThrow();
    expect(await read('a.md')).toBe('old');
    expect(await readdir(folder)).toEqual(['a.md']);
  });
});
