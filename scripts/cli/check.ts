import { Option } from 'commander';
import { packageVersion } from '../config.ts';
import type { AddCommand } from './command-line.ts';
import { type BrowserFlags, browserOptions, helpText, withBrowser } from './options.ts';

interface CheckFlags extends BrowserFlags {
  readonly fix?: boolean;
  readonly watch?: boolean;
  readonly sarif?: boolean;
  readonly output?: boolean;
}

export const addCheck: AddCommand = (program, { language, talk, signal, finish }) => {
  withBrowser(program.command('check'), language)
    .description(helpText('check', language))
    .addOption(new Option('--fix', helpText('fix', language)).conflicts('output'))
    .addOption(new Option('--watch', helpText('watch', language)).conflicts(['output', 'fix', 'json', 'sarif']))
    .addOption(new Option('--sarif', helpText('sarif', language)).conflicts(['output', 'json']))
    .option('--output', helpText('output', language))
    .action(async (reports: string[], flags: CheckFlags) => {
      const options = { ...browserOptions(reports, flags), fix: flags.fix === true };
      if (flags.watch === true) {
        await (await import('../commands/watch.ts')).watch(options, talk, signal);
      } else if (flags.output === true) {
        const { checkOutput } = await import('../commands/check-output.ts');
        finish(await checkOutput(options, talk, signal), flags);
      } else {
        const { check } = await import('../commands/check.ts');
        const result = await check(options, talk, signal);
        finish(result, flags);
        if (flags.sarif === true) {
          const { sarifLog } = await import('../diagnostics/sarif.ts');
          process.stdout.write(`${JSON.stringify(sarifLog(result.found, packageVersion(), language), null, 2)}\n`);
        }
      }
    });
};
