import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArtefactGroup } from '../config.ts';
import type { Report } from '../content/model.ts';
import { writeFailed } from '../diagnostics/catalogue/build.ts';
import { type Diagnostic, diagnose, Refusal } from '../diagnostics/diagnostic.ts';
import type { Ledger } from '../facts/fact.ts';
import { digestOf } from '../graph/digest.ts';
import { type Artefact, groupOf } from './artefact.ts';
import { contentDigest, type FactStanding, knownBuild, manifestText } from './manifest.ts';
import { type WriteOutcome, writeOutputs } from './write.ts';

/** All that goes into a report's output folder. */
export interface Delivery {
  readonly version: string;
  readonly report: Report;
  /** Names the edition in the names of files that are set aside: the newest release, or the date of issue. */
  readonly edition: string;
  readonly ledger: Ledger;
  readonly artefacts: readonly Artefact[];
  readonly standings: ReadonlyMap<string, FactStanding>;
  readonly families: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** Groups that were made; artefacts of the others stay as they are. */
  readonly groups: ReadonlySet<ArtefactGroup>;
  /** Whether only handouts of some topics were made: all else stays. */
  readonly topicsOnly: boolean;
}

/** What came of writing. */
export interface Delivered extends WriteOutcome {
  /** SHA-256 of the manifest. */
  readonly manifest: string;
}

/**
 * Writes artefacts and manifest into the output folder.
 *
 * @throws {Refusal} status 2 when it can't be written; the old files stand
 */
export async function deliver(
  delivery: Delivery,
  folder: string,
  force: boolean,
  signal: AbortSignal,
): Promise<Delivered> {
  const { report, ledger, artefacts } = delivery;
  const { title, date } = report.settings;
  const last = knownBuild(await textIfThere(join(folder, 'manifest.json')));
  const replaced = last.artefacts.filter(({ path }) => isReplaced(path, delivery));
  const manifest = manifestText({
    version: delivery.version,
    report: { name: report.name, title, date },
    content: contentDigest(report.sources),
    artefacts,
    kept: last.artefacts.filter((artefact) => !replaced.includes(artefact)),
    keptStandings: last.standings,
    facts: [...ledger.values()],
    standings: delivery.standings,
    families: delivery.families,
    diagnostics: delivery.diagnostics,
  });
  const files = [...artefacts, { path: 'manifest.json', bytes: new TextEncoder().encode(manifest) }];
  const known = new Map(replaced.map(({ path, sha256 }) => [path, sha256]));
  try {
    const outcome = await writeOutputs(folder, files, known, delivery.edition, force, signal);
    return { ...outcome, manifest: digestOf(manifest) };
  } catch (error) {
    signal.throwIfAborted();
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal([diagnose(writeFailed, { folder, reason }, null, { cause: error })], 2);
  }
}

/** Whether a file of the last build gives way to this one: it is made again, or belongs to what was asked for and isn't made any more. */
function isReplaced(path: string, { artefacts, groups, topicsOnly }: Delivery): boolean {
  const group = groupOf(path);
  return artefacts.some((made) => made.path === path) || (!topicsOnly && group !== null && groups.has(group));
}

async function textIfThere(path: string): Promise<string | null> {
  return await readFile(path, 'utf8').catch(() => null);
}
