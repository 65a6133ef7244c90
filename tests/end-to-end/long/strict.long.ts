import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSilently, filesBelow } from '../building.ts';

let folder = '';
const topic = (sentence: string): string => `---
title: 智慧学校建设
---

全省统筹推进智慧学校建设，${sentence}

## 主要做法

各地按照要求推进。
`;

const write = async (sentence: string): Promise<void> =>
  await writeFile(join(folder, 'content', 'small', '01-xuexiao.md'), topic(sentence));
const build = async (strict: boolean) =>
  await buildSilently(join(folder, 'content'), join(folder, 'output'), { strict, groups: new Set(['booklet']) });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'strict-'));
  await mkdir(join(folder, 'content', 'small'), { recursive: true });
  await writeFile(
    join(folder, 'content', 'small', 'report.yaml'),
    'title: 教育信息服务专栏\npublisher: 省教育厅\ndate: 2022-01-17\n',
  );
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a build that is proofread while it is printed', () => {
  it('leaves the old output when proofreading fails it, with all that was found', async () => {
    await write('按步就班开展工作。');
    const wrong = await build(true);
    expect(wrong.ok).toBe(false);
    expect(JSON.stringify(wrong.document)).toContain('按步就班');
    await expect(filesBelow(join(folder, 'output'))).rejects.toThrow('ENOENT');

    await write('各项工作有序开展。');
    expect((await build(true)).ok).toBe(true);
    const booklet = join(folder, 'output', 'small', 'booklet.pdf');
    const before = await readFile(booklet);

    await write('按步就班开展工作。');
    expect((await build(true)).ok).toBe(false);
    expect(before.equals(await readFile(booklet))).toBe(true);
    // Warnings that nobody asked to be strict about are told, and the report is made.
    const lenient = await build(false);
    expect(lenient.ok).toBe(true);
    expect(JSON.stringify(lenient.document)).toContain('按步就班');
    expect(before.equals(await readFile(booklet))).toBe(false);
  });
});
