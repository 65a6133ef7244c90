import { Option } from 'commander';
import { type FactsOptions, listingFormats } from '../config.ts';
import type { AddCommand } from './command-line.ts';
import { helpText, type WorkspaceFlags, withReports, workspaceOptions } from './options.ts';

interface FactsFlags extends WorkspaceFlags {
  readonly format?: FactsOptions['format'];
  readonly to?: string;
}

export const addFacts: AddCommand = (program, { language, talk, signal, finish }) => {
  withReports(program.command('facts'), language)
    .description(helpText('facts', language))
    .addOption(new Option('--format <FORMAT>', helpText('format', language)).choices(listingFormats).conflicts('json'))
    .option('--to <FILE>', helpText('to', language))
    .action(async (reports: string[], flags: FactsFlags) => {
      const { facts } = await import('../commands/facts.ts');
      const format = flags.format ?? (flags.json === true ? 'json' : 'table');
      const options = { ...workspaceOptions(reports, flags), format, to: flags.to ?? null };
      const { ok, text } = await facts(options, talk, signal);
      if (text !== null) process.stdout.write(text);
      finish({ ok, document: null }, {});
    });
};
