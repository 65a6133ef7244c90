import { freemem, tmpdir, totalmem } from 'node:os';
import { cacheFolder } from '../browser/machine.ts';
import type { Wording } from '../diagnostics/diagnostic.ts';
import { type DiagnosticJson, toJson } from '../diagnostics/json.ts';
import { type Checked, type CheckName, type State, stateOf } from '../doctor/check.ts';
import { examine, type Patient } from '../doctor/examine.ts';
import { runProgram } from '../ghostscript/program.ts';
import { doctorNames } from '../talk/doctor-messages.ts';
import { messages } from '../talk/messages.ts';
import type { Talk } from '../talk/talk.ts';

export interface DoctorOptions {
  readonly content: string;
  readonly output: string;
  /** As for builds. */
  readonly browsers: readonly string[];
}

/** One check for programs. The shape is stable: keys are added, never renamed or removed. */
interface CheckJson {
  readonly check: CheckName;
  readonly state: State;
  readonly data: Readonly<Record<string, unknown>>;
  readonly diagnostics: readonly DiagnosticJson[];
}

/** What came of looking at the machine. */
export interface DoctorResult {
  /** True where a build would work. */
  readonly ok: boolean;
  readonly document: { readonly ok: boolean; readonly checks: readonly CheckJson[] };
}

/** Longest time for a browser to start and print a page, in ms. It takes 1 s; a cold disk and a browser that crashes at first take longer. */
const patience = 60_000;

/** Looks at the machine and says what a build would lack, a line for each check. Rejects only when the signal aborts. */
export async function doctor(options: DoctorOptions, talk: Talk, signal: AbortSignal): Promise<DoctorResult> {
  const checks: CheckJson[] = [];
  const begin = (check: CheckName): void => talk.progress(messages.checkingMachine(doctorNames[check]));
  for await (const checked of examine(thisPatient(options), begin, signal)) {
    talk.say(lineOf(checked, talk));
    const { check, data, problems } = checked;
    checks.push({ check, state: stateOf(checked), data, diagnostics: problems.map(toJson) });
  }
  talk.progress(null);
  const count = (state: State): number => checks.filter((check) => check.state === state).length;
  const ok = count('missing') === 0;
  talk.say(ok ? messages.machineFit(count('warning')) : messages.machineUnfit(count('missing')));
  return { ok, document: { ok, checks } };
}

/** The machine that the program runs on. */
function thisPatient({ content, output, browsers }: DoctorOptions): Patient {
  const { platform, arch, env: environment } = process;
  return {
    platform,
    architecture: arch,
    node: process.versions.node,
    content,
    output,
    cache: () => (environment['HUIKAN_CACHE'] ?? '') || cacheFolder(environment),
    temporary: tmpdir,
    memory: () => ({ total: Math.min(totalmem(), process.constrainedMemory() || totalmem()), free: freeMemory() }),
    browser: { browsers, patience, maySandbox: process.getuid?.() !== 0 },
    ghostscript: { platform, environment, run: runProgram },
    now: new Date(),
  };
}

/** Node gives 0 where it can't find out, as without /proc. Its older versions don't know of limits of containers. */
function freeMemory(): number | null {
  return (typeof process.availableMemory === 'function' ? process.availableMemory() : freemem()) || null;
}

const colours: Readonly<Record<State, string>> = { fine: '32', warning: '33', missing: '31' };

function lineOf(checked: Checked, { language, colour }: Pick<Talk, 'language' | 'colour'>): string {
  const state = stateOf(checked);
  const word = `[${doctorNames[state][language]}]`;
  const name = doctorNames[checked.check][language];
  const wordings = checked.problems.map(({ wording }) => wording[language]);
  const mark = language === 'zh' ? '；' : '; ';
  const hints = [...new Set(wordings.map(({ hint }) => hint))];
  const said = [
    ...(checked.found === null ? [] : [checked.found[language]]),
    ...hints.map((hint) => `${joined(messagesWith(wordings, hint), mark)} → ${hint}`),
  ];
  const lead = `${colour ? `\x1b[${colours[state]}m${word}\x1b[0m` : word} ${name}`;
  return `${lead}${language === 'zh' ? '：' : ': '}${joined(said, mark)}`;
}

/** What is wrong where the same is to be done about it. */
function messagesWith(wordings: readonly Wording[], wanted: string): readonly string[] {
  return wordings.filter(({ hint }) => hint === wanted).map(({ message }) => message);
}

/** Sentences that have their full stop need no other mark between them. */
function joined(said: readonly string[], mark: string): string {
  return said.reduce((before, next) => `${before}${/[.。]$/.test(before) ? mark.replace(/[；;]/, '') : mark}${next}`);
}
