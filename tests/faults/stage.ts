import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../scripts/config.ts';
import { filesBelow } from '../end-to-end/building.ts';

/** A place where builds go wrong: content, output, cache and folder for temporary files of its own. */
export interface Stage {
  readonly root: string;
  readonly content: string;
  readonly output: string;
  readonly cache: string;
  readonly temporary: string;
  remove(): Promise<void>;
}

/** @param name of the folder that all lies in */
export async function openStage(name = 'plain'): Promise<Stage> {
  const outer = await mkdtemp(join(tmpdir(), 'faults-'));
  const root = join(outer, name);
  const [content, output, cache, temporary] = ['content', 'out', 'cache', 'tmp'].map((one) => join(root, one)) as [
    string,
    string,
    string,
    string,
  ];
  for (const folder of [content, temporary]) await mkdir(folder, { recursive: true });
  return { root, content, output, cache, temporary, remove: () => rm(outer, { recursive: true, force: true }) };
}

const settings = `title: 教育信息专栏
publisher: 安徽省教育厅
occasion: 2022年安徽省“两会”
date: 2022-01-17
source: 安徽教育网
imprint:
  - { label: 编印, value: 安徽省教育厅 }
language: zh-CN
theme: red
`;

/** The files of a report of some topics. What `word` says stands on slides and in the text, so that every output shows it. */
function reportFiles(word: string, topics: number): readonly (readonly [string, string])[] {
  const topic = (at: number): string => `---
title: 构建现代职业教育体系${word}
shortTitle: 职业教育${word}
minutes: 2
---

:::slide{layout=points minutes=1}
# 全省共有职业学校:ref[schools]
- 职业学校:ref[schools]
- ${word}
:::

全省共有职业学校:fact[${330 + at}所]{#schools of="职业学校" asOf="2021年"}，${word}。
`;
  const files = Array.from({ length: topics }, (_, at) => [`0${at + 1}-topic.md`, topic(at)] as const);
  return [['report.yaml', settings.replace('专栏', `专栏${word}`)], ...files];
}

/** Writes the report \`small\` into a content folder, over what is there. */
export async function writeReport(content: string, word: string, topics = 1): Promise<void> {
  const folder = join(content, 'small');
  await mkdir(folder, { recursive: true });
  for (const [name, text] of reportFiles(word, topics)) await writeFile(join(folder, name), text);
}

/** Where all stages have the embedded browser unpacked. */
export const unpacked = join(tmpdir(), 'huikan-faults-browser');

/** How a program ended, and what it said. */
export interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly said: string;
  /** In ms. */
  readonly time: number;
}

export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Starts the bundled program. Wording is English unless the arguments say otherwise. */
export function start(
  { root, temporary, cache }: Stage,
  args: readonly string[],
  { cwd = root, umask, ...environment }: Environment & { readonly umask?: string; readonly cwd?: string } = {},
): Running {
  const begun = performance.now();
  const command = [join(packageRoot(), 'dist', 'cli.js'), ...args];
  const env = {
    ...process.env,
    ...{ TMPDIR: temporary, HUIKAN_CACHE: cache, XDG_CACHE_HOME: unpacked, HUIKAN_BROWSER: '' },
    ...environment,
  };
  const child =
    umask === undefined
      ? spawn(process.execPath, command, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
      : spawn('/bin/sh', ['-c', `umask ${umask}; exec "$0" "$@"`, process.execPath, ...command], {
          ...{ cwd, env, stdio: ['ignore', 'pipe', 'pipe'] },
        });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status, signal) => resolve({ status, signal, said, time: performance.now() - begun }));
  });
  return { child, ended };
}

/** The arguments of a build on a stage. */
export function buildArgs({ content, output }: Stage, ...more: readonly string[]): readonly string[] {
  return ['build', '--content', content, '--out', output, '--lang', 'en', ...more];
}

/** Builds on a stage and waits for the end. */
export async function build(stage: Stage, more: readonly string[] = [], environment: Environment = {}): Promise<Ended> {
  return await start(stage, buildArgs(stage, ...more), environment).ended;
}

/** Everything in the output of the report, by path; empty where there is none. */
export async function outputOf({ output }: Stage): Promise<ReadonlyMap<string, Uint8Array>> {
  return await filesBelow(join(output, 'small')).catch(() => new Map());
}

/** Paths of files that differ between two outputs, or are in one of them only. */
export function differing(
  one: ReadonlyMap<string, Uint8Array>,
  other: ReadonlyMap<string, Uint8Array>,
): readonly string[] {
  const paths = [...new Set([...one.keys(), ...other.keys()])].sort();
  return paths.filter((path) => {
    const [bytes, others] = [one.get(path), other.get(path)];
    return bytes === undefined || others === undefined || Buffer.compare(bytes, others) !== 0;
  });
}

/** What shouldn't stand anywhere when a build is over: temporary files, half-written outputs and entries. */
export async function leftovers({ output, cache, temporary }: Stage): Promise<readonly string[]> {
  const below = async (folder: string): Promise<readonly string[]> => {
    const names = await readdir(folder, { recursive: true }).catch(() => []);
    return names.map((name) => join(folder, name));
  };
  const written = [...(await below(output)), ...(await below(cache))];
  return [...(await below(temporary)), ...written.filter((path) => /\.writing-/.test(path))];
}

/** Processes that name a stage in their command line or environment, without those that have ended. */
export async function processesOf({ root }: Stage): Promise<readonly number[]> {
  const numbers = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const texts = numbers.map(async (pid) => {
    const about = ['cmdline', 'environ'].map((name) => readFile(`/proc/${pid}/${name}`, 'utf8').catch(() => ''));
    return (await Promise.all(about)).some((text) => text.includes(root)) && pid !== process.pid ? [pid] : [];
  });
  return (await Promise.all(texts)).flat();
}

/** Waits until no process of a stage is left. @returns how long that took, in ms @throws after ten seconds */
export async function untilGone(stage: Stage): Promise<number> {
  const begun = performance.now();
  await until(async () => (await processesOf(stage)).length === 0, 10_000);
  return performance.now() - begun;
}

/** Asks until the answer is yes. @throws when it isn't for so long, in ms */
export async function until(condition: () => Promise<boolean>, most = 60_000): Promise<void> {
  for (const end = performance.now() + most; !(await condition()); ) {
    if (performance.now() > end) throw new Error(`It didn't come to pass in ${most} ms.`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Outputs of the report in two states, the first of which is left standing. Rejects when a build fails. */
export async function bothStates(stage: Stage): Promise<Record<'last' | 'next', ReadonlyMap<string, Uint8Array>>> {
  const outputIn = async (word: string): Promise<ReadonlyMap<string, Uint8Array>> => {
    await writeReport(stage.content, word);
    const { status } = await build(stage, ['--no-cache']);
    if (status !== 0) throw new Error(`The report doesn't build: ${status}.`);
    return await outputOf(stage);
  };
  const next = await outputIn('乙');
  return { next, last: await outputIn('甲') };
}
