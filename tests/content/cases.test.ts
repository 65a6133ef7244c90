import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageRoot } from '../../scripts/config.ts';
import { contentFilesOnDisk } from '../../scripts/content/files.ts';
import { readReport } from '../../scripts/content/read-report.ts';

const cases = join(packageRoot(), 'tests/cases');

test.each(readdirSync(cases))('%s', async (name) => {
  const folder = join(cases, name);
  const { report, diagnostics } = await readReport(contentFilesOnDisk, folder);
  const found = diagnostics.map(({ code, place }) => ({
    code,
    file: place?.file,
    line: place?.line,
    column: place?.column,
  }));
  expect(found).toEqual(JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')));
  expect(report === null).toBe(diagnostics.some(({ severity }) => severity === 'error'));
  for (const { wording } of diagnostics) {
    for (const { message, hint } of Object.values(wording)) {
      expect(message).toMatch(/[.。]$/);
      expect(hint).toMatch(/[.。？?]$/);
    }
  }
});
