import { basename } from 'node:path';
import { cacheFolder } from '../browser/machine.ts';
import { openCache } from '../build/cache.ts';
import { type DevOptions, programDigest } from '../config.ts';
import { severalReports } from '../diagnostics/catalogue/preview.ts';
import { diagnose, Refusal } from '../diagnostics/diagnostic.ts';
import { browsers } from '../preview/browsers.ts';
import { openPreview } from '../preview/preview.ts';
import { messages } from '../talk/messages.ts';
import type { Talk } from '../talk/talk.ts';
import { openBrowsers } from './browsers.ts';
import { chosenReports } from './chosen.ts';
import { openHouse } from './house.ts';

/**
 * Shows a report in a page of the browser and keeps it up to date until the signal.
 *
 * @param ready told the address of the page
 * @throws {Refusal} when there isn't just one report, no browser, or no port
 */
export async function dev(
  options: DevOptions,
  talk: Talk,
  signal: AbortSignal,
  ready: (address: string) => void = () => {},
): Promise<void> {
  const [folder, ...others] = await chosenReports(options);
  if (folder === undefined) return;
  if (others.length > 0) {
    const known = [folder, ...others].map((one) => basename(one));
    throw new Refusal([diagnose(severalReports, { known }, null)], 2);
  }
  const quiet: Talk = { ...talk, progress: () => {} };
  const shop = browsers(() => openBrowsers(options, talk, signal));
  try {
    // That there is none is told before the page is.
    await shop.open();
    const machine = { environment: process.env, folder: cacheFolder(process.env) };
    const { address, ended } = await openPreview(folder, options.port, {
      house: openHouse(quiet, signal),
      browsers: shop,
      store: openCache(machine, folder, () => {}),
      program: programDigest(),
    });
    talk.say(messages.previewing(address));
    ready(address);
    await ended;
  } finally {
    await shop.close();
  }
}
