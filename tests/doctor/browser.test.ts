import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookAtBrowser } from '../../scripts/doctor/browser.ts';
import { stateOf } from '../../scripts/doctor/check.ts';
import { trialText } from '../../scripts/doctor/trial-page.ts';

const never = new AbortController().signal;

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'huikan-browser-look-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Waits for a file that a program writes its process id to, and tells whether that process is there. */
async function lives(file: string): Promise<boolean> {
  const id = Number(await readFile(file, 'utf8'));
  try {
    process.kill(id, 0);
    return true;
  } catch {
    return false;
  }
}

describe('the look at the browser', () => {
  it('prints a page and reads its text', async () => {
    const look = await lookAtBrowser({ browsers: [], patience: 60_000, maySandbox: process.getuid?.() !== 0 }, never);
    expect(look.data).toMatchObject({ text: trialText, started: expect.any(Number), printed: expect.any(Number) });
    expect(stateOf(look)).not.toBe('missing');
    expect(look.found?.zh).toContain('读回的文字无误');
  });

  it('gives a browser up that hangs, and ends it', async () => {
    const [program, id] = [join(folder, 'hangs'), join(folder, 'id')];
    await writeFile(program, `#!/bin/sh\necho $$ > ${id}\nexec sleep 600\n`);
    await chmod(program, 0o755);
    const look = await lookAtBrowser({ browsers: [program], patience: 1500, maySandbox: false }, never);
    expect(look.problems.map(({ code }) => code)).toEqual(['doctor-browser-slow']);
    expect(look.source).toBe('named');
    expect(await lives(id)).toBe(false);
  });

  it('gives an address up that takes calls and never answers', async () => {
    const silent = createServer(() => {});
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const address = silent.address();
    const port = typeof address === 'object' ? address?.port : 0;
    try {
      const browsers = [`ws://127.0.0.1:${port}`];
      const look = await lookAtBrowser({ browsers, patience: 1500, maySandbox: false }, never);
      expect(look.problems.map(({ code }) => code)).toEqual(['doctor-browser-slow']);
      expect(look.source).toBe('elsewhere');
    } finally {
      silent.close();
    }
  });

  it('rejects when it is interrupted', async () => {
    const wish = { browsers: [], patience: 60_000, maySandbox: false };
    await expect(lookAtBrowser(wish, AbortSignal.abort())).rejects.toThrow(/abort/i);
  });

  it('isn’t content with a page that says something else, or nothing', async () => {
    const wish = { browsers: [], patience: 60_000, maySandbox: false };
    const blank = { name: 'blank', html: '<!doctype html><p>&nbsp;', measure: null };
    const look = await lookAtBrowser(wish, never, async () => blank);
    expect(look.problems.map(({ code }) => code)).toContain('doctor-browser-text');
    expect(stateOf(look)).toBe('missing');
    expect(look.data['text']).toBe('');
  });
});
