import { basename, join, resolve } from 'node:path';
import { Refusal } from '../diagnostics/diagnostic.ts';
import type { DiagnosticJson } from '../diagnostics/json.ts';
import { openSaves } from '../preview/saves.ts';
import { messages } from '../talk/messages.ts';
import type { Talk } from '../talk/talk.ts';
import { sayAll } from './say.ts';
import { sinceThen } from './since-then.ts';

/** A program that saves a file in several steps is given this time, in ms, until it is looked at. */
const settling = 50;

/** What is done with reports whenever they are saved. */
export interface Round {
  readonly purpose: 'check' | 'build';
  /** Does it with the report of a folder, tells of it, and returns what was found. */
  visit(folder: string): Promise<readonly DiagnosticJson[]>;
  /** Folders whose files don't count, wherever they lie. */
  readonly passedOver?: readonly string[];
}

/**
 * Visits reports, and each again whenever a file of its folder is saved, until the signal. Saves during a visit lead to one more. What stops a later visit, such as a full disk, is
 * told, and the next save tries again.
 *
 * @throws {Refusal} when a first visit is refused
 */
export async function visitWhenSaved(
  folders: readonly string[],
  { purpose, visit, passedOver = [] }: Round,
  talk: Talk,
  signal: AbortSignal,
): Promise<void> {
  const saves = openSaves(folders, { settling, passedOver: passedOver.map((path) => resolve(path)) }, signal);
  try {
    await saves.ready;
    const before = new Map<string, readonly DiagnosticJson[]>();
    for (const folder of folders) before.set(folder, await visit(folder));
    for (const folder of folders) talk.say(messages.watching(folder, purpose));
    for (let saved = await saves.next(); saved !== null; saved = await saves.next()) {
      for (const [folder, paths] of saved) {
        talk.say(messages.saved(paths.map((path) => join(basename(folder), path))));
        const now = await visit(folder).catch(refused);
        if (now === null) continue;
        talk.say(messages.sinceThen(sinceThen(before.get(folder) ?? [], now)));
        before.set(folder, now);
      }
    }
  } finally {
    talk.progress(null);
    await saves.close();
  }

  function refused(error: unknown): null {
    if (!(error instanceof Refusal)) throw error;
    talk.progress(null);
    sayAll(error.diagnostics, talk);
    return null;
  }
}
