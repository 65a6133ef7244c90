#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { Command, CommanderError } from 'commander';
import { addBuild } from './cli/build.ts';
import { addChanges } from './cli/changes.ts';
import { addCheck } from './cli/check.ts';
import type { AddCommand, CommandLine } from './cli/command-line.ts';
import { addDev } from './cli/dev.ts';
import { addDoctor } from './cli/doctor.ts';
import { addFacts } from './cli/facts.ts';
import { addImport } from './cli/import.ts';
import { helpText } from './cli/options.ts';
import { addRelease } from './cli/release.ts';
import { packageVersion } from './config.ts';
import { badUsage, programFailed } from './diagnostics/catalogue/command.ts';
import { diagnose, Refusal } from './diagnostics/diagnostic.ts';
import { headings, help } from './talk/help.ts';
import { chooseLanguage } from './talk/language.ts';
import { messages } from './talk/messages.ts';
import { openTalk, type Talk } from './talk/talk.ts';

/** The commands in the order of the help. */
const commands: readonly AddCommand[] = [
  addBuild,
  addCheck,
  addDev,
  addFacts,
  addRelease,
  addChanges,
  addImport,
  addDoctor,
];

/** Runs one command line and returns its exit status: 0 done, 1 the content has errors, 2 wrong usage or environment, or something unforeseen. */
export async function run(argv: readonly string[], signal: AbortSignal): Promise<number> {
  const language = chooseLanguage(wishedLanguage(argv), process.env, systemLocale());
  const colour = process.stderr.isTTY === true && process.env['NO_COLOR'] === undefined && !argv.includes('--no-color');
  const talk = openTalk(process.stderr, language, colour);
  let status = 0;
  const line: CommandLine = {
    language,
    talk,
    signal,
    finish({ ok, document, failure = 1 }, { json }) {
      if (json === true) process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
      status = ok ? 0 : failure;
    },
  };
  const program = new Command('huikan')
    .description(helpText('program', language))
    .version(packageVersion(), '-V, --version', helpText('version', language))
    .helpOption('-h, --help', helpText('help', language))
    .helpCommand('help [COMMAND]', helpText('helpCommand', language))
    .configureHelp({
      styleTitle: (title) => headings[title]?.[language] ?? title,
      styleUsage: (usage) =>
        language === 'zh' ? usage.replace('[options]', '[选项]').replace('[command]', '[命令]') : usage,
      optionDescription: ({ description, defaultValue }) =>
        typeof defaultValue === 'string' ? `${description}${help.standard[language](defaultValue)}` : description,
    })
    .configureOutput({ writeErr: () => {} })
    .exitOverride();
  for (const add of commands) add(program, line);

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
  const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  const unforeseen = new Refusal([diagnose(programFailed, { reason }, null, { cause: error })], 2);
  const status = await report(unforeseen, talk, json);
  const { legible } = await import('./diagnostics/render.ts');
  if (error instanceof Error && error.stack !== undefined) talk.say(legible(error.stack));
  return status;
}

/** Every formatter tells it; this one needs none of the data that the others load first, which takes a tenth of the shortest run. */
function systemLocale(): string {
  return new Intl.PluralRules().resolvedOptions().locale;
}

/** The language is needed before the command line is parsed, because help is written in it. */
function wishedLanguage(argv: readonly string[]): string | undefined {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  return at === -1 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1]);
}

// A run is over before code that was inlined deeply pays for its compilation: it takes a tenth less processor time so.
setFlagsFromString('--max-inlined-bytecode-size-cumulative=100');
// Whoever reads only the beginning (`| head`) closes the pipe.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
const interruption = new AbortController();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(name, () => interruption.abort());
process.exitCode = await run(process.argv.slice(2), interruption.signal);
