import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../../scripts/config.ts';
import type { Visit } from '../../../scripts/graph/node.ts';
import { filesBelow, readManifest } from '../building.ts';
import { ended, openWorkspaces, report, told } from './workspaces.ts';

const { folder, workspace, start, run, leave } = await openWorkspaces('command-line-');

afterAll(leave);

describe('wrong usage', () => {
  let place = '';
  beforeAll(async () => {
    place = await workspace('usage');
  });

  it('is helped in both languages', async () => {
    const [chinese, english] = await Promise.all([
      run(place, 'build', '--help', '--lang', 'zh'),
      run(place, 'build', '--help', '--lang', 'en'),
    ]);
    expect([chinese.status, english.status]).toEqual([0, 0]);
    for (const option of [
      '--content',
      '--out',
      '--only',
      '--topic',
      '--strict',
      '--json',
      '--browser',
      '--jobs',
      '--force',
    ]) {
      expect(chinese.out).toContain(option);
      expect(english.out).toContain(option);
    }
    expect(chinese.out).toMatch(/用法/);
    expect(english.out).toMatch(/Usage/);
    expect(english.out).not.toMatch(/[一-鿿]/);
  });

  it.each([
    ['an unknown command', ['bulid']],
    ['an unknown option', ['build', '--ouput', 'x']],
    ['an option without its value', ['build', '--out']],
    ['an unknown group', ['build', '--only', 'slides']],
    ['a topic that is not there', ['build', '--topic', '7']],
    ['a topic together with groups', ['build', '--topic', '1', '--only', 'decks']],
    ['a topic without a name', ['build', '--topic', '1,']],
    ['a senseless number of jobs', ['build', '--jobs', '0']],
    ['a language that is not spoken', ['check', '--lang', 'fr']],
    ['a report that is not there', ['build', 'large']],
    ['a content folder that is not there', ['build', '--content', 'nowhere']],
    ['a content folder without reports', ['check', '--content', 'tmp']],
    ['a browser that is not there', ['build', '--browser', '/nonexistent/browser']],
  ])('exits with 2 for %s and says so', async (_, args) => {
    const { status, out, talk } = await run(place, ...args);
    expect([status, out]).toEqual([2, '']);
    expect(talk.trim().length).toBeGreaterThan(10);
    expect(talk).not.toMatch(/\n\s+at .*:\d+:\d+|node:internal/);
    expect(await readdir(join(place, 'tmp'))).toEqual([]);
    expect(await readdir(place)).not.toContain('output');
  });

  it('is told as JSON where asked', async () => {
    const { status, out } = await run(place, 'check', 'large', '--json');
    expect(status).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ diagnostics: [{ code: 'build-unknown-report' }] });
  });
});

describe('check', () => {
  it('prints one JSON document and talks beside it', async () => {
    const place = await workspace('check');
    const { status, out, talk } = await run(place, 'check', '--json', '--lang', 'zh');
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ reports: [{ report: 'small', ok: true, facts: 1 }] });
    expect(talk).toContain('检查通过');
    expect(await readdir(place)).not.toContain('output');
  });

  it('exits with 1 when the content has errors, in JSON as well', async () => {
    const place = await workspace('check-errors', { ...report, '01-xuexiao.md': '---\n---\n\n见:ref[nothing]。\n' });
    const { status, out, talk } = await run(place, 'check', '--json', '--lang', 'zh');
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ reports: [{ ok: false }] });
    expect(talk).toContain('01-xuexiao.md');
  });

  it('lays slides out and names the one that is too full', async () => {
    const quote = `---\ntitle: 智慧学校建设\n---\n\n导语。\n\n## 做法\n\n:::slide{layout=quote}\n# 教师怎么说\n> ${'课堂变了，'.repeat(120)}\n:::\n`;
    const place = await workspace('check-fit', { ...report, '01-xuexiao.md': quote });
    const { status, out } = await run(place, 'check', '--json');
    const found = { code: 'deck-overflow', severity: 'error', place: { file: '01-xuexiao.md', line: 9 } };
    expect(JSON.parse(out)).toMatchObject({
      reports: [{ ok: false, diagnostics: [found, { code: 'deck-overflow' }] }],
    });
    expect(status).toBe(1);
    expect(await readdir(join(place, 'tmp'))).toEqual([]);
  });
});

describe('check in other ways', () => {
  const faulty = { ...report, '01-xuexiao.md': report['01-xuexiao.md'].replace('全省统筹', '全省上下,统筹') };

  it('fixes what is safe, lists each edit, and says so as JSON', async () => {
    const place = await workspace('fix', faulty);
    const { status, out, talk } = await run(place, 'check', '--fix', '--strict', '--json');
    expect(status).toBe(0);
    expect(talk).toContain('“,”改为“，”');
    expect(JSON.parse(out).reports[0].fixed).toMatchObject([{ before: ',', text: '，' }]);
    expect(await readFile(join(place, 'content/small/01-xuexiao.md'), 'utf8')).toBe(
      faulty['01-xuexiao.md'].replace(',', '，'),
    );
  });

  it('prints one SARIF log', async () => {
    const place = await workspace('sarif', faulty);
    const { status, out } = await run(place, 'check', '--strict', '--sarif');
    expect(status).toBe(1);
    const { version, runs } = JSON.parse(out);
    expect(version).toBe('2.1.0');
    expect(runs[0].results[0]).toMatchObject({ ruleId: 'proof-half-width-mark', level: 'warning' });
    expect(runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('content/small/01-xuexiao.md');
  });

  it('checks again at every save until it is told to end', async () => {
    const place = await workspace('watch');
    const child = start(place, ['check', '--watch']);
    const ending = ended(child);
    await told(child, /正在守候/);
    const broken = told(child, /新出现 1 条/);
    await writeFile(join(place, 'content/small/01-xuexiao.md'), faulty['01-xuexiao.md']);
    expect(await broken).toContain('proof-half-width-mark');
    const mended = told(child, /消除 1 条，新出现 0 条/);
    await writeFile(join(place, 'content/small/01-xuexiao.md'), report['01-xuexiao.md']);
    await mended;
    child.kill('SIGINT');
    expect((await ending).status).toBe(0);
  });

  it('refuses what can’t go together', async () => {
    const place = await workspace('refused');
    for (const [one, other] of [
      ['--fix', '--watch'],
      ['--json', '--sarif'],
      ['--output', '--fix'],
    ] as const) {
      expect((await run(place, 'check', one, other)).status).toBe(2);
    }
  });
});

describe('build', () => {
  let place = '';
  let output = '';
  beforeAll(async () => {
    place = await workspace('build');
    output = join(place, 'output', 'small');
    const first = await run(place, 'build', '--lang', 'zh');
    expect([first.status, first.out]).toEqual([0, '']);
  }, 120_000);

  it('leaves nothing but the output', async () => {
    expect(await readdir(join(place, 'tmp'))).toEqual([]);
    expect((await readdir(output)).sort()).toEqual([
      'booklet.pdf',
      'decks',
      'handout-imposed.pdf',
      'handout.pdf',
      'manifest.json',
    ]);
  });

  it('passes the check of what was built, and tells how the books fold', async () => {
    const { status, out, talk } = await run(place, 'check', '--output', '--json', '--lang', 'zh');
    const [{ report: name, ok, facts, files, diagnostics }] = JSON.parse(out).reports;
    expect([status, name, ok, facts, diagnostics]).toEqual([0, 'small', true, 1, []]);
    const { artefacts } = readManifest((await filesBelow(output)).get('manifest.json'));
    expect(files).toEqual(artefacts.map(({ path, bytes, sha256 }) => ({ path, bytes, sha256, changed: false })));
    expect(talk).toContain('检查通过');
    expect(talk).toMatch(/booklet\.pdf　\d+ 页，/);
  });

  it('is told where what was built is damaged, by file and page', async () => {
    const copy = join(place, 'damaged');
    await cp(join(place, 'output'), copy, { recursive: true });
    const manifest = JSON.parse(await readFile(join(copy, 'small', 'manifest.json'), 'utf8'));
    manifest.facts[0].booklet.page = 1;
    await writeFile(join(copy, 'small', 'manifest.json'), JSON.stringify(manifest));
    await rm(join(copy, 'small', 'decks', '01-xuexiao.html'));
    const handout = join(copy, 'small', 'handout.pdf');
    await writeFile(handout, (await readFile(handout)).subarray(0, 20_000));
    const { status, out } = await run(place, 'check', '--output', 'small', '--out', 'damaged', '--json');
    expect(status).toBe(1);
    expect(JSON.parse(out).reports[0].diagnostics).toMatchObject([
      { code: 'pdf-figure-elsewhere', place: null, output: { path: 'booklet.pdf', page: 1 } },
      { code: 'output-missing', output: { path: 'decks/01-xuexiao.html', page: null } },
      { code: 'output-changed', severity: 'warning', output: { path: 'handout.pdf', page: null } },
      { code: 'pdf-unreadable', output: { path: 'handout.pdf', page: null } },
    ]);
    for (const args of [['--out', 'nowhere'], ['large'], ['--out', 'tmp']])
      expect((await run(place, 'check', '--output', ...args)).status).toBe(2);
  });

  it.each(['decks', 'notes', 'pptx', 'booklet'])('leaves the other groups where %s is asked for', async (group) => {
    const before = await filesBelow(output);
    const { status, out } = await run(place, 'build', '--only', group, '--json');
    expect(status).toBe(0);
    const { reports } = JSON.parse(out);
    const made: readonly string[] = reports[0].files.map(({ path }: { readonly path: string }) => path);
    const own = {
      decks: ['01-xuexiao.md', '01-xuexiao.html', '01-xuexiao.pdf'],
      notes: ['01-xuexiao-notes.pdf'],
      pptx: ['01-xuexiao.pptx'],
    }[group]?.map((name) => `decks/${name}`) ?? [`${group}.pdf`];
    expect([...made].sort()).toEqual([...own].sort());
    const after = await filesBelow(output);
    expect([...after.keys()]).toEqual([...before.keys()]);
    expect(after.get('booklet.pdf')).toEqual(before.get('booklet.pdf'));
    const { artefacts } = readManifest(after.get('manifest.json'));
    expect(artefacts).toEqual(readManifest(before.get('manifest.json')).artefacts);
  });

  it('makes the handout of one topic and leaves all else', async () => {
    const before = await filesBelow(output);
    const { status, out } = await run(place, 'build', '--topic', 'xuexiao', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(out).reports[0].files).toMatchObject([{ path: 'handout-01-xuexiao.pdf', changed: true }]);
    const after = await filesBelow(output);
    const { artefacts } = readManifest(after.get('manifest.json'));
    expect(artefacts.map(({ path }) => path)).toContain('handout-01-xuexiao.pdf');
    for (const [path, bytes] of before) if (path !== 'manifest.json') expect(after.get(path)).toEqual(bytes);
    expect(after.size).toBe(before.size + 1);
  });

  it('keeps the old output byte for byte when the content has errors', async () => {
    const before = await filesBelow(output);
    const topic = join(place, 'content', 'small', '01-xuexiao.md');
    const good = await readFile(topic);
    await writeFile(topic, `${good.toString()}\n## 小节\n\n见:ref[nothing]。\n`);
    try {
      const { status, talk } = await run(place, 'build', '--lang', 'zh');
      expect(status).toBe(1);
      expect(talk).toContain('原有文件保持不变');
    } finally {
      await writeFile(topic, good);
    }
    expect(await filesBelow(output)).toEqual(before);
    expect(await readdir(join(place, 'tmp'))).toEqual([]);
  });
});

describe('another build', () => {
  let place = '';
  let output = '';
  beforeAll(async () => {
    place = await workspace('again');
    output = join(place, 'output', 'small');
    expect((await run(place, 'build', '--lang', 'zh')).status).toBe(0);
  }, 120_000);

  const again = async (...args: readonly string[]) => {
    const { status, out, talk } = await run(place, 'build', '--json', '--explain', '--lang', 'zh', ...args);
    expect(status).toBe(0);
    const [result] = JSON.parse(out).reports;
    const made = (result.nodes as readonly Visit[]).filter((visit) => visit.made);
    return { result, talk, made: made.map(({ kind, name, reason }) => `${kind} ${name} ${reason.type}`) };
  };

  it('of which nothing has changed makes nothing, and says the same', async () => {
    const before = await filesBelow(output);
    const { result, talk } = await again();
    expect(talk).toContain('都没有变化，无需重新生成');
    expect(result.nodes).toEqual([]);
    expect(result.files.some(({ changed }: { readonly changed: boolean }) => changed)).toBe(false);
    const { artefacts } = readManifest(before.get('manifest.json'));
    const digests = new Map(result.files.map(({ path, sha256 }: KnownFile) => [path, sha256]));
    expect(digests).toEqual(new Map(artefacts.map(({ path, sha256 }) => [path, sha256])));
    expect(await filesBelow(output)).toEqual(before);
  });

  it('puts a lost file back without making it', async () => {
    const lost = await readFile(join(output, 'handout.pdf'));
    await rm(join(output, 'handout.pdf'));
    const { made, result } = await again();
    expect(made).toEqual([]);
    expect(result.files.filter(({ changed }: { readonly changed: boolean }) => changed)).toMatchObject([
      { path: 'handout.pdf' },
    ]);
    expect(await readFile(join(output, 'handout.pdf'))).toEqual(lost);
  });

  it('sets a presentation aside that somebody changed, names it, and leaves it from then on', async () => {
    const deck = join(output, 'decks', '01-xuexiao.pptx');
    const own = await readFile(deck);
    await writeFile(deck, 'changed by hand');
    const { talk, made } = await again();
    expect(made).toEqual([]);
    const kept = join(output, 'decks', '01-xuexiao.edited-2022-01-17.pptx');
    expect(talk).toContain('01-xuexiao.edited-2022-01-17.pptx');
    expect(await readFile(kept, 'utf8')).toBe('changed by hand');
    expect(await readFile(deck)).toEqual(own);
    await again();
    expect(await readFile(kept, 'utf8')).toBe('changed by hand');
  });

  it('makes what a changed sentence leads to, and all of it without the cache', async () => {
    const topic = join(place, 'content', 'small', '01-xuexiao.md');
    await writeFile(topic, (await readFile(topic, 'utf8')).replace('全部达到要求', '全部达到各项要求'));
    const { made, talk } = await again();
    expect(made).toContain('print chapter/01-xuexiao changed');
    expect(made).toContain('book booklet changed');
    expect(made.some((node) => node.startsWith('print booklet/cover'))).toBe(false);
    expect(talk).toContain('排印　chapter/01-xuexiao：页面内容有变');
    const built = await filesBelow(output);
    const anew = await again('--no-cache', '--out', join(place, 'anew'));
    expect(anew.made.every((node) => node.endsWith(' off'))).toBe(true);
    const other = await filesBelow(join(place, 'anew', 'small'));
    for (const [path, bytes] of other) expect(built.get(path)).toEqual(bytes);
  });

  it('says where the time went', async () => {
    const { result, talk } = await again('--profile', '--force');
    expect(talk).toMatch(/读取内容　[\d.]+ s，\d+%/);
    expect(Object.keys(result.profile.phases)).toEqual(['starting', 'reading', 'making', 'writing', 'keeping']);
  });
});

interface KnownFile {
  readonly path: string;
  readonly sha256: string;
}

describe('an interruption', () => {
  it.skipIf(process.platform === 'win32')(
    'ends with 130, leaves no traces and no browser, and the old files stand',
    async () => {
      const place = join(folder, 'interrupted');
      await mkdir(join(place, 'tmp'), { recursive: true });
      await cp(join(packageRoot(), 'content'), join(place, 'content'), { recursive: true });
      const old = join(place, 'output', 'anhui-2022');
      await mkdir(old, { recursive: true });
      await writeFile(join(old, 'booklet.pdf'), 'the old one');

      const child = start(place, ['build', '--lang', 'zh']);
      const end = ended(child);
      const profile = await profileFolder(join(place, 'tmp'));
      child.kill('SIGINT');
      const { status, talk } = await end;

      expect(status).toBe(130);
      // Where the sandbox can't be used, the build says so before.
      expect(talk).toMatch(/(^|\n)已中断，原有文件保持不变\n$/u);
      expect([...(await filesBelow(old))].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)])).toEqual([
        ['booklet.pdf', 'the old one'],
      ]);
      expect(await readdir(old)).toEqual(['booklet.pdf']);
      expect(await readdir(join(place, 'tmp'))).toEqual([]);
      expect(await processesNaming(profile)).toEqual([]);
    },
  );
});

/** Waits for the folder that the program makes for its browser. */
async function profileFolder(temporary: string): Promise<string> {
  for (let patience = 0; patience < 1000; patience += 1) {
    const found = (await readdir(temporary)).find((name) => name.startsWith('huikan-'));
    if (found !== undefined) return join(temporary, found);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('The program made no folder for its browser.');
}

/** Command lines of running processes that name a path; empty where the system doesn't list processes as files. */
async function processesNaming(path: string): Promise<readonly string[]> {
  const numbers = await readdir('/proc').catch(() => []);
  const lines = numbers
    .filter((name) => /^\d+$/.test(name))
    .map((name) => readFile(join('/proc', name, 'cmdline'), 'utf8').catch(() => ''));
  return (await Promise.all(lines)).filter((line) => line.includes(path));
}
