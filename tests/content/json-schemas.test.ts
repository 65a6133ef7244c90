import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageRoot } from '../../scripts/config.ts';
import { jsonSchemas } from '../../scripts/content/json-schemas.ts';

const folder = join(packageRoot(), 'schemas');

// HUIKAN_GENERATE=1 npx vitest run tests/content/json-schemas.test.ts writes them anew.
test.each(Object.entries(jsonSchemas()))('%s on disk is what the shapes give', (name, text) => {
  if (process.env['HUIKAN_GENERATE'] === '1') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
});

test('keys with defaults may be left out, others may not', () => {
  const report: unknown = JSON.parse(jsonSchemas()['report.schema.json'] ?? '');
  expect(report).toMatchObject({ required: ['title', 'publisher', 'date'], additionalProperties: false });
});
