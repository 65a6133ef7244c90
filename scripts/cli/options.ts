import { type Command, InvalidArgumentError, Option } from 'commander';
import { type ArtefactGroup, artefactGroups, type BrowserOptions, type WorkspaceOptions } from '../config.ts';
import type { Language } from '../diagnostics/diagnostic.ts';
import { help } from '../talk/help.ts';

/** Flags of every command. */
export interface CommonFlags {
  readonly json?: boolean;
  readonly lang?: string;
  readonly color: boolean;
}

/** Flags of commands on reports. */
export interface WorkspaceFlags extends CommonFlags {
  readonly content: string;
  readonly out: string;
  readonly strict?: boolean;
}

/** Flags of commands that lay pages out. */
export interface BrowserFlags extends WorkspaceFlags {
  readonly jobs?: number;
  readonly browser?: readonly string[];
}

export type HelpKey = Exclude<keyof typeof help, 'standard'>;

/** A text of the help in a language. */
export function helpText(key: HelpKey, language: Language): string {
  return help[key][language];
}

/** Gives a command the flags that all have. */
export function withCommon(command: Command, language: Language): Command {
  return command
    .option('--json', helpText('json', language))
    .addOption(new Option('--lang <LANG>', helpText('lang', language)).choices(['zh', 'en']))
    .option('--no-color', helpText('noColor', language))
    .helpOption('-h, --help', helpText('help', language));
}

/** Gives a command reports to work on and where they are. */
export function withReports(command: Command, language: Language): Command {
  const own = command
    .argument('[REPORT...]', helpText('reports', language))
    .option('--content <DIR>', helpText('content', language), 'content')
    .option('--out <DIR>', helpText('out', language), 'output');
  return withCommon(own, language);
}

/** Gives a command reports and a browser. */
export function withBrowser(command: Command, language: Language): Command {
  return withReports(command, language)
    .option('--strict', helpText('strict', language))
    .option('--jobs <N>', helpText('jobs', language), parseCount)
    .option('--browser <PATH|URL>', helpText('browser', language), collect);
}

/** Where reports are and which are meant, from flags. */
export function workspaceOptions(reports: readonly string[], flags: WorkspaceFlags): WorkspaceOptions {
  return { reports, content: flags.content, output: flags.out, strict: flags.strict === true };
}

/** The same with the browser. */
export function browserOptions(reports: readonly string[], flags: BrowserFlags): BrowserOptions {
  return { ...workspaceOptions(reports, flags), jobs: flags.jobs ?? null, browsers: flags.browser ?? [] };
}

export function parseGroups(value: string): ArtefactGroup[] {
  return value.split(',').map((name) => {
    const group = artefactGroups.find((known) => known === name.trim());
    if (group === undefined) throw new InvalidArgumentError(artefactGroups.join(', '));
    return group;
  });
}

/** Values of an option that may be given more than once, or several separated by commas. */
export function collectTopics(value: string, before: readonly string[] | undefined): readonly string[] {
  const names = value.split(',').map((name) => name.trim());
  if (names.includes('')) throw new InvalidArgumentError('3, zhijiao');
  return [...(before ?? []), ...names];
}

/** Values of an option that may be given more than once, one each time. */
export function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

function parseCount(value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1 || count > 64) throw new InvalidArgumentError('1–64');
  return count;
}

export function parseDay(value: string): string {
  const day = new Date(`${value}T00:00:00Z`);
  const isDay =
    /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
  if (!isDay) throw new InvalidArgumentError('YYYY-MM-DD');
  return value;
}
