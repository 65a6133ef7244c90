import type { AddCommand } from './command-line.ts';
import { type BrowserFlags, browserOptions, collect, helpText, withReports } from './options.ts';

interface ChangesFlags extends BrowserFlags {
  readonly since: string;
  readonly accept?: boolean;
}

export const addChanges: AddCommand = (program, { language, talk, signal, finish }) => {
  withReports(program.command('changes'), language)
    .description(helpText('changes', language))
    .requiredOption('--since <LABEL>', helpText('since', language))
    .option('--accept', helpText('accept', language))
    .option('--browser <PATH|URL>', helpText('browser', language), collect)
    .action(async (reports: string[], flags: ChangesFlags) => {
      const { changes } = await import('../commands/changes.ts');
      const options = { ...browserOptions(reports, flags), since: flags.since, accept: flags.accept === true };
      finish(await changes(options, talk, signal), flags);
    });
};
