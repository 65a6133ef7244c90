import { basename, join } from 'node:path';
import type { PrintBrowser } from '../browser/browser.ts';
import type { CheckOptions } from '../config.ts';
import type { DiagnosticJson } from '../diagnostics/json.ts';
import type { House } from '../pipeline.ts';
import { openSaves } from '../preview/saves.ts';
import { messages } from '../talk/messages.ts';
import type { Talk } from '../talk/talk.ts';
import { endBrowser, startBrowser } from './browsers.ts';
import { checkReport } from './check.ts';
import { chosenReports } from './chosen.ts';
import { openHouse } from './house.ts';

/** A program that saves a file in several steps is given this time, in ms, until it is looked at. */
const settling = 50;

/**
 * Checks reports, and each again whenever a file of its folder is saved, until the signal. The browser stays open between checks; saves during a check lead to one
 * more.
 *
 * @throws {Refusal} when there is no report or no browser
 */
export async function watch(options: CheckOptions, talk: Talk, signal: AbortSignal): Promise<void> {
  const house = openHouse(talk, signal);
  const folders = await chosenReports(options);
  const opening = startBrowser(options, talk, signal);
  const saves = openSaves(folders, settling, signal);
  try {
    await saves.ready;
    const before = new Map<string, readonly DiagnosticJson[]>();
    for (const folder of folders) before.set(folder, await checkOnce(folder, options, house, opening));
    for (const folder of folders) talk.say(messages.watching(folder));
    for (let saved = await saves.next(); saved !== null; saved = await saves.next()) {
      for (const [folder, paths] of saved) {
        talk.say(messages.saved(paths.map((path) => join(basename(folder), path))));
        const now = await checkOnce(folder, options, house, opening);
        const then = before.get(folder) ?? [];
        talk.say(messages.sinceThen(without(then, now).length, without(now, then).length));
        before.set(folder, now);
      }
    }
  } finally {
    talk.progress(null);
    await saves.close();
    await endBrowser(opening);
  }
}

async function checkOnce(
  folder: string,
  options: CheckOptions,
  house: House,
  opening: Promise<PrintBrowser>,
): Promise<readonly DiagnosticJson[]> {
  const { result } = await checkReport(folder, options, house, opening);
  return result.diagnostics;
}

/** Diagnostics of one list that the other hasn't; lines may have moved. */
function without(list: readonly DiagnosticJson[], other: readonly DiagnosticJson[]): readonly DiagnosticJson[] {
  const keyOf = ({ code, message, place }: DiagnosticJson): string => `${code}\n${place?.file ?? ''}\n${message.zh}`;
  const left = other.map(keyOf);
  return list.filter((diagnostic) => {
    const at = left.indexOf(keyOf(diagnostic));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
