import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ImportEngines, type ImportOptions, importFiles } from '../../scripts/commands/import.ts';
import { Refusal } from '../../scripts/diagnostics/diagnostic.ts';
import { type ImportWorld, importWorld } from '../../scripts/import/world.ts';
import { openTalk } from '../../scripts/talk/talk.ts';
import { importedOf, manuscriptOf, topicText } from '../import/by-hand.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'huikan-import-command-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Makes one topic of all sources, and a date of the wishes: enough to see what goes in and comes out. */
const engines: ImportEngines = {
  readManuscript: (name, bytes, { siblings }) => {
    const names = [...(siblings?.keys() ?? [])].map((path) => `有图片${path}。`).join('');
    return { manuscript: manuscriptOf(name, new TextDecoder().decode(bytes) + names), diagnostics: [] };
  },
  importReport: async (manuscripts, { date, undated }) => {
    const settings = `title: 教育专栏\npublisher: 教育厅\ndate: ${date ?? undated}\n`;
    const accounts = manuscripts.map((manuscript) => ({ manuscript, setAside: [], edits: [] }));
    const text = topicText('职教', ...manuscripts.map((manuscript) => manuscript.text));
    return importedOf({ 'report.yaml': settings, '01-zhijiao.md': text }, { accounts }, manuscripts[0]?.name);
  },
};

const world: ImportWorld = { ...importWorld, standardInput: () => Promise.resolve(null), today: () => '2022-03-01' };
const wishes = { title: null, publisher: null, date: null, keepPunctuation: false };

async function run(files: readonly string[], more: Partial<ImportOptions> = {}, other: Partial<ImportWorld> = {}) {
  const said: string[] = [];
  const talk = openTalk({ write: (text: string) => said.push(text) }, 'zh', false);
  const options = {
    files: files.map((file) => (file === '-' ? file : join(folder, file))),
    out: null,
    content: folder,
    wishes,
    ...more,
  };
  const result = await importFiles(options, engines, { ...world, ...other }, talk, new AbortController().signal);
  return { ...result, said: said.join('') };
}

async function refused(promise: Promise<unknown>): Promise<readonly string[]> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Refusal)) throw error;
  expect(error.status).toBe(2);
  return error.diagnostics.map(({ code, wording }) => `${code} ${wording.zh.message}`);
}

const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
const topic = (): string => readFileSync(join(folder, '工作 报告', '01-zhijiao.md'), 'utf8');

describe('huikan import', () => {
  it('takes files in, in their order, into a folder named after the first', async () => {
    write('工作 报告.txt', '甲的内容。');
    write('乙.txt', '乙的内容。');
    const { ok, said, document } = await run(['工作 报告.txt', '乙.txt'], { out: join(folder, '工作 报告') });
    expect(ok).toBe(true);
    expect(topic()).toBe(topicText('职教', '甲的内容。', '乙的内容。'));
    expect(document).toMatchObject({ outcome: 'new', written: ['report.yaml', '01-zhijiao.md'], diagnostics: [] });
    expect(said).toContain('1 个专题，标出数据 0 处');
    expect(said).toContain('import/import-report.md');
    expect((await run(['工作 报告.txt'])).document.folder).toBe(join(folder, '工作-报告'));
  });

  it('merges a newer version, tells what changed, and tells when nothing has', async () => {
    const out = join(folder, '工作 报告');
    write('a.txt', '在校生:fact[12万人]{#s of="在校生"}。就业稳定。');
    await run(['a.txt'], { out });
    writeFileSync(join(out, '01-zhijiao.md'), topic().replace('就业稳定', '就业总体稳定'));
    write('a.txt', '在校生:fact[13万人]{#s of="在校生"}。就业稳定。');
    const merged = await run(['a.txt'], { out }, { today: () => '2023-03-01' });
    expect(merged.ok).toBe(true);
    expect(topic()).toContain('在校生:fact[13万人]{#s of="在校生"}。就业总体稳定。');
    expect(readFileSync(join(out, 'report.yaml'), 'utf8')).toContain('date: 2022-03-01');
    expect(merged.said).toContain('12万人 → 13万人　在校生13万人。');
    expect(merged.said).toContain('合并顺利，没有冲突');
    const same = await run(['a.txt'], { out });
    expect(same.said).toContain('已是这一版来稿');
    expect(same.document).toMatchObject({ outcome: 'same', written: [] });
  });

  it('fails with the place of each conflict', async () => {
    write('a.txt', '就业形势稳定。');
    const out = join(folder, '工作 报告');
    await run(['a.txt'], { out });
    writeFileSync(join(out, '01-zhijiao.md'), topic().replace('稳定', '总体稳定'));
    write('a.txt', '就业形势向好。');
    const { ok, said, document } = await run(['a.txt'], { out });
    expect(ok).toBe(false);
    expect(document.diagnostics.map(({ code, place }) => [code, place?.file, place?.line])).toEqual([
      ['import-conflict', '01-zhijiao.md', 5],
    ]);
    expect(said).toContain('01-zhijiao.md:5:1');
    expect(said).toContain('有 1 处冲突');
    const again = await run(['a.txt'], { out });
    expect([again.ok, again.document.outcome]).toEqual([false, 'same']);
    expect(again.document.diagnostics.map(({ code }) => code)).toEqual(Array(3).fill('content-conflict-marker'));
  });

  it('tells all files that cannot be read, and writes nothing', async () => {
    mkdirSync(join(folder, '文件夹'));
    write('大.txt', '');
    const stat: ImportWorld['stat'] = async (path) =>
      path.endsWith('大.txt') ? { kind: 'file', bytes: 64 * 1024 * 1024 + 1 } : importWorld.stat(path);
    const out = join(folder, '新');
    expect(await refused(run(['没有.txt', '文件夹', '大.txt'], { out }, { stat }))).toEqual([
      `import-file 没有找到来稿 ${join(folder, '没有.txt')}。`,
      `import-file ${join(folder, '文件夹')} 是文件夹，不是文件。`,
      `import-file ${join(folder, '大.txt')} 超过 64 MB。`,
    ]);
    expect(existsSync(out)).toBe(false);
  });

  it('reads standard input without a file or with a dash, and asks for a file when there is none', async () => {
    const standardInput = () => Promise.resolve(new TextEncoder().encode('管道来的内容。'));
    for (const files of [[], ['-']]) {
      const { document } = await run(files, { content: join(folder, String(files.length)) }, { standardInput });
      expect(document.folder).toBe(join(folder, String(files.length), 'report'));
    }
    expect(await refused(run([]))).toEqual(['import-nothing 没有写明要导入的文件。']);
  });

  it('finds the pictures beside a saved page', async () => {
    write('网页.html', '正文。');
    mkdirSync(join(folder, '网页_files'));
    write('网页_files/1.png', 'png');
    await run(['网页.html'], { out: join(folder, '工作 报告') });
    expect(topic()).toContain('有图片网页_files/1.png。');
  });
});
