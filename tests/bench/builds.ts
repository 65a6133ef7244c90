import { cp } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { packageRoot } from '../../scripts/config.ts';
import { type Captured, capture, writeCaptured } from './captured.ts';
import { copyReport } from './edited.ts';
import { emptied, filesIn, type Ground, machineFacts } from './ground.ts';
import { build, type StayingBuild, shippedReport, stayingBuild } from './huikan.ts';
import { installPeers, marp, peerVersions, vivliostyle } from './peers.ts';
import { type Command, highest, measure } from './processes.ts';
import { type Contestant, compete, inTurn, median, type Result } from './rounds.ts';
import { type Comparison, comparisonTable, table, timesTable, verdict } from './table.ts';

const names = {
  full: 'full build',
  same: 'build of decks, presentations and booklet only',
  nothing: 'nothing changed',
  figure: 'one figure changed',
  topic: 'one topic changed',
  staying: 'one figure changed, the build stays (--watch)',
  marp: ['marp-cli, HTML', 'marp-cli, PDF', 'marp-cli, PPTX'],
  vivliostyle: 'vivliostyle-cli, booklet',
  floor: 'floor, one page at a time',
  twoPages: 'floor, two pages at a time',
  sameFloor: 'floor, decks and booklet only',
} as const;

/** Measures builds against other tools, against the floor and against each other, and returns what there is to say. */
export async function measureBuilds(ground: Ground, rounds: number, tell: (line: string) => void): Promise<string> {
  await installPeers();
  const captured = await capture(shippedReport);
  const contestants = [
    ...fullBuilds(ground),
    ...(await secondBuilds(ground)),
    await stayingBuilds(ground),
    ...(await peers(ground, captured)),
    ...(await floors(ground, captured)),
  ];
  const results = await compete(contestants, rounds, tell);
  return [
    `${machineFacts(ground)}. ${Object.entries(peerVersions)
      .map((pair) => pair.join(' '))
      .join(', ')}. ${rounds} rounds.`,
    comparisonTable(comparisons(results)),
    table(['what', 'median', 'at most', ''], [nothingChanged(results)]),
    timesTable(results),
  ].join('\n\n');
}

function fullBuilds({ folder }: Ground): readonly Contestant[] {
  const out = join(folder, 'full');
  const common = { report: shippedReport, out, cache: null };
  const prepare = (): Promise<void> => emptied(out);
  return [
    { name: names.full, prepare, run: inTurn(build(common)) },
    { name: names.same, prepare, run: inTurn(build({ ...common, only: 'decks,pptx,booklet' })) },
  ];
}

/** Each has a copy of the report, an output and a cache of its own, filled by a first build. */
async function secondBuilds({ folder }: Ground): Promise<readonly Contestant[]> {
  const second = async (name: string, slug: string, edit: 'changeFigure' | 'changeTopic' | null) => {
    const report = await copyReport(join(folder, slug, basename(shippedReport)));
    const command = build({
      report: report.folder,
      out: join(folder, slug, 'out'),
      cache: join(folder, slug, 'cache'),
    });
    await measure(command, false);
    const prepare = async (): Promise<void> => {
      if (edit !== null) await report[edit]();
    };
    return { name, prepare, run: inTurn(command) };
  };
  return [
    await second(names.nothing, 'nothing', null),
    await second(names.figure, 'figure', 'changeFigure'),
    await second(names.topic, 'topic', 'changeTopic'),
  ];
}

/** A build that stays: from the save until all files are written. */
async function stayingBuilds({ folder }: Ground): Promise<Contestant> {
  const report = await copyReport(join(folder, 'staying', basename(shippedReport)));
  const wish = { report: report.folder, out: join(folder, 'staying', 'out'), cache: join(folder, 'staying', 'cache') };
  let staying: StayingBuild | null = null;
  return {
    name: names.staying,
    async run(watched) {
      staying ??= await stayingBuild(wish);
      let done = false;
      const begun = performance.now();
      const built = staying.built().finally(() => {
        done = true;
      });
      await report.changeFigure();
      const [end, peak] = await Promise.all([built, watched ? highest(staying.pid, () => done) : null]);
      return { seconds: (end - begun) / 1000, peak };
    },
    leave: async () => staying?.end(),
  };
}

async function peers(ground: Ground, captured: Captured): Promise<readonly Contestant[]> {
  const { folder, executable, fonts } = ground;
  const made = join(folder, 'made');
  await measure(build({ report: shippedReport, out: made, cache: null, only: 'decks' }), false);
  const [from, decks, slides] = [
    join(made, basename(shippedReport), 'decks'),
    join(folder, 'decks'),
    join(folder, 'marp'),
  ];
  await emptied(decks);
  for (const name of await filesIn(from, ['.md', '.svg'])) await cp(join(from, name), join(decks, name));
  const set = (command: Command): Command => ({ ...command, environment: fonts });
  const byMarp = marp(decks, slides, executable).map(set);
  const booklet = set(await vivliostyle(captured, join(folder, 'vivliostyle'), executable));
  return [
    ...names.marp.map((name, at) => ({ name, run: inTurn(...byMarp.slice(at, at + 1)) })),
    { name: names.vivliostyle, run: inTurn(booklet) },
  ];
}

async function floors(ground: Ground, captured: Captured): Promise<readonly Contestant[]> {
  const { folder, executable, fonts } = ground;
  const [from, to] = [join(folder, 'floor'), join(folder, 'floor-prints')];
  const pages = new Map(captured.documents.map(({ name, set }) => [`${name.replaceAll('/', '-')}.html`, set]));
  await emptied(from);
  await writeCaptured(from, pages, captured.faces);
  const same = join(folder, 'floor-same');
  await emptied(same);
  await writeCaptured(
    same,
    new Map([...pages].filter(([name]) => !/^(?:handout|sheets|notes)-/.test(name))),
    captured.faces,
  );
  const floor = (places: string, documents = from): Command => ({
    program: process.execPath,
    args: [join(packageRoot(), 'dist', 'bench-floor.js'), documents, to, executable, places],
    environment: fonts,
  });
  const prepare = (): Promise<void> => emptied(to);
  return [
    { name: names.floor, prepare, run: inTurn(floor('1')) },
    { name: names.twoPages, prepare, run: inTurn(floor('2')) },
    { name: names.sameFloor, prepare, run: inTurn(floor('1', same)) },
  ];
}

function comparisons(results: readonly Result[]): readonly Comparison[] {
  const of = (name: string): Result => {
    const found = results.find((result) => result.name === name);
    if (found === undefined) throw new Error(`${name} didn't run.`);
    return found;
  };
  const full = of(names.full);
  const others = together([...names.marp.map(of), of(names.vivliostyle)]);
  return [
    { what: 'full build : marp-cli and vivliostyle-cli', over: full, under: others, limit: 0.1 },
    { what: 'the same artefacts only : marp-cli and vivliostyle-cli', over: of(names.same), under: others, limit: 0.1 },
    {
      what: 'floor, decks and booklet only : marp-cli and vivliostyle-cli',
      over: of(names.sameFloor),
      under: others,
      limit: null,
    },
    { what: 'full build : floor, one page at a time', over: full, under: of(names.floor), limit: 1.6 },
    { what: 'full build : floor, two pages at a time', over: full, under: of(names.twoPages), limit: null },
    { what: 'one figure changed : full build', over: of(names.figure), under: full, limit: 1 / 3 },
    { what: 'one figure changed, the build stays : full build', over: of(names.staying), under: full, limit: 1 / 3 },
    { what: 'one topic changed : full build', over: of(names.topic), under: full, limit: null },
  ];
}

/** Several runs of each round taken as one. */
function together(results: readonly Result[]): Result {
  const [first] = results;
  const sum = (round: number): number => results.reduce((total, { seconds }) => total + (seconds[round] ?? 0), 0);
  const peak = Math.max(...results.map((result) => result.peak));
  return { name: 'together', seconds: (first?.seconds ?? []).map((_, round) => sum(round)), peak };
}

function nothingChanged(results: readonly Result[]) {
  const value = median(results.find(({ name }) => name === names.nothing)?.seconds ?? []);
  const seconds = (time: number): string => `${time.toFixed(2)} s`;
  return { what: names.nothing, cells: [seconds(value), ...verdict(value, 0.3, seconds)] };
}
