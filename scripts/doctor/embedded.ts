import { embeddedAge, oldAge } from '../browser/embedded-age.ts';
import { embeddedVersion } from '../browser/engine.ts';
import type { ShellLibraries } from '../browser/libraries.ts';
import {
  doctorEmbeddedMissing,
  doctorEmbeddedOld,
  doctorEmbeddedUnknown,
  doctorLibraries,
} from '../diagnostics/catalogue/doctor.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { messages } from '../talk/messages.ts';
import type { BrowserLook } from './browser.ts';
import { type Look, reasonOf } from './check.ts';

/** The kind of machine, as Node names it. */
export interface Platform {
  readonly platform: string;
  readonly architecture: string;
}

const isForIt = ({ platform, architecture }: Platform): boolean => platform === 'linux' && architecture === 'x64';

/** Says which embedded browser there is and how old it is. Its age is a problem only where it is the one that prints. */
export async function lookAtEmbedded(machine: Platform, source: BrowserLook['source'], now: Date): Promise<Look> {
  if (!isForIt(machine)) {
    const found = messages.embeddedElsewhere(`${machine.platform} ${machine.architecture}`);
    return { found, problems: [], data: {} };
  }
  let version: string;
  try {
    version = await embeddedVersion();
  } catch (error) {
    const problem = diagnose(doctorEmbeddedMissing, { reason: reasonOf(error) }, null, { cause: error });
    return { found: null, problems: [problem], data: {} };
  }
  const age = embeddedAge(version, now);
  const data = { version, since: age?.since ?? null, days: age?.days ?? null };
  if (age === null) return { found: null, problems: [diagnose(doctorEmbeddedUnknown, { version }, null)], data };
  if (age.days >= oldAge && (source === 'embedded' || source === null)) {
    return { found: null, problems: [diagnose(doctorEmbeddedOld, { version, ...age }, null)], data };
  }
  return { found: messages.embeddedFound(version, age.since, age.days), problems: [], data };
}

/**
 * Says which libraries of the embedded browser the system has. What lacks keeps a build from working where no browser started.
 *
 * @param ask which libraries the shell would get
 */
export async function lookAtLibraries(
  machine: Platform,
  source: BrowserLook['source'],
  ask: () => Promise<ShellLibraries>,
): Promise<Look> {
  if (!isForIt(machine) || (source !== null && source !== 'embedded')) {
    return { found: messages.librariesUnneeded(), problems: [], data: {} };
  }
  const { system, own, lacking } = await ask();
  const data = { system, own, lacking };
  if (lacking.length === 0) return { found: messages.librariesFound(system.length, own), problems: [], data };
  const severity = source === null ? 'error' : 'warning';
  return {
    found: null,
    problems: [diagnose(doctorLibraries, { names: lacking.join(', ') }, null, { severity })],
    data,
  };
}
