import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentFilesOnDisk } from '../../../scripts/content/files.ts';
import { findReports } from '../../../scripts/content/find-reports.ts';
import { readReport } from '../../../scripts/content/read-report.ts';
import { Refusal } from '../../../scripts/diagnostics/diagnostic.ts';
import type { ImportedReport } from '../../../scripts/import/imported-report.ts';
import { type ImportDisk, importDisk } from '../../../scripts/import/place/disk.ts';
import { takeIn } from '../../../scripts/import/place/take-in.ts';
import { importedOf, sourceOf, topicText } from '../by-hand.ts';

let content: string;
let folder: string;

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'huikan-import-'));
  folder = join(content, 'report');
});
afterEach(() => rmSync(content, { recursive: true, force: true }));

const first = topicText('职教', '在校生:fact[12万人]{#s of="在校生"}，居全国前列。', '就业形势稳定。');
const second = first.replace('12万人', '13万人');

function put(
  imported: ImportedReport,
  version: string,
  disk: ImportDisk = importDisk,
  signal = new AbortController().signal,
) {
  return takeIn(imported, [sourceOf(version)], { folder, shown: 'content/report' }, disk, signal);
}

/** Every file below a folder with its text. */
function contents(of = folder): Record<string, string> {
  const paths = readdirSync(of, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    paths
      .filter((path) => statSync(join(of, path)).isFile())
      .map((path) => [path, readFileSync(join(of, path), 'latin1')]),
  );
}

async function refusal(promise: Promise<unknown>): Promise<[string[], number]> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Refusal)) throw error;
  return [error.diagnostics.map(({ code }) => code), error.status];
}

describe('a first import', () => {
  it('makes a folder that is read as a report, and only as one', async () => {
    const pictures = new Map([['assets/1.png', new Uint8Array([1, 2])]]);
    const taken = await put(importedOf({ '01-zhijiao.md': first }, { pictures }), 'a');
    expect(taken).toMatchObject({
      outcome: 'new',
      written: ['report.yaml', '01-zhijiao.md', 'assets/1.png'],
      differences: null,
    });
    expect(Object.keys(contents())).toEqual([
      '01-zhijiao.md',
      'assets/1.png',
      'import/base/01-zhijiao.md',
      'import/base/report.yaml',
      'import/import-report.md',
      'import/import.json',
      'report.yaml',
    ]);
    const { report, diagnostics } = await readReport(contentFilesOnDisk, folder);
    expect(diagnostics).toEqual([]);
    expect(report?.topics.map(({ file }) => file)).toEqual(['01-zhijiao.md']);
    expect((await findReports(contentFilesOnDisk, content)).folders).toEqual([folder]);
    rmSync(join(folder, 'report.yaml'));
    rmSync(join(folder, '01-zhijiao.md'));
    expect((await findReports(contentFilesOnDisk, folder)).folders).toEqual([]);
    expect(readdirSync(content)).toEqual(['report']);
  });

  it('gives the same bytes each time, without a path of the machine', async () => {
    await put(importedOf({ '01-zhijiao.md': first }), 'a');
    const before = contents();
    rmSync(folder, { recursive: true });
    await put(importedOf({ '01-zhijiao.md': first }), 'a');
    expect(contents()).toEqual(before);
    expect(JSON.stringify(before)).not.toContain(content);
  });

  it('takes an empty folder, and leaves content alone that no import made', async () => {
    mkdirSync(folder);
    await put(importedOf({ '01-zhijiao.md': first }), 'a');
    rmSync(join(folder, 'import'), { recursive: true });
    writeFileSync(join(folder, '01-zhijiao.md'), '手写的内容');
    const before = contents();
    expect(await refusal(put(importedOf({ '01-zhijiao.md': second }), 'b'))).toEqual([['import-folder-taken'], 2]);
    expect(contents()).toEqual(before);
    rmSync(folder, { recursive: true });
    writeFileSync(folder, '是文件');
    expect(await refusal(put(importedOf({ '01-zhijiao.md': second }), 'b'))).toEqual([['import-folder-taken'], 2]);
  });

  it('follows a link that the user named, and refuses one that leads nowhere', async () => {
    mkdirSync(join(content, 'elsewhere'));
    symlinkSync(join(content, 'elsewhere'), folder);
    await put(importedOf({ '01-zhijiao.md': first }), 'a');
    expect(readdirSync(join(content, 'elsewhere'))).toContain('01-zhijiao.md');
    expect(await put(importedOf({ '01-zhijiao.md': second }), 'b')).toMatchObject({ outcome: 'merged' });
    expect(readFileSync(join(content, 'elsewhere', '01-zhijiao.md'), 'utf8')).toBe(second);
    rmSync(folder);
    symlinkSync(join(content, 'nowhere'), folder);
    expect(await refusal(put(importedOf({ '01-zhijiao.md': first }), 'a'))).toEqual([['import-write'], 2]);
  });

  it('leaves nothing behind when the disk is full or the user interrupts', async () => {
    const full: ImportDisk = {
      ...importDisk,
      write: (path, bytes) =>
        path.endsWith('import.json')
          ? Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }))
          : importDisk.write(path, bytes),
    };
    expect(await refusal(put(importedOf({ '01-zhijiao.md': first }), 'a', full))).toEqual([['import-write'], 2]);
    expect(readdirSync(content)).toEqual([]);
    const interruption = new AbortController();
    const interrupting: ImportDisk = {
      ...importDisk,
      write: async (path, bytes) => {
        await importDisk.write(path, bytes);
        interruption.abort();
      },
    };
    const interrupted = put(importedOf({ '01-zhijiao.md': first }), 'a', interrupting, interruption.signal);
    await expect(interrupted).rejects.toMatchObject({ name: 'AbortError' });
    expect(readdirSync(content)).toEqual([]);
  });
});

describe('a newer version', () => {
  const edit = (was: string, is: string, file = '01-zhijiao.md'): void => {
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(was, is));
  };

  it('is merged, and what stood before is kept', async () => {
    await put(importedOf({ '01-zhijiao.md': first }), 'a');
    edit('就业形势稳定', '就业形势总体稳定');
    edit('#s of', '#students of');
    const before = contents();
    const taken = await put(importedOf({ '01-zhijiao.md': second }), 'b');
    expect(taken).toMatchObject({ outcome: 'merged', written: ['01-zhijiao.md'], diagnostics: [] });
    expect(taken.differences?.figures.map((figure) => [figure.before, figure.after])).toEqual([['12万人', '13万人']]);
    const merged = readFileSync(join(folder, '01-zhijiao.md'), 'utf8');
    expect(merged).toContain('在校生:fact[13万人]{#students of="在校生"}，居全国前列。');
    expect(merged).toContain('就业形势总体稳定');
    const after = contents();
    expect(after['import/previous/01-zhijiao.md']).toBe(before['01-zhijiao.md']);
    expect(after['import/previous/report.yaml']).toBe(before['report.yaml']);
    expect(readFileSync(join(folder, 'import/base/01-zhijiao.md'), 'utf8')).toBe(second);
    expect(readdirSync(folder)).toEqual(['01-zhijiao.md', 'import', 'report.yaml']);

    expect(await put(importedOf({ '01-zhijiao.md': second }), 'b')).toMatchObject({ outcome: 'same', written: [] });
    expect(contents()).toEqual(after);

    await put(importedOf({ '01-zhijiao.md': second.replace('13万人', '14万人') }), 'c');
    expect(readFileSync(join(folder, '01-zhijiao.md'), 'utf8')).toBe(merged.replace('13万人', '14万人'));
    expect(contents()['import/previous/01-zhijiao.md']).toBe(after['01-zhijiao.md']);
  });

  it('keeps byte order mark and line ends of an edited file', async () => {
    await put(importedOf({ '01-zhijiao.md': first }), 'a');
    writeFileSync(join(folder, '01-zhijiao.md'), `\uFEFF${first.replace('稳定', '向好').replaceAll('\n', '\r\n')}`);
    await put(importedOf({ '01-zhijiao.md': second }), 'b');
    expect(readFileSync(join(folder, '01-zhijiao.md'), 'utf8')).toBe(
      `\uFEFF${second.replace('稳定', '向好').replaceAll('\n', '\r\n')}`,
    );
  });

  it('tells conflicts, which readers of the report meet as one clear error, and waits until they are settled', async () => {
    await put(importedOf({ '01-zhijiao.md': first }), 'a');
    edit('12万人', '12.5万人');
    const taken = await put(importedOf({ '01-zhijiao.md': second }), 'b');
    expect(taken.diagnostics.map(({ code, place }) => [code, place?.line])).toEqual([['import-conflict', 5]]);
    const { diagnostics } = await readReport(contentFilesOnDisk, folder);
    expect(diagnostics.map(({ code, place }) => [code, place?.line])).toEqual([
      ['content-conflict-marker', 5],
      ['content-conflict-marker', 7],
      ['content-conflict-marker', 9],
    ]);
    const before = contents();
    expect(await refusal(put(importedOf({ '01-zhijiao.md': first }), 'c'))).toEqual([['import-open-conflict'], 1]);
    expect(contents()).toEqual(before);
  });

  it('puts everything back when a renaming fails', async () => {
    await put(importedOf({ '01-zhijiao.md': first, '02-b.md': first.replace('职教', '乙') }), 'a');
    const before = contents();
    const failing: ImportDisk = {
      ...importDisk,
      rename: (from, to) =>
        to === join(folder, '02-b.md') && from.includes('new')
          ? Promise.reject(Object.assign(new Error('busy'), { code: 'EBUSY' }))
          : importDisk.rename(from, to),
    };
    const newer = importedOf({ '01-zhijiao.md': second, '02-b.md': second.replace('职教', '乙') });
    expect(await refusal(put(newer, 'b', failing))).toEqual([['import-write'], 2]);
    expect(contents()).toEqual(before);
    expect(readdirSync(folder)).toEqual(['01-zhijiao.md', '02-b.md', 'import', 'report.yaml']);
  });

  it('takes the room of a killed import, and is refused where that one was exchanging files', async () => {
    await put(importedOf({ '01-zhijiao.md': first }), 'a');
    // Long ago, on another machine.
    const name = `.importing-${'0'.repeat(8)}-1-`;
    const leave = (beside: string, path: string): void => {
      mkdirSync(join(beside, path), { recursive: true });
      utimesSync(beside, 0, 0);
    };
    const left = join(folder, `${name}${'0'.repeat(12)}`);
    leave(left, 'new');
    leave(join(dirname(folder), `${name}${'1'.repeat(12)}`), 'report');
    // Of the report that this one lies in, if it does.
    const others = join(dirname(folder), `${name}${'2'.repeat(12)}`);
    leave(others, 'old/import');
    await put(importedOf({ '01-zhijiao.md': second }), 'b');
    expect(readdirSync(folder)).toEqual(['01-zhijiao.md', 'import', 'report.yaml']);
    expect(readdirSync(dirname(folder)).filter((one) => one.startsWith(name))).toEqual([basename(others)]);
    leave(left, 'old/import');
    const before = contents();
    expect(await refusal(put(importedOf({ '01-zhijiao.md': first }), 'c'))).toEqual([['import-interrupted'], 2]);
    expect(contents()).toEqual(before);
  });

  it('writes through no link that leads out of the folder', async () => {
    await put(importedOf({ '01-zhijiao.md': first }), 'a');
    const outside = join(content, 'outside');
    mkdirSync(outside);
    symlinkSync(outside, join(folder, 'assets'));
    const pictures = new Map([['assets/1.png', new Uint8Array([1])]]);
    expect(await refusal(put(importedOf({ '01-zhijiao.md': second }, { pictures }), 'b'))).toEqual([
      ['import-link-outside'],
      2,
    ]);
    expect(readdirSync(outside)).toEqual([]);
  });

  it('renames topics with their edits, and removes what went', async () => {
    const other = topicText('育人', '思政课教师配备到位。');
    await put(importedOf({ '01-zhijiao.md': first, '02-yuren.md': other }), 'a');
    edit('稳定', '向好');
    const taken = await put(
      importedOf({ '01-gaojiao.md': topicText('高教', '高校科研成果丰硕。'), '02-zhijiao.md': second }),
      'b',
    );
    expect(taken.renamed).toEqual([{ from: '01-zhijiao.md', to: '02-zhijiao.md' }]);
    expect(taken.removed).toEqual(['02-yuren.md']);
    expect(readdirSync(folder)).toEqual(['01-gaojiao.md', '02-zhijiao.md', 'import', 'report.yaml']);
    expect(readFileSync(join(folder, '02-zhijiao.md'), 'utf8')).toBe(second.replace('稳定', '向好'));
    expect(Object.keys(contents())).toContain('import/previous/02-yuren.md');
  });
});
