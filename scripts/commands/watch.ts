import { basename, join } from 'node:path';
import type { BuildOptions, CheckOptions } from '../config.ts';
import type { Talk } from '../talk/talk.ts';
import { endBrowser, startBrowser } from './browsers.ts';
import { openBuilder } from './build.ts';
import { checkReport } from './check.ts';
import { chosenReports } from './chosen.ts';
import { openHouse } from './house.ts';
import { visitWhenSaved } from './saved-reports.ts';

/**
 * Checks reports, and each again whenever a file of its folder is saved, until the signal. The browser stays open between checks.
 *
 * @throws {Refusal} when there is no report or no browser
 */
export async function watch(options: CheckOptions, talk: Talk, signal: AbortSignal): Promise<void> {
  const house = openHouse(talk, signal);
  const folders = await chosenReports(options);
  const opening = startBrowser(options, talk, signal);
  const visit = async (folder: string) => (await checkReport(folder, options, house, opening)).result.diagnostics;
  try {
    await visitWhenSaved(folders, { purpose: 'check', visit }, talk, signal);
  } finally {
    await endBrowser(opening);
  }
}

/**
 * Builds reports, and each again whenever a file of its folder is saved, until the signal. Program and browser stay warm between builds, so that a change takes a fraction of what it
 * takes a build of its own.
 *
 * @throws {Refusal} when there is no report, no browser, or nowhere to write
 */
export async function watchBuild(options: BuildOptions, talk: Talk, signal: AbortSignal): Promise<void> {
  const folders = await chosenReports(options);
  const builder = await openBuilder(options, 'again', talk, signal);
  const visit = async (folder: string) => (await builder.build(folder)).diagnostics;
  const passedOver = folders.map((folder) => join(options.output, basename(folder)));
  try {
    await visitWhenSaved(folders, { purpose: 'build', visit, passedOver }, talk, signal);
  } finally {
    await builder.close();
  }
}
