import type { AddCommand } from './command-line.ts';
import { type CommonFlags, helpText, parseDay, withCommon } from './options.ts';

interface ImportFlags extends CommonFlags {
  readonly out?: string;
  readonly content: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly date?: string;
  readonly keepPunctuation?: boolean;
}

export const addImport: AddCommand = (program, { language, talk, signal, finish }) => {
  const own = program
    .command('import')
    .description(helpText('import', language))
    .argument('[FILE...]', helpText('files', language))
    .option('--out <DIR>', helpText('importOut', language))
    .option('--content <DIR>', helpText('content', language), 'content')
    .option('--title <TITLE>', helpText('title', language))
    .option('--publisher <NAME>', helpText('publisher', language))
    .option('--date <DATE>', helpText('date', language), parseDay)
    .option('--keep-punctuation', helpText('keepPunctuation', language));
  withCommon(own, language).action(async (files: string[], flags: ImportFlags) => {
    const { importFiles } = await import('../commands/import.ts');
    const { importEngines } = await import('../commands/import-engines.ts');
    const { importWorld } = await import('../import/world.ts');
    const { out = null, content, title = null, publisher = null, date = null } = flags;
    const wishes = { title, publisher, date, keepPunctuation: flags.keepPunctuation === true };
    const options = { files, out, content, wishes };
    finish(await importFiles(options, importEngines, importWorld, talk, signal), flags);
  });
};
