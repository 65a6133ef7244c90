import { Option } from 'commander';
import { type ArtefactGroup, artefactGroups, type BuildOptions } from '../config.ts';
import type { AddCommand } from './command-line.ts';
import { type BrowserFlags, browserOptions, collectTopics, helpText, parseGroups, withBrowser } from './options.ts';

interface BuildFlags extends BrowserFlags {
  readonly only?: readonly ArtefactGroup[];
  readonly topic?: readonly string[];
  readonly force?: boolean;
  readonly cache: boolean;
  readonly explain?: boolean;
  readonly profile?: boolean;
  readonly watch?: boolean;
}

export const addBuild: AddCommand = (program, { language, talk, signal, finish }) => {
  withBrowser(program.command('build'), language)
    .description(helpText('build', language))
    .option('--only <LIST>', helpText('only', language), parseGroups)
    .addOption(new Option('--topic <TOPIC>', helpText('topic', language)).argParser(collectTopics).conflicts('only'))
    .option('--force', helpText('force', language))
    .option('--no-cache', helpText('noCache', language))
    .option('--explain', helpText('explain', language))
    .option('--profile', helpText('profile', language))
    .addOption(new Option('--watch', helpText('watchBuild', language)).conflicts('json'))
    .action(async (reports: string[], flags: BuildFlags) => {
      const options: BuildOptions = {
        ...browserOptions(reports, flags),
        groups: new Set(flags.only ?? artefactGroups),
        topics: flags.topic ?? [],
        force: flags.force === true,
        cache: flags.cache,
        explain: flags.explain === true,
        profile: flags.profile === true,
      };
      if (flags.watch === true) {
        await (await import('../commands/watch.ts')).watchBuild(options, talk, signal);
      } else {
        finish(await (await import('../commands/build.ts')).build(options, talk, signal), flags);
      }
    });
};
