import type { AddCommand } from './command-line.ts';
import { helpText, type WorkspaceFlags, withCommon, workspaceOptions } from './options.ts';

export const addRelease: AddCommand = (program, { language, talk, signal, finish }) => {
  const own = program
    .command('release')
    .description(helpText('release', language))
    .argument('<LABEL>', helpText('label', language))
    .argument('[REPORT...]', helpText('reports', language))
    .option('--content <DIR>', helpText('content', language), 'content')
    .option('--out <DIR>', helpText('out', language), 'output');
  withCommon(own, language).action(async (label: string, reports: string[], flags: WorkspaceFlags) => {
    const { release } = await import('../commands/release.ts');
    finish(await release({ ...workspaceOptions(reports, flags), label }, talk, signal), flags);
  });
};
