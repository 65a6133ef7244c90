import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../scripts/config.ts';
import { importReport } from '../../scripts/import/import-report.ts';
import type { ImportedReport } from '../../scripts/import/imported-report.ts';
import { readManuscript } from '../../scripts/import/read/read-manuscript.ts';
import { findSimply } from './stand-in-figures.ts';

const folder = join(packageRoot(), 'tests/import/documents');
const names = readdirSync(folder).sort();
const wishes = { title: null, publisher: null, date: null, undated: '2022-02-01', keepPunctuation: false };

async function importDocument(name: string): Promise<ImportedReport> {
  const files = readdirSync(join(folder, name)).filter((file) => file !== 'expected.json');
  const manuscripts = files.sort().flatMap((file) => {
    const { manuscript } = readManuscript(file, readFileSync(join(folder, name, file)));
    return manuscript === null ? [] : [manuscript];
  });
  expect(manuscripts).toHaveLength(files.length);
  return importReport(manuscripts, wishes, findSimply);
}

/** What a person judges an import by: settings, headings and beginnings of blocks, what was set aside, edits, diagnostics. */
function outlineOf({ files, topics, accounts, diagnostics }: ImportedReport): unknown {
  const content = [...files].filter(([name]) => name !== 'report.yaml');
  return {
    settings: (files.get('report.yaml') ?? '').trimEnd().split('\n'),
    content: Object.fromEntries(content.map(([name, text]) => [name, text.split('\n').filter((line) => line !== '')])),
    topics: topics.map(({ title, from, sections, figures }) => ({ title, from, sections, figures })),
    setAside: accounts.flatMap(({ manuscript, setAside }) =>
      setAside.map(({ start, end, reason }) => `${reason}: ${manuscript.text.slice(start, end)}`),
    ),
    edits: accounts.flatMap(({ manuscript, edits }) =>
      edits
        .filter(({ reason }) => reason !== 'space')
        .map(({ start, end, text, reason }) => `${reason}: ${manuscript.text.slice(start, end)} → ${text}`),
    ),
    diagnostics: diagnostics.map(
      ({ code, place }) => `${code}${place === null ? '' : ` ${place.file}:${place.line}:${place.column}`}`,
    ),
  };
}

describe('documents as offices send them', () => {
  it.each(names)('imports %s as expected (HUIKAN_GENERATE=1 writes it, to be read by a person)', async (name) => {
    const outline = outlineOf(await importDocument(name));
    const path = join(folder, name, 'expected.json');
    if (process.env['HUIKAN_GENERATE'] === '1') writeFileSync(path, `${JSON.stringify(outline, null, 2)}\n`);
    expect(outline).toEqual(JSON.parse(readFileSync(path, 'utf8')));
  });
});
