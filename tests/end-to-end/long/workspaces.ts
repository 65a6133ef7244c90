import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { install } from './installation.ts';

/** What a command line that has ended left. */
export interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly talk: string;
}

/** A small report that builds without complaint. */
export const report = {
  'report.yaml':
    'title: 教育信息服务专栏\npublisher: 省教育厅\ndate: 2022-01-17\nproofreading: { ledger-undated: off }\n',
  '01-xuexiao.md':
    '---\ntitle: 智慧学校建设\n---\n\n全省统筹推进智慧学校建设，:fact[5728所]{#schools of="乡村中小学智慧学校"}学校全部达到要求。\n',
};

/** The installed program and workspaces to run it in. */
export interface Workspaces {
  readonly folder: string;
  /** A workspace with a report named `small`, and a folder for temporary files of its own. */
  workspace(name: string, files?: Readonly<Record<string, string>>): Promise<string>;
  start(place: string, args: readonly string[]): ChildProcess;
  run(place: string, ...args: string[]): Promise<Run>;
  leave(): Promise<void>;
}

export async function openWorkspaces(prefix: string): Promise<Workspaces> {
  const folder = await mkdtemp(join(tmpdir(), prefix));
  const program = await install(folder);
  const start = (place: string, args: readonly string[]): ChildProcess => {
    const cache = join(folder, 'caches', basename(place));
    const environment = { ...process.env, TMPDIR: join(place, 'tmp'), HUIKAN_CACHE: cache, LANG: 'zh_CN.UTF-8' };
    return spawn(process.execPath, [program, ...args], {
      cwd: place,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  };
  return {
    folder,
    async workspace(name, files = report) {
      const place = join(folder, name);
      await mkdir(join(place, 'content', 'small'), { recursive: true });
      await mkdir(join(place, 'tmp'));
      for (const [path, text] of Object.entries(files)) await writeFile(join(place, 'content', 'small', path), text);
      return place;
    },
    start,
    run: (place, ...args) => ended(start(place, args)),
    leave: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Waits until a process has ended. */
export async function ended(child: ChildProcess): Promise<Run> {
  let out = '';
  let talk = '';
  child.stdout?.on('data', (data: Buffer) => {
    out += data.toString();
  });
  child.stderr?.on('data', (data: Buffer) => {
    talk += data.toString();
  });
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { status, out, talk };
}

/** Waits until the talk of a process says something from now on; fails when the process ends before. */
export async function told(child: ChildProcess, sought: RegExp): Promise<string> {
  let talk = '';
  return await new Promise((resolve, reject) => {
    child.stderr?.on('data', (data: Buffer) => {
      talk += data.toString();
      if (sought.test(talk)) resolve(talk);
    });
    child.once('close', () => reject(new Error(`The program ended with: ${talk}`)));
  });
}
