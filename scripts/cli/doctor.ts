import type { AddCommand } from './command-line.ts';
import { type CommonFlags, collect, helpText, withCommon } from './options.ts';

interface DoctorFlags extends CommonFlags {
  readonly content: string;
  readonly out: string;
  readonly browser?: readonly string[];
}

export const addDoctor: AddCommand = (program, { language, talk, signal, finish }) => {
  const command = program
    .command('doctor')
    .description(helpText('doctor', language))
    .option('--content <DIR>', helpText('content', language), 'content')
    .option('--out <DIR>', helpText('out', language), 'output')
    .option('--browser <PATH|URL>', helpText('browser', language), collect);
  withCommon(command, language).action(async (flags: DoctorFlags) => {
    const { doctor } = await import('../commands/doctor.ts');
    const options = { content: flags.content, output: flags.out, browsers: flags.browser ?? [] };
    finish({ ...(await doctor(options, talk, signal)), failure: 2 }, flags);
  });
};
