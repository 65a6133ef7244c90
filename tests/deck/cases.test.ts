import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageRoot } from '../../scripts/config.ts';
import { contentFilesOnDisk } from '../../scripts/content/files.ts';
import { readReport } from '../../scripts/content/read-report.ts';
import { makeDeck } from '../../scripts/deck/slides.ts';
import { sortDiagnostics } from '../../scripts/diagnostics/order.ts';
import { makeLedger } from '../../scripts/facts/ledger.ts';

/** Content that is read well and still makes no slide: what is said, and where it points. */
const cases = join(packageRoot(), 'tests/deck/cases');

test.each(readdirSync(cases))('%s', async (name) => {
  const folder = join(cases, name);
  const { report, diagnostics: read } = await readReport(contentFilesOnDisk, folder);
  expect(read).toEqual([]);
  const ledger = report === null ? new Map() : makeLedger(report);
  const made = report?.topics.map((topic) => makeDeck(report, topic, ledger)) ?? [];
  const diagnostics = sortDiagnostics(made.flatMap((one) => one.diagnostics));
  const found = diagnostics.map(({ code, place }) => ({ code, line: place?.line, column: place?.column }));
  expect(found).toEqual(JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')));
  for (const { wording } of diagnostics) {
    for (const { message, hint } of Object.values(wording)) {
      expect(message).toMatch(/[.。]$/);
      expect(hint).toMatch(/[.。？?]$/);
    }
  }
});
