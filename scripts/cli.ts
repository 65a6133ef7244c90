#!/usr/bin/env node
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import {
  type ArtefactGroup,
  artefactGroups,
  type BuildOptions,
  type FactsOptions,
  listingFormats,
  packageVersion,
} from './config.ts';
import { badUsage } from './diagnostics/catalogue/command.ts';
import { diagnose, Refusal } from './diagnostics/diagnostic.ts';
import { headings, help } from './talk/help.ts';
import { chooseLanguage } from './talk/language.ts';
import { messages } from './talk/messages.ts';
import { openTalk, type Talk } from './talk/talk.ts';

interface CommonFlags {
  readonly content: string;
  readonly out: string;
  readonly strict?: boolean;
  readonly json?: boolean;
  readonly lang?: string;
  readonly color: boolean;
  readonly jobs?: number;
  readonly browser?: string;
}

interface BuildFlags extends CommonFlags {
  readonly only?: readonly ArtefactGroup[];
  readonly topic?: readonly string[];
  readonly force?: boolean;
}

interface ImportFlags {
  readonly out?: string;
  readonly content: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly date?: string;
  readonly keepPunctuation?: boolean;
  readonly json?: boolean;
}

interface CheckFlags extends CommonFlags {
  readonly fix?: boolean;
  readonly watch?: boolean;
  readonly sarif?: boolean;
  readonly output?: boolean;
}

interface FactsFlags extends CommonFlags {
  readonly format?: FactsOptions['format'];
  readonly to?: string;
}

/** Runs one command line and returns its exit status: 0 done, 1 the content has errors, 2 wrong usage or environment. */
export async function run(argv: readonly string[], signal: AbortSignal): Promise<number> {
  const language = chooseLanguage(wishedLanguage(argv), process.env, Intl.DateTimeFormat().resolvedOptions().locale);
  const colour = process.stderr.isTTY === true && process.env['NO_COLOR'] === undefined && !argv.includes('--no-color');
  const talk = openTalk(process.stderr, language, colour);
  let status = 0;

  const program = new Command('huikan');
  const text = (key: Exclude<keyof typeof help, 'standard'>): string => help[key][language];
  const listing = (command: Command): Command =>
    command
      .argument('[REPORT...]', text('reports'))
      .option('--content <DIR>', text('content'), 'content')
      .option('--out <DIR>', text('out'), 'output')
      .option('--json', text('json'))
      .addOption(new Option('--lang <LANG>', text('lang')).choices(['zh', 'en']))
      .option('--no-color', text('noColor'))
      .helpOption('-h, --help', text('help'));
  const common = (command: Command): Command =>
    listing(command)
      .option('--strict', text('strict'))
      .option('--jobs <N>', text('jobs'), parseCount)
      .option('--browser <PATH>', text('browser'));
  program
    .description(text('program'))
    .version(packageVersion(), '-V, --version', text('version'))
    .helpOption('-h, --help', text('help'))
    .helpCommand('help [COMMAND]', text('helpCommand'))
    .configureHelp({
      styleTitle: (title) => headings[title]?.[language] ?? title,
      styleUsage: (usage) =>
        language === 'zh' ? usage.replace('[options]', '[选项]').replace('[command]', '[命令]') : usage,
      optionDescription: ({ description, defaultValue }) =>
        typeof defaultValue === 'string' ? `${description}${help.standard[language](defaultValue)}` : description,
    })
    .configureOutput({ writeErr: () => {} })
    .exitOverride();

  common(program.command('build'))
    .description(text('build'))
    .option('--only <LIST>', text('only'), parseGroups)
    .addOption(new Option('--topic <TOPIC>', text('topic')).argParser(collect).conflicts('only'))
    .option('--force', text('force'))
    .action(async (reports: string[], flags: BuildFlags) => {
      const { build } = await import('./commands/build.ts');
      const options: BuildOptions = {
        ...workspace(reports, flags),
        groups: new Set(flags.only ?? artefactGroups),
        topics: flags.topic ?? [],
        force: flags.force === true,
      };
      status = finish(await build(options, talk, signal), flags);
    });

  common(program.command('check'))
    .description(text('check'))
    .addOption(new Option('--fix', text('fix')).conflicts('output'))
    .addOption(new Option('--watch', text('watch')).conflicts(['output', 'fix', 'json', 'sarif']))
    .addOption(new Option('--sarif', text('sarif')).conflicts(['output', 'json']))
    .option('--output', text('output'))
    .action(async (reports: string[], flags: CheckFlags) => {
      const options = { ...workspace(reports, flags), fix: flags.fix === true };
      if (flags.watch === true) {
        await (await import('./commands/watch.ts')).watch(options, talk, signal);
      } else if (flags.output === true) {
        const { checkOutput } = await import('./commands/check-output.ts');
        status = finish(await checkOutput(options, talk, signal), flags);
      } else {
        const { check } = await import('./commands/check.ts');
        const result = await check(options, talk, signal);
        status = finish(result, flags);
        if (flags.sarif === true) {
          const { sarifLog } = await import('./diagnostics/sarif.ts');
          process.stdout.write(`${JSON.stringify(sarifLog(result.found, packageVersion(), language), null, 2)}\n`);
        }
      }
    });

  listing(program.command('facts'))
    .description(text('facts'))
    .addOption(new Option('--format <FORMAT>', text('format')).choices(listingFormats).conflicts('json'))
    .option('--to <FILE>', text('to'))
    .action(async (reports: string[], flags: FactsFlags) => {
      const { facts } = await import('./commands/facts.ts');
      const format = flags.format ?? (flags.json === true ? 'json' : 'table');
      const result = await facts({ ...workspace(reports, flags), format, to: flags.to ?? null }, talk, signal);
      if (result.text !== null) process.stdout.write(result.text);
      status = result.ok ? 0 : 1;
    });

  program
    .command('import')
    .description(text('import'))
    .argument('[FILE...]', text('files'))
    .option('--out <DIR>', text('importOut'))
    .option('--content <DIR>', text('content'), 'content')
    .option('--title <TITLE>', text('title'))
    .option('--publisher <NAME>', text('publisher'))
    .option('--date <DATE>', text('date'), parseDay)
    .option('--keep-punctuation', text('keepPunctuation'))
    .option('--json', text('json'))
    .addOption(new Option('--lang <LANG>', text('lang')).choices(['zh', 'en']))
    .option('--no-color', text('noColor'))
    .helpOption('-h, --help', text('help'))
    .action(async (files: string[], flags: ImportFlags) => {
      const { importFiles } = await import('./commands/import.ts');
      const { importEngines } = await import('./commands/import-engines.ts');
      const { importWorld } = await import('./import/world.ts');
      const { out = null, content, title = null, publisher = null, date = null } = flags;
      const wishes = { title, publisher, date, keepPunctuation: flags.keepPunctuation === true };
      const options = { files, out, content, wishes };
      status = finish(await importFiles(options, importEngines, importWorld, talk, signal), flags);
    });

  try {
    if (argv.length === 0) {
      program.outputHelp();
      return 2;
    }
    await program.parseAsync(argv, { from: 'user' });
    return status;
  } catch (error) {
    return await report(error, talk, argv.includes('--json'));
  }
}

function workspace(reports: readonly string[], flags: CommonFlags) {
  return {
    reports,
    content: flags.content,
    output: flags.out,
    strict: flags.strict === true,
    jobs: flags.jobs ?? null,
    browser: flags.browser ?? null,
  };
}

/** Prints the result for machines where asked, and turns it into an exit status. */
function finish(
  result: { readonly ok: boolean; readonly document: unknown },
  flags: { readonly json?: boolean },
): number {
  if (flags.json === true) process.stdout.write(`${JSON.stringify(result.document, null, 2)}\n`);
  return result.ok ? 0 : 1;
}

async function report(error: unknown, talk: Talk, json: boolean): Promise<number> {
  talk.progress(null);
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    const usage = { parserCode: error.code, reason: error.message.replace(/^error: /, '') };
    return await report(new Refusal([diagnose(badUsage, usage, null)], 2), talk, json);
  }
  if (error instanceof Refusal) {
    const { renderDiagnostics, toJson } = await import('./diagnostics/render.ts');
    talk.say(renderDiagnostics(error.diagnostics, new Map(), talk.language, talk.colour));
    if (json) process.stdout.write(`${JSON.stringify({ diagnostics: error.diagnostics.map(toJson) }, null, 2)}\n`);
    return error.status;
  }
  if (error instanceof Error && error.name === 'AbortError') {
    talk.say(messages.interrupted());
    return 130;
  }
  throw error;
}

function parseGroups(value: string): ArtefactGroup[] {
  return value.split(',').map((name) => {
    const group = artefactGroups.find((known) => known === name.trim());
    if (group === undefined) throw new InvalidArgumentError(artefactGroups.join(', '));
    return group;
  });
}

/** Values of an option that may be given more than once, or several separated by commas. */
function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  const names = value.split(',').map((name) => name.trim());
  if (names.includes('')) throw new InvalidArgumentError('3, zhijiao');
  return [...(before ?? []), ...names];
}

function parseCount(value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1 || count > 64) throw new InvalidArgumentError('1–64');
  return count;
}

function parseDay(value: string): string {
  const day = new Date(`${value}T00:00:00Z`);
  const isDay =
    /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
  if (!isDay) throw new InvalidArgumentError('YYYY-MM-DD');
  return value;
}

/** The language is needed before the command line is parsed, because help is written in it. */
function wishedLanguage(argv: readonly string[]): string | undefined {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  return at === -1 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1]);
}

// Whoever reads only the beginning (`| head`) closes the pipe.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
const interruption = new AbortController();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(name, () => interruption.abort());
process.exitCode = await run(process.argv.slice(2), interruption.signal);
