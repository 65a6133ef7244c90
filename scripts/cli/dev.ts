import { InvalidArgumentError, Option } from 'commander';
import type { AddCommand } from './command-line.ts';
import { collect, helpText } from './options.ts';

interface DevFlags {
  readonly content: string;
  readonly port?: number;
  readonly browser?: readonly string[];
}

export const addDev: AddCommand = (program, { language, talk, signal }) => {
  program
    .command('dev')
    .description(helpText('dev', language))
    .argument('[REPORT]', helpText('devReport', language))
    .option('--content <DIR>', helpText('content', language), 'content')
    .option('--port <N>', helpText('port', language), parsePort)
    .option('--browser <PATH|URL>', helpText('browser', language), collect)
    .addOption(new Option('--lang <LANG>', helpText('lang', language)).choices(['zh', 'en']))
    .option('--no-color', helpText('noColor', language))
    .helpOption('-h, --help', helpText('help', language))
    .action(async (report: string | undefined, { content, port, browser }: DevFlags) => {
      const { dev } = await import('../commands/dev.ts');
      const reports = report === undefined ? [] : [report];
      const place = { content, output: 'output', reports, strict: false };
      await dev({ ...place, jobs: null, browsers: browser ?? [], port: port ?? null }, talk, signal);
    });
};

function parsePort(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new InvalidArgumentError('1–65535');
  return port;
}
