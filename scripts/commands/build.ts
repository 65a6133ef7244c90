import { basename, join } from 'node:path';
import type { Artefact } from '../build/artefact.ts';
import { deliver } from '../build/deliver.ts';
import { digest, type WriteOutcome } from '../build/write.ts';
import { type BuildOptions, packageVersion } from '../config.ts';
import { toJson } from '../diagnostics/json.ts';
import { hasErrors, sortDiagnostics } from '../diagnostics/order.ts';
import { type Examination, examine, produce } from '../pipeline.ts';
import { duration, messages, size } from '../talk/messages.ts';
import type { Talk } from '../talk/talk.ts';
import { chosenReports, chosenTopics } from './chosen.ts';
import { endBrowser, openHouse, startBrowser } from './house.ts';
import type { BuiltFile, ReportResult, Result } from './result.ts';
import { baseOf, sayProblems } from './say.ts';

/**
 * Builds reports into their output folders. A report with errors keeps its old output, and the others are built all the same.
 *
 * @throws {Refusal} when there is no report, no browser, or nowhere to write
 */
export async function build(options: BuildOptions, talk: Talk, signal: AbortSignal): Promise<Result> {
  const house = openHouse(talk, signal);
  const folders = await chosenReports(options);
  const opening = startBrowser(options, talk, signal);
  try {
    const results = [];
    for (const folder of folders) {
      const begun = performance.now();
      talk.progress(messages.reading(basename(folder)));
      const examination = await examine(folder, house);
      const { examined } = examination;
      if (examined === null || hasErrors(examination.diagnostics, options.strict)) {
        results.push(failed(folder, options.content, examination, talk));
        continue;
      }
      const topics = chosenTopics(examined.report, options.topics);
      talk.progress(messages.startingBrowser());
      const browser = await opening;
      const production = await produce(examined, { groups: options.groups, topics }, browser, house);
      const diagnostics = sortDiagnostics([...examination.diagnostics, ...production.diagnostics]);
      if (hasErrors(diagnostics, options.strict)) {
        results.push(failed(folder, options.content, { ...examination, diagnostics }, talk));
        continue;
      }
      talk.progress(messages.writing());
      const { report, ledger } = examined;
      const output = join(options.output, report.name);
      const { artefacts, standings, families } = production;
      const delivery = {
        version: packageVersion(),
        report,
        ledger,
        artefacts,
        standings,
        families,
        diagnostics,
        groups: options.groups,
        topicsOnly: topics.length > 0,
      };
      const outcome = await deliver(delivery, output, options.force, signal);
      sayProblems(diagnostics, examination, baseOf(folder, options.content), talk);
      sayBuilt(report.name, output, artefacts, outcome, performance.now() - begun, talk);
      results.push({
        report: report.name,
        ok: true,
        files: artefacts.map((artefact) => builtFile(artefact, outcome)),
        facts: ledger.size,
        diagnostics: diagnostics.map(toJson),
      });
    }
    return { ok: results.every(({ ok }) => ok), document: { reports: results } };
  } finally {
    talk.progress(null);
    await endBrowser(opening);
  }
}

function failed(folder: string, content: string, examination: Examination, talk: Talk): ReportResult {
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

function sayBuilt(
  report: string,
  output: string,
  artefacts: readonly Artefact[],
  outcome: WriteOutcome,
  milliseconds: number,
  talk: Talk,
): void {
  for (const { path, kept } of outcome.setAside) talk.say(messages.setAside(join(output, path), join(output, kept)));
  for (const path of outcome.removed) talk.say(messages.removed(join(output, path)));
  talk.say(messages.built(report, artefacts.length, duration(milliseconds)));
  for (const { path, bytes, pages, slides } of artefacts) {
    const extent = slides !== null ? messages.slides(slides) : pages !== null ? messages.pages(pages) : null;
    const changed = outcome.changed.includes(path);
    talk.say(messages.artefact(join(output, path), extent, size(bytes.byteLength), changed));
  }
}

function builtFile({ path, bytes }: Artefact, outcome: WriteOutcome): BuiltFile {
  return { path, bytes: bytes.byteLength, sha256: digest(bytes), changed: outcome.changed.includes(path) };
}
