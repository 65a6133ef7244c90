import { describe, expect, it } from 'vitest';
import { type Opening, openPool } from '../../scripts/browser/pool.ts';
import type { Sheet } from '../../scripts/browser/sheet.ts';
import type { PageFace } from '../../scripts/fonts/page-faces.ts';

const never = new AbortController().signal;
const patience = 10_000;

/** A page that says what is done with it. */
function sheetOf(name: string): { readonly sheet: Sheet; readonly done: string[] } {
  const done: string[] = [];
  const say = async (what: string): Promise<void> => void done.push(`${name}: ${what}`);
  const notAsked = () => Promise.reject(new Error('Not asked for.'));
  const sheet: Sheet = {
    faces: new Map(),
    devote: (set) => say(`set ${set}`),
    write: () => say('document'),
    evaluate: (expression) => say(/FontFace\("([^"]*)"/.exec(expression)?.[1] ?? expression),
    ...{ show: notAsked, print: notAsked, printPages: notAsked, resize: notAsked, picture: notAsked },
    ...{ refused: () => [], refusedFont: () => false },
    tidy: () => void done.push(`${name}: tidied`),
    close: () => void done.push(`${name}: closed`),
  };
  return { sheet, done };
}

const noPage = () => Promise.reject(new Error('no page'));
const face = (family: string, program = async () => new Uint8Array([1])): PageFace => ({
  family,
  weight: 400,
  program,
});

describe('pages opened ahead', () => {
  it('are lent first', async () => {
    const { sheet, done } = sheetOf('a');
    const pool = openPool(noPage, 1, patience, [Promise.resolve(sheet)]);
    expect(await pool.used(never, async (own) => own === sheet)).toBe(true);
    expect(await pool.used(never, async (own) => own === sheet)).toBe(true);
    expect(done).toEqual(['a: tidied', 'a: tidied']);
    await expect(pool.fresh(never, async () => 'picture')).rejects.toThrow('no page');
  });

  it('are waited for, and who waits hears that one failed', async () => {
    let fail = (_: Error): void => {};
    const opening: Opening = new Promise((_, reject) => {
      fail = reject;
    });
    opening.catch(() => {});
    const pool = openPool(noPage, 2, patience, [opening]);
    pool.ready({ id: 'set', faces: [face('Noto Sans SC')] });
    const waiting = pool.used(never, async () => 'never');
    fail(new Error('closed meanwhile'));
    await expect(waiting).rejects.toThrow('closed meanwhile');
    await expect(pool.used(never, async () => 'never')).rejects.toThrow('no page');
  });

  it('are let go by work that is stopped while it waits', async () => {
    const { sheet, done } = sheetOf('a');
    let opened = (_: Sheet): void => {};
    const opening: Opening = new Promise((resolve) => {
      opened = resolve;
    });
    const pool = openPool(noPage, 1, patience, [opening]);
    const stop = new AbortController();
    const waiting = pool.used(stop.signal, async () => 'never');
    stop.abort(new Error('stopped'));
    await expect(waiting).rejects.toThrow('stopped');
    opened(sheet);
    await opening;
    expect(done).toEqual(['a: closed']);
  });

  it('are tidied when their work is done, and closed when it failed', async () => {
    const { sheet, done } = sheetOf('a');
    const pool = openPool(noPage, 1, patience, [Promise.resolve(sheet)]);
    await pool.used(never, async () => {
      expect(done).toEqual([]);
    });
    const failing = pool.used(never, () => Promise.reject(new Error('no print')));
    await expect(failing).rejects.toThrow('no print');
    expect(done).toEqual(['a: tidied', 'a: closed']);
  });

  it('get their faces before work comes, and those at work get none', async () => {
    const [one, two] = [sheetOf('a'), sheetOf('b')];
    const pool = openPool(noPage, 2, patience, [Promise.resolve(one.sheet), Promise.resolve(two.sheet)]);
    await pool.used(never, async () => {
      pool.ready({ id: 'set', faces: [face('Noto Sans SC'), face('Noto Serif SC')] });
      await new Promise((resolve) => setImmediate(resolve));
      expect(one.done).toEqual(['a: set set', 'a: Noto Sans SC', 'a: Noto Serif SC']);
      expect([...one.sheet.faces.keys()]).toEqual(['Noto Sans SC 400', 'Noto Serif SC 400']);
    });
    expect(two.done).toEqual(['b: tidied']);
  });

  it('do without a face that can’t be had', async () => {
    const { sheet, done } = sheetOf('a');
    const pool = openPool(noPage, 1, patience, [Promise.resolve(sheet)]);
    const faces = [face('LXGW WenKai', () => Promise.reject(new Error('unreadable'))), face('Noto Sans SC')];
    pool.ready({ id: 'set', faces });
    await pool.used(never, async () => {
      await Promise.allSettled(sheet.faces.values());
    });
    expect(done).toEqual(['a: set set', 'a: Noto Sans SC', 'a: tidied']);
    expect([...sheet.faces.keys()]).toEqual(['Noto Sans SC 400']);
  });
});
