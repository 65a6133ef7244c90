import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Message } from '../talk/messages.ts';

/** What is looked at, in the order in which it is. */
export const checkNames = [
  'node',
  'packages',
  'faces',
  'temporary',
  'cache',
  'output',
  'content',
  'memory',
  'browser',
  'embedded',
  'libraries',
  'ghostscript',
  'office',
] as const;

export type CheckName = (typeof checkNames)[number];

/** What a look at one thing gave. */
export interface Look {
  /** What was found, for people; null where a problem says it all. */
  readonly found: Message | null;
  readonly problems: readonly Diagnostic[];
  /** The same for programs: JSON values by name. Lengths are bytes, times ms. */
  readonly data: Readonly<Record<string, unknown>>;
}

export interface Checked extends Look {
  readonly check: CheckName;
}

/** `missing` where a build wouldn't work. */
export type State = 'fine' | 'warning' | 'missing';

/** What the problems of a check come to. */
export function stateOf({ problems }: Pick<Look, 'problems'>): State {
  if (problems.some(({ severity }) => severity === 'error')) return 'missing';
  return problems.length > 0 ? 'warning' : 'fine';
}

/** Why something failed, on one line: what Node says of a missing module goes on for many. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n')[0]?.trim() ?? '';
}
