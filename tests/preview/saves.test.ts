import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { openSaves } from '../../scripts/preview/saves.ts';

test('folders that go while they are let go of are not watched any more, so that the process can end', async () => {
  const all = await mkdtemp(join(tmpdir(), 'saves-'));
  onTestFinished(() => rm(all, { recursive: true, force: true }));
  const before = watched();
  const folders = ['one', 'two', 'three', 'four'].map((name) => join(all, name));
  await Promise.all(folders.map(fill));
  await Promise.all(
    folders.map(async (folder) => {
      const saves = openSaves([folder], { settling: 0 }, new AbortController().signal);
      await saves.ready;
      const gone = rm(folder, { recursive: true });
      await saves.close();
      await gone;
    }),
  );
  // That nothing comes can only be seen after a while.
  await delay(300);
  expect(watched()).toBe(before);
});

async function fill(folder: string): Promise<void> {
  await mkdir(folder);
  for (let number = 0; number < 8; number += 1) await writeFile(join(folder, `${number}.md`), '');
}

function watched(): number {
  return process.getActiveResourcesInfo().filter((name) => name === 'FSEventWrap').length;
}
