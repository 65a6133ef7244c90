import type { Command } from 'commander';
import type { Language } from '../diagnostics/diagnostic.ts';
import type { Talk } from '../talk/talk.ts';

/** What a command of the command line runs with. */
export interface CommandLine {
  readonly language: Language;
  readonly talk: Talk;
  readonly signal: AbortSignal;
  /** Takes the result of a command: prints it for machines where that was asked for, and sets the exit status. */
  finish(result: Outcome, flags: { readonly json?: boolean }): void;
}

/** What came of a command; `document` is what `--json` prints. */
export interface Outcome {
  readonly ok: boolean;
  readonly document: unknown;
  /** Exit status where it isn't ok: 1 for content with errors, which is the usual one, 2 for an environment in which nothing would work. */
  readonly failure?: 1 | 2;
}

/** Adds a command to the program. */
export type AddCommand = (program: Command, line: CommandLine) => void;
