import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OutputFile, writeOutputs } from '../../scripts/build/write.ts';
import { digestOf } from '../../scripts/graph/digest.ts';

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
