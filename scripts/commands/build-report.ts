import { basename, join, resolve } from 'node:path';
import type { LazyBrowser } from '../browser/lazy-browser.ts';
import { type Artefact, fingerprintOf } from '../build/artefact.ts';
import { deliver } from '../build/deliver.ts';
import { facesOfLastBuild } from '../build/kept-faces.ts';
import { keptTrees } from '../build/kept-trees.ts';
import { releaseLabels } from '../change/release-folder.ts';
import { type BuildOptions, packageVersion, programDigest } from '../config.ts';
import { type Diagnostic, faultsOfContent } from '../diagnostics/diagnostic.ts';
import { hasErrors, sortDiagnostics } from '../diagnostics/order.ts';
import { toJson } from '../diagnostics/render.ts';
import { type Graph, openGraph } from '../graph/graph.ts';
import type { Store } from '../graph/store.ts';
import { type Examination, type House, produce, readThrough } from '../pipeline.ts';
import { explained } from '../talk/explain.ts';
import { messages } from '../talk/messages.ts';
import { profileLines } from '../talk/profile.ts';
import type { Talk } from '../talk/talk.ts';
import { type BuildClock, openBuildClock } from './build-profile.ts';
import { chosenTopics } from './chosen.ts';
import { openHouse } from './house.ts';
import type { BuildResult } from './result.ts';
import { type BuildHabit, baseOf, sayBuilt, sayProblems } from './say.ts';
import { type Engines, keepStanding, type Stamp, type StandingBuild, stampOf } from './standing-build.ts';

/** Where reports are made. */
export interface Shop {
  /**
   * Makes a report into its output folder.
   *
   * @param stamp of what it is made from, to be kept with what comes out; null: nothing is kept
   * @param first whether nothing was done before in this process, whose start belongs to this build then
   */
  build(folder: string, store: Store, stamp: Stamp | null, first: boolean): Promise<BuildResult>;
}

/** @param browser begins, where something is to be printed */
export function openShop(
  options: BuildOptions,
  engines: Engines,
  browser: LazyBrowser,
  habit: BuildHabit,
  talk: Talk,
  signal: AbortSignal,
): Shop {
  const house = openHouse(talk, signal);
  const graphs = new Map<string, Graph>();
  const graphOf = (folder: string, store: Store): Graph => {
    const graph = graphs.get(folder) ?? openGraph(store, programDigest());
    graphs.set(folder, graph);
    if (browser.other.aborted) graph.distrust();
    return graph;
  };
  browser.other.addEventListener('abort', () => {
    for (const graph of graphs.values()) graph.distrust();
  });
  return {
    async build(folder, store, stamp, first) {
      const clock = openBuildClock(first);
      const graph = graphOf(folder, store);
      // While the report is read, pages get what they will most likely be asked for.
      if (browser.running()) {
        const last = facesOfLastBuild(resolve(folder), graph, house.fonts.version);
        last.then(
          (faces) => faces && browser.ready(faces),
          () => {},
        );
      }
      const order = { options, engines, house, graph, browser, habit, store, stamp, clock };
      const result = await buildReport(folder, order);
      if (habit === 'once' || !graph.trusted()) graphs.delete(folder);
      else if (result.ok) graph.renew();
      return result;
    },
  };
}

interface Order {
  readonly options: BuildOptions;
  readonly engines: Engines;
  readonly house: House;
  readonly graph: Graph;
  readonly browser: LazyBrowser;
  readonly habit: BuildHabit;
  readonly store: Store;
  readonly stamp: Stamp | null;
  readonly clock: BuildClock;
}

async function buildReport(folder: string, order: Order): Promise<BuildResult> {
  const { options, engines, house, graph, browser, habit, store, stamp, clock } = order;
  const { talk, signal } = house;
  const begun = performance.now();
  clock.done('starting');
  talk.progress(messages.reading(basename(folder)));
  const trees = await keptTrees(resolve(folder), graph);
  const reading = await readThrough(folder, house, { parse: trees.parse });
  clock.done('reading');
  const { examined } = reading;
  if (examined === null) return failed(folder, options.content, await reading.proofread(), talk);
  const topics = chosenTopics(examined.report, options.topics);
  const wish = { groups: options.groups, topics };
  const proofread = beside(reading.proofread, ({ diagnostics }) => hasErrors(diagnostics, options.strict));
  const makers = { ...house, signal: AbortSignal.any([signal, proofread.failed]) };
  const making = produce(examined, wish, browser, graph, makers, proofread.begin);
  let refused: readonly Diagnostic[] = [];
  // A report that doesn't pass isn't made any further.
  const made = await making.catch((error: unknown) => {
    const faults = faultsOfContent(error);
    if (faults === null && !proofread.failed.aborted) throw error;
    refused = faults ?? [];
    return null;
  });
  const examination = await proofread.begin();
  clock.done('making');
  if (made === null || proofread.failed.aborted) {
    await graph.settle();
    const diagnostics = sortDiagnostics([...examination.diagnostics, ...refused]);
    return failed(folder, options.content, { ...examination, diagnostics }, talk);
  }
  const production = made;
  const diagnostics = sortDiagnostics([...examination.diagnostics, ...production.diagnostics]);
  if (hasErrors(diagnostics, options.strict)) {
    await graph.settle();
    return failed(folder, options.content, { ...examination, diagnostics }, talk);
  }
  talk.progress(messages.writing());
  const { report, ledger } = examined;
  const output = join(options.output, report.name);
  const { artefacts, standings, families } = production;
  const delivery = {
    version: packageVersion(),
    report,
    edition: (await releaseLabels(report.root)).at(-1) ?? report.settings.date,
    ledger,
    artefacts,
    standings,
    families,
    diagnostics,
    groups: options.groups,
    topicsOnly: topics.length > 0,
  };
  const { manifest, ...outcome } = await deliver(delivery, output, options.force, signal);
  clock.done('writing');
  // The files are there; what is kept for the next build is nothing to wait for.
  sayProblems(diagnostics, examination, baseOf(folder, options.content), talk);
  const left = artefacts.map(leftFile);
  const files = left.map(({ bytes, ...rest }) => ({ ...rest, size: bytes }));
  const milliseconds = performance.now() - begun;
  sayBuilt({ report: report.name, output, files, outcome, milliseconds }, habit, talk);
  trees.keep();
  // What was read for the stamp may have changed until it was read for the build.
  if (stamp && graph.trusted() && (await stampOf(folder, options, engines)).key === stamp.key) {
    const standing = { report: report.name, facts: ledger.size, artefacts: left, manifest, diagnostics };
    keepStanding(store, stamp, standing);
  }
  await graph.settle();
  clock.done('keeping');
  const visits = graph.visits();
  const profile = clock.profile(visits);
  if (options.explain) talk.say(explained(visits));
  if (options.profile) talk.say(profileLines(profile));
  return {
    report: report.name,
    ok: true,
    files: left.map(({ path, bytes, sha256 }) => ({ path, bytes, sha256, changed: outcome.changed.includes(path) })),
    facts: ledger.size,
    diagnostics: diagnostics.map(toJson),
    ...(options.explain ? { nodes: visits } : {}),
    ...(options.profile ? { profile } : {}),
  };
}

function failed(folder: string, content: string, examination: Examination, talk: Talk): BuildResult {
  const { diagnostics } = examination;
  sayProblems(diagnostics, examination, baseOf(folder, content), talk);
  talk.say(messages.unchangedOutput());
  return {
    report: basename(folder),
    ok: false,
    files: [],
    facts: 0,
    diagnostics: sortDiagnostics(diagnostics).map(toJson),
  };
}

/** A file as it was left, without its bytes. */
function leftFile(artefact: Artefact): StandingBuild['artefacts'][number] {
  const { path, kind, pages, slides } = artefact;
  return { path, kind, pages, slides, ...fingerprintOf(artefact) };
}

/** Work that is begun beside other work; `failed` aborts when it turns out badly. */
function beside<T>(
  work: () => Promise<T>,
  isBad: (result: T) => boolean,
): { readonly begin: () => Promise<T>; readonly failed: AbortSignal } {
  const failure = new AbortController();
  let begun: Promise<T> | null = null;
  const begin = (): Promise<T> => {
    begun ??= work().then((result) => {
      if (isBad(result)) failure.abort();
      return result;
    });
    begun.catch(() => failure.abort());
    return begun;
  };
  return { begin, failed: failure.signal };
}
