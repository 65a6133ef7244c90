import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { install } from './installation.ts';

let folder = '';
let program = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-command-'));
  program = await install(folder);
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

interface Run {
  readonly status: number;
  readonly out: string;
  readonly talk: string;
}

/** Runs `huikan import` with a text on standard input. */
function runImport(input: string, ...args: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [program, 'import', ...args, '--lang', 'zh'],
      { cwd: folder },
      (error, out, talk) => resolve({ status: typeof error?.code === 'number' ? error.code : 0, out, talk }),
    );
    child.stdin?.end(input);
  });
}

const text =
  '教育工作报告\n\n全省教育厅工作稳步推进。\n\n一、发展职业教育\n\n就业形势稳定，招生规模扩大。\n\n二、建设智慧学校\n\n全省建成智慧学校八百所。\n';

it('takes a report in, merges newer versions of it, and marks conflicts', async () => {
  await writeFile(join(folder, '报告.txt'), text);
  const options = ['报告.txt', '--publisher', '教育厅', '--date', '2022-01-17', '--json'];
  const first = await runImport('', ...options);
  expect(first.status).toBe(0);
  expect(JSON.parse(first.out)).toMatchObject({ folder: join('content', '报告'), outcome: 'new' });
  const report = join(folder, 'content', '报告');
  const files = (await readdir(report)).filter((name) => name.endsWith('.md'));
  const edited = [];
  for (const file of files) {
    const content = await readFile(join(report, file), 'utf8');
    await writeFile(join(report, file), content.replace('就业形势稳定', '就业形势总体稳定'));
    if (content.includes('就业形势稳定')) edited.push(join(report, file));
  }
  expect(edited).toHaveLength(1);

  await writeFile(join(folder, '报告.txt'), text.replace('招生规模扩大', '招生规模再扩大'));
  const second = await runImport('', ...options);
  expect([second.status, JSON.parse(second.out).outcome]).toEqual([0, 'merged']);
  expect(await readFile(edited[0] ?? '', 'utf8')).toContain('就业形势总体稳定，招生规模再扩大。');

  await writeFile(join(folder, '报告.txt'), text.replace('形势稳定', '形势向好'));
  const third = await runImport('', ...options);
  expect(third.status).toBe(1);
  expect(third.talk).toContain('import-conflict');
  expect(await readFile(edited[0] ?? '', 'utf8')).toContain('>>>>>>> 新来稿：报告.txt');
});

it('reads standard input, and exits with 2 for files that are not there', async () => {
  const piped = await runImport(text, '--out', 'piped');
  expect(piped.status).toBe(0);
  expect(await readdir(join(folder, 'piped'))).toContain('report.yaml');
  const missing = await runImport('', '没有.docx', '--out', 'other');
  expect([missing.status, missing.out]).toEqual([2, '']);
  expect(missing.talk).toContain('没有找到来稿 没有.docx。');
  expect(await readdir(folder)).not.toContain('other');
});
