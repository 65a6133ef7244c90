import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isBuilt, type Kind, kinds } from './fuzz-case.ts';
import { type End, type Lane, openLane } from './lane.ts';

/** A case that didn't end as it should; its files lie in a folder. */
export interface Finding {
  readonly number: number;
  readonly what: 'failed' | 'died' | 'hung';
  readonly error: string;
  /** Where the files of the case are. */
  readonly files: string;
}

/** What came of a run. */
export interface Tally {
  readonly cases: number;
  /** Cases by kind that gave files, and those that were refused with diagnostics. */
  readonly made: ReadonlyMap<Kind, number>;
  readonly refused: ReadonlyMap<Kind, number>;
  /** Cases that ran what had not run before. */
  readonly fresh: number;
  /** Each fault once. */
  readonly findings: readonly Finding[];
}

export interface FuzzOptions {
  /** Script of the processes that try the cases. */
  readonly script: string;
  readonly seed: number;
  readonly cases: number;
  /** Processes side by side. Which cases there are depends on it. */
  readonly lanes: number;
  /** ms that a case may take. */
  readonly limit: number;
  /** ms that one may take that is built in the browser: building the seeds alone takes longer than `limit`. */
  readonly buildLimit: number;
  /** An empty folder. */
  readonly folder: string;
  tell(line: string): void;
}

/** Tries mutated cases until there were so many. Whatever hangs is tried once more when nothing else runs: a machine may be busy. */
export async function fuzz(options: FuzzOptions): Promise<Tally> {
  const { seed, cases, lanes, folder, tell } = options;
  const made = new Map<Kind, number>(kinds.map((kind) => [kind, 0]));
  const refused = new Map<Kind, number>(kinds.map((kind) => [kind, 0]));
  const findings = new Map<string, Finding>();
  const slow: { readonly number: number; readonly files: string; readonly kind: Kind }[] = [];
  let fresh = 0;
  let done = 0;
  const keep = (own: string, number: number): string => {
    const files = join(folder, 'findings', `${seed}-${number}`);
    mkdirSync(files, { recursive: true });
    if (existsSync(join(own, 'case'))) cpSync(join(own, 'case'), files, { recursive: true });
    return files;
  };
  const note = (finding: Finding): void => {
    const fault = faultOf(finding);
    if (findings.has(fault)) return;
    findings.set(fault, finding);
    writeFileSync(`${finding.files}.txt`, `${finding.what}\n${finding.error}\n`);
    tell(
      `${finding.what} at ${finding.number}: ${finding.error.split('\n').slice(0, 2).join(' ')}\n  ${finding.files}`,
    );
  };
  const end = (number: number, own: string, ended: End): void => {
    done += 1;
    if (done % 1000 === 0) tell(`${done} of ${cases}`);
    if (ended.type === 'ended') {
      const counts = ended.outcome.files > 0 ? made : refused;
      counts.set(ended.kind, (counts.get(ended.kind) ?? 0) + 1);
      if (ended.fresh > 0) fresh += 1;
      return;
    }
    const kind = kinds[number % kinds.length] ?? 'report';
    const files = keep(own, number);
    if (ended.type === 'hung') slow.push({ number, files, kind });
    else note({ number, what: ended.type, error: ended.error, files });
  };
  await Promise.all(
    Array.from({ length: lanes }, (_, lane) =>
      inLane(options, `lane-${lane}`, async (trying, own) => {
        for (let number = lane; number < cases; number += lanes) end(number, own, await trying.try({ number }));
      }),
    ),
  );
  await inLane(options, 'alone', async (trying) => {
    for (const { number, files, kind } of slow) {
      const ended = await trying.try({ number, again: files, kind });
      if (ended.type === 'ended') tell(`Slow at ${number}, but not alone.`);
      else if (ended.type === 'hung') note({ number, what: 'hung', error: `hung: ${kind} ${number}`, files });
      else note({ number, what: ended.type, error: ended.error, files });
    }
  });
  return { cases, made, refused, fresh, findings: [...findings.values()] };
}

async function inLane(
  { script, seed, limit, buildLimit, folder }: FuzzOptions,
  name: string,
  work: (lane: Lane, folder: string) => Promise<void>,
): Promise<void> {
  const own = join(folder, name);
  const lane = openLane(script, [String(seed), own], (number) => (isBuilt(number) ? buildLimit : limit));
  try {
    await work(lane, own);
  } finally {
    await lane.close();
  }
}

/** What tells one fault from another: its first line without what is in it by chance, and where it was thrown. */
function faultOf({ what, error }: Finding): string {
  const lines = error.split('\n');
  const thrown = lines.find((line) => /^\s+at /.test(line)) ?? '';
  return [what, (lines[0] ?? '').replace(/\d+|“[^”]*”|"[^"]*"|'[^']*'/g, '#'), thrown].join('|').slice(0, 400);
}
