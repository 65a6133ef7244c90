import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expectedBrowsers } from '../browser/engine.ts';
import type { LazyBrowser } from '../browser/lazy-browser.ts';
import { cacheFolder } from '../browser/machine.ts';
import { ownSignal } from '../browser/own-signal.ts';
import { openCache } from '../build/cache.ts';
import type { BuildOptions } from '../config.ts';
import { toJson } from '../diagnostics/json.ts';
import { faceVersions } from '../fonts/faces.ts';
import { clearLeftovers, temporary, unfinished } from '../graph/leftovers.ts';
import { noStore, type Store } from '../graph/store.ts';
import { messages } from '../talk/messages.ts';
import type { Talk } from '../talk/talk.ts';
import type { Shop } from './build-report.ts';
import { chosenReports } from './chosen.ts';
import type { BuildResult, Result } from './result.ts';
import { type BuildHabit, baseOf, sayAll, sayBuilt, sayProblems } from './say.ts';
import { type Engines, type Stamp, type StandingBuild, stampOf, standingBuild } from './standing-build.ts';

/**
 * Builds reports into their output folders. A report with errors keeps its old output, and the others are built all the same. Of a report of which nothing has changed, neither content nor
 * output, nothing but that is said; what makes reports isn't even loaded.
 *
 * @throws {Refusal} when there is no report, no browser, or nowhere to write
 */
export async function build(options: BuildOptions, talk: Talk, signal: AbortSignal): Promise<Result> {
  const own = ownSignal(signal);
  try {
    return await buildAll(options, talk, own.signal);
  } finally {
    own.release();
  }
}

async function buildAll(options: BuildOptions, talk: Talk, signal: AbortSignal): Promise<Result> {
  const folders = await chosenReports(options);
  const builder = await openBuilder(options, 'once', talk, signal);
  try {
    const results: BuildResult[] = [];
    for (const folder of folders) results.push(await builder.build(folder));
    return { ok: results.every(({ ok }) => ok), document: { reports: results } };
  } finally {
    talk.progress(null);
    await builder.close();
  }
}

/** Builds one report after the other with one browser, which begins when something is to be printed and stays until the end. */
export interface Builder {
  build(folder: string): Promise<BuildResult>;
  close(): Promise<void>;
}

export async function openBuilder(
  options: BuildOptions,
  habit: BuildHabit,
  talk: Talk,
  signal: AbortSignal,
): Promise<Builder> {
  const expected = await expectedBrowsers(options.browsers, signal);
  const engines: Engines = { browser: expected.engine, fonts: faceVersions() };
  let browser: LazyBrowser | null = null;
  let shop: Shop | null = null;
  let first = true;
  const stores = new Map<string, Store>();
  return {
    async build(folder) {
      const begun = performance.now();
      const isFirst = first;
      first = false;
      const store = stores.get(folder) ?? cacheOf(folder, options, talk);
      stores.set(folder, store);
      const stamp = store.keeps && !options.force ? await stampOf(folder, options, engines) : null;
      const standing = stamp && (await standingBuild(store, stamp, join(options.output, basename(folder))));
      if (stamp && standing) {
        // Whoever was killed after that build may have left something all the same.
        await clearLeftovers(join(options.output, basename(folder)), unfinished);
        await clearLeftovers(tmpdir(), temporary);
        return sayStanding(folder, options, stamp, standing, habit, begun, talk);
      }
      browser ??= await (await import('./browsers.ts')).browserForBuilds(options, expected, talk, signal);
      shop ??= (await import('./build-report.ts')).openShop(options, engines, browser, habit, talk, signal);
      return await shop.build(folder, store, stamp, isFirst);
    },
    async close() {
      await browser?.close();
    },
  };
}

/** What is kept for a report between builds. */
function cacheOf(folder: string, { cache }: BuildOptions, talk: Talk): Store {
  if (!cache) return noStore;
  const machine = { environment: process.env, folder: cacheFolder(process.env) };
  return openCache(machine, folder, (diagnostic) => sayAll([diagnostic], talk));
}

function sayStanding(
  folder: string,
  { content, output, explain }: BuildOptions,
  { sources }: Stamp,
  { report, facts, artefacts, diagnostics }: StandingBuild,
  habit: BuildHabit,
  begun: number,
  talk: Talk,
): BuildResult {
  sayProblems(diagnostics, { sources }, baseOf(folder, content), talk);
  const files = artefacts.map(({ bytes, ...rest }) => ({ ...rest, size: bytes }));
  const outcome = { changed: [], setAside: [], removed: [] };
  const built = { report, output: join(output, report), files, outcome, milliseconds: performance.now() - begun };
  sayBuilt(built, habit, talk);
  if (explain) talk.say(messages.standing(artefacts.length));
  return {
    report,
    ok: true,
    files: artefacts.map(({ path, bytes, sha256 }) => ({ path, bytes, sha256, changed: false })),
    facts,
    diagnostics: diagnostics.map(toJson),
    ...(explain ? { nodes: [] } : {}),
  };
}
