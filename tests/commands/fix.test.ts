import { chmod, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fixReport } from '../../scripts/commands/fix.ts';
import { openHouse } from '../../scripts/commands/house.ts';
import { openTalk } from '../../scripts/talk/talk.ts';

const house = openHouse(openTalk({ write: () => true }, 'zh', false), new AbortController().signal);
const yaml = 'title: 报告\npublisher: 某厅\ndate: 2022-01-17\n';
const topic =
  '---\ntitle: 题\n---\n\n坚持立德,深化改革(试点)。\n\n:stet[原样,保留]{rule=proof-half-width-mark because=引文}的话。\n';
const mended = topic.replace('德,深', '德，深').replace('(试点)', '（试点）');

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'huikan-fix-'));
  await writeFile(join(folder, 'report.yaml'), yaml);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const read = (name = '01-a.md') => readFile(join(folder, name), 'utf8');

describe('fixReport', () => {
  it('mends what is safe in the file, keeps what stands, and reports the rest as it is then', async () => {
    await writeFile(join(folder, '01-a.md'), topic);
    const { edits, examination, problems } = await fixReport(folder, house);
    expect(await read()).toBe(mended);
    expect(edits.map(({ before, text, place }) => [before, text, place.line])).toEqual([
      [',', '，', 5],
      ['(', '（', 5],
      [')', '）', 5],
    ]);
    expect(problems).toEqual([]);
    expect(examination.sources.get('01-a.md')).toBe(mended);
    expect(examination.diagnostics.filter(({ code }) => code === 'proof-half-width-mark')).toMatchObject([
      { accepted: '引文' },
    ]);
    expect((await readdir(folder)).sort()).toEqual(['01-a.md', 'report.yaml']);
  });

  it('does nothing a second time', async () => {
    await writeFile(join(folder, '01-a.md'), topic);
    await fixReport(folder, house);
    const { mtimeMs } = await stat(join(folder, '01-a.md'));
    expect((await fixReport(folder, house)).edits).toEqual([]);
    expect((await stat(join(folder, '01-a.md'))).mtimeMs).toBe(mtimeMs);
  });

  it('keeps byte order mark, line ends and rights', async () => {
    await writeFile(join(folder, '01-a.md'), `\ufeff${topic.replaceAll('\n', '\r\n')}`);
    await chmod(join(folder, '01-a.md'), 0o640);
    await fixReport(folder, house);
    expect(await read()).toBe(`\ufeff${mended.replaceAll('\n', '\r\n')}`);
    expect((await stat(join(folder, '01-a.md'))).mode & 0o777).toBe(0o640);
  });

  it('writes through a link inside the folder, which stays a link', async () => {
    await writeFile(join(folder, 'text.txt'), topic);
    await symlink('text.txt', join(folder, '01-a.md'));
    await fixReport(folder, house);
    expect(await read('text.txt')).toBe(mended);
    expect(
      (await readdir(folder, { withFileTypes: true })).find(({ name }) => name === '01-a.md')?.isSymbolicLink(),
    ).toBe(true);
  });

  it('leaves a file that changed meanwhile, and says so', async () => {
    await writeFile(join(folder, '01-a.md'), topic);
    await writeFile(join(folder, '02-b.md'), topic);
    let reads = 0;
    const files = {
      ...house.files,
      readText: async (path: string) => {
        if (path.endsWith('01-a.md')) reads += 1;
        if (path.endsWith('01-a.md') && reads === 2) await writeFile(path, `${topic}\n后来写的。\n`);
        return await house.files.readText(path);
      },
    };
    const { edits, problems } = await fixReport(folder, { ...house, files });
    expect(problems).toMatchObject([{ code: 'fix-file-changed' }]);
    expect(await read()).toBe(`${topic}\n后来写的。\n`);
    expect(await read('02-b.md')).toBe(mended);
    expect(new Set(edits.map(({ place }) => place.file))).toEqual(new Set(['02-b.md']));
  });

  it('leaves out a file that is gone meanwhile', async () => {
    await writeFile(join(folder, '01-a.md'), topic);
    await writeFile(join(folder, '02-b.md'), topic);
    const files = {
      ...house.files,
      readText: async (path: string) => {
        if (path.endsWith('01-a.md')) throw Object.assign(new Error('gone'), { code: 'ENOENT' });
        return await house.files.readText(path);
      },
    };
    const { edits, problems } = await fixReport(folder, { ...house, files });
    expect(problems).toEqual([]);
    expect(await read('02-b.md')).toBe(mended);
    expect(new Set(edits.map(({ place }) => place.file))).toEqual(new Set(['02-b.md']));
  });

  it('touches nothing where the content can’t be read', async () => {
    await writeFile(join(folder, '01-a.md'), `${topic}\n:ref[nothing]\n`);
    const { edits, examination } = await fixReport(folder, house);
    expect(edits).toEqual([]);
    expect(examination.examined).toBeNull();
    expect(await read()).toBe(`${topic}\n:ref[nothing]\n`);
  });
});
