import { basename } from 'node:path';
import type { CheckOptions } from '../config.ts';
import { toJson } from '../diagnostics/json.ts';
import { hasErrors, sortDiagnostics } from '../diagnostics/order.ts';
import { examine, tryOn } from '../pipeline.ts';
import { messages } from '../talk/messages.ts';
import type { Talk } from '../talk/talk.ts';
import { chosenReports } from './chosen.ts';
import { endBrowser, openHouse, startBrowser } from './house.ts';
import type { Result } from './result.ts';
import { sayProblems } from './say.ts';

/**
 * Checks reports without building them: their content, and in the browser whether every slide holds what stands on it.
 *
 * @throws {Refusal} when there is no report or no browser
 */
export async function check(options: CheckOptions, talk: Talk, signal: AbortSignal): Promise<Result> {
  const house = openHouse(talk, signal);
  const folders = await chosenReports(options);
  const opening = startBrowser(options, talk, signal);
  try {
    const results = [];
    for (const folder of folders) {
      talk.progress(messages.reading(basename(folder)));
      const examination = await examine(folder, house);
      const { examined } = examination;
      const fit = examined === null ? [] : await tryOn(examined, await opening, house);
      const diagnostics = sortDiagnostics([...examination.diagnostics, ...fit]);
      sayProblems(diagnostics, examination, folder, options.content, talk);
      const ok = examined !== null && !hasErrors(diagnostics, options.strict);
      if (ok) talk.say(messages.checked(basename(folder), examined.report.topics.length, examined.ledger.size));
      const facts = examined?.ledger.size ?? 0;
      results.push({ report: basename(folder), ok, files: [], facts, diagnostics: diagnostics.map(toJson) });
    }
    return { ok: results.every(({ ok }) => ok), document: { reports: results } };
  } finally {
    talk.progress(null);
    await endBrowser(opening);
  }
}
