import { basename } from 'node:path';
import type { PrintBrowser } from '../browser/browser.ts';
import { tryOn } from '../build/try-on.ts';
import type { CheckOptions } from '../config.ts';
import { type Diagnostic, faultsOfContent } from '../diagnostics/diagnostic.ts';
import { toJson } from '../diagnostics/json.ts';
import { hasErrors, sortDiagnostics } from '../diagnostics/order.ts';
import type { SarifInput } from '../diagnostics/sarif.ts';
import { examine, type House } from '../pipeline.ts';
import { messages } from '../talk/messages.ts';
import type { Talk } from '../talk/talk.ts';
import { endBrowser, startBrowser } from './browsers.ts';
import { chosenReports } from './chosen.ts';
import { type FixOutcome, fixReport } from './fix.ts';
import { openHouse } from './house.ts';
import type { ReportResult, Result } from './result.ts';
import { baseOf, sayFixed, sayProblems } from './say.ts';

export interface CheckResult extends Result {
  /** What was found, for other forms of the result. */
  readonly found: readonly SarifInput[];
}

/**
 * Checks reports without building them: their content, and in the browser whether every slide holds what stands on it. Fixes what is safe where it is asked to, and
 * then checks what came of it.
 *
 * @throws {Refusal} when there is no report or no browser
 */
export async function check(options: CheckOptions, talk: Talk, signal: AbortSignal): Promise<CheckResult> {
  const house = openHouse(talk, signal);
  const folders = await chosenReports(options);
  const opening = startBrowser(options, talk, signal);
  try {
    const checked = [];
    for (const folder of folders) checked.push(await checkReport(folder, options, house, opening));
    const results = checked.map(({ result }) => result);
    return {
      ok: results.every(({ ok }) => ok),
      document: { reports: results },
      found: checked.map(({ found }) => found),
    };
  } finally {
    talk.progress(null);
    await endBrowser(opening);
  }
}

/** Checks the report of a folder and tells what was found. */
export async function checkReport(
  folder: string,
  options: CheckOptions,
  house: House,
  opening: Promise<PrintBrowser>,
): Promise<{ readonly result: ReportResult; readonly found: SarifInput }> {
  const { talk } = house;
  const name = basename(folder);
  const base = baseOf(folder, options.content);
  talk.progress(messages.reading(name));
  const fixes: FixOutcome | null = options.fix ? await fixReport(folder, house) : null;
  const examination = fixes?.examination ?? (await examine(folder, house));
  const { examined } = examination;
  const fit = examined === null ? [] : await tryOn(examined, await opening, house).catch(toldOfContent);
  const diagnostics = sortDiagnostics([...examination.diagnostics, ...fit, ...(fixes?.problems ?? [])]);
  if (fixes !== null) sayFixed(name, fixes.edits, base, talk);
  sayProblems(diagnostics, examination, base, talk);
  const ok = examined !== null && !hasErrors(diagnostics, options.strict);
  if (ok) talk.say(messages.checked(name, examined.report.topics.length, examined.ledger.size));
  const facts = examined?.ledger.size ?? 0;
  const fixed = fixes === null ? {} : { fixed: fixes.edits };
  return {
    result: { report: name, ok, files: [], facts, diagnostics: diagnostics.map(toJson), ...fixed },
    found: { base: base.replaceAll('\\', '/'), diagnostics },
  };
}

/** What is wrong with templates of a report's own is told with the rest. */
function toldOfContent(error: unknown): readonly Diagnostic[] {
  const faults = faultsOfContent(error);
  if (faults === null) throw error;
  return faults;
}
