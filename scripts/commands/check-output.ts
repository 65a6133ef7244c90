import { join } from 'node:path';
import { builtReports, reviewOutput } from '../build/output-review.ts';
import type { WorkspaceOptions } from '../config.ts';
import { noOutput } from '../diagnostics/catalogue/output.ts';
import { diagnose, Refusal } from '../diagnostics/diagnostic.ts';
import { toJson } from '../diagnostics/json.ts';
import { hasErrors, sortDiagnostics } from '../diagnostics/order.ts';
import { messages } from '../talk/messages.ts';
import type { Talk } from '../talk/talk.ts';
import type { Result } from './result.ts';
import { sayAll } from './say.ts';

/**
 * Checks what was built: every file of the manifest is there and unchanged, and every PDF fit for print and for readers' aids. Needs neither content nor
 * browser.
 *
 * @throws {Refusal} when there is no output, or none of a report that is named
 */
export async function checkOutput(options: WorkspaceOptions, talk: Talk, signal: AbortSignal): Promise<Result> {
  const names = options.reports.length > 0 ? options.reports : await builtReports(options.output);
  if (names.length === 0) throw new Refusal([diagnose(noOutput, { folder: options.output }, null)], 2);
  const results = [];
  try {
    for (const name of names) {
      talk.progress(messages.checkingOutput(name));
      const folder = join(options.output, name);
      const review = await reviewOutput(folder, signal);
      if (review === null) throw new Refusal([diagnose(noOutput, { folder }, null)], 2);
      const diagnostics = sortDiagnostics(review.diagnostics);
      const ok = !hasErrors(diagnostics, options.strict);
      if (diagnostics.length > 0) sayAll(diagnostics, talk);
      if (ok) talk.say(messages.outputChecked(name, review.files.length, review.figures));
      for (const { path, kind, pages } of review.files)
        if (pages !== null && (kind === 'booklet' || kind === 'handout')) talk.say(messages.signatures(path, pages));
      const files = review.files.map(({ path, bytes, sha256, changed }) => ({ path, bytes, sha256, changed }));
      results.push({ report: name, ok, files, facts: review.figures, diagnostics: diagnostics.map(toJson) });
    }
  } finally {
    talk.progress(null);
  }
  return { ok: results.every(({ ok }) => ok), document: { reports: results } };
}
