import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { filesBelow } from '../building.ts';
import { ended, openWorkspaces, report, told } from './workspaces.ts';

const { workspace, start, run, leave } = await openWorkspaces('build-watch-');

afterAll(leave);

const text = report['01-xuexiao.md'];

describe('build --watch', () => {
  it('builds again at every save, with what a build of its own makes', async () => {
    const place = await workspace('edited');
    const topic = join(place, 'content', 'small', '01-xuexiao.md');
    const child = start(place, ['build', '--watch', '--profile']);
    const ending = ended(child);
    expect(await told(child, /正在守候/)).toMatch(/small：共 \d+ 个文件，更新 \d+ 个/);

    const changed = told(child, /新出现 0 条/);
    await writeFile(topic, text.replace('5728所', '5729所'));
    const talk = await changed;
    expect(talk).toContain(join('small', '01-xuexiao.md'));
    expect(talk).toMatch(/booklet\.pdf/);
    expect(talk).not.toMatch(/内容未变/);
    // The program and the browser were there before this build.
    expect(talk).toMatch(/启动　(?:\d ms|0\.\d s)，\d%/);

    // A face gets new characters, then everything looks otherwise, then the figure is what it was.
    const next = async (path: string, content: string): Promise<void> => {
      const built = told(child, /新出现 \d+ 条/);
      await writeFile(path, content);
      await built;
    };
    const figure = text.replace('5728所', '5730所');
    await next(topic, figure.replace('全部达到要求', '全部达到要求，成效斐然、翕然称善'));
    await next(join(place, 'content', 'small', 'report.yaml'), `${report['report.yaml']}theme: plain\n`);
    await next(topic, figure);

    child.kill('SIGINT');
    expect((await ending).status).toBe(0);
    const output = join(place, 'output', 'small');
    const built = await filesBelow(output);
    expect((await run(place, 'build', '--no-cache', '--out', 'anew')).status).toBe(0);
    const anew = await filesBelow(join(place, 'anew', 'small'));
    expect([...built.keys()].sort()).toEqual([...anew.keys()].sort());
    for (const [path, bytes] of anew) expect(Buffer.compare(built.get(path) ?? Buffer.of(), bytes), path).toBe(0);
  });

  it('keeps the old output while a file is broken, and goes on when it is mended', async () => {
    const place = await workspace('broken');
    const topic = join(place, 'content', 'small', '01-xuexiao.md');
    const booklet = join(place, 'output', 'small', 'booklet.pdf');
    const child = start(place, ['build', '--watch']);
    const ending = ended(child);
    await told(child, /正在守候/);
    const before = await readFile(booklet);

    const broken = told(child, /新出现 1 条/);
    await writeFile(topic, text.replace('学校全部', '学校（:ref[nowhere]）全部'));
    await broken;
    expect(Buffer.compare(await readFile(booklet), before)).toBe(0);

    const mended = told(child, /消除 1 条/);
    await writeFile(topic, text.replace('全部达到要求', '全部达到各项要求'));
    expect(await mended).toContain('booklet.pdf');
    expect(Buffer.compare(await readFile(booklet), before)).not.toBe(0);
    child.kill('SIGINT');
    expect((await ending).status).toBe(0);
  });

  it('says why it couldn’t write, and writes at the next save', async () => {
    const place = await workspace('blocked');
    const topic = join(place, 'content', 'small', '01-xuexiao.md');
    const output = join(place, 'output', 'small');
    const child = start(place, ['build', '--watch']);
    const ending = ended(child);
    await told(child, /正在守候/);
    await rename(output, join(place, 'moved'));
    await writeFile(output, 'a file where the folder was');

    const refused = told(child, /错误/);
    await writeFile(topic, text.replace('5728所', '5730所'));
    await refused;
    await rm(output);
    const built = told(child, /新出现 0 条/);
    await writeFile(topic, text.replace('5728所', '5731所'));
    expect(await built).toContain('booklet.pdf');
    child.kill('SIGINT');
    expect((await ending).status).toBe(0);
  });

  it('doesn’t take what it writes itself for a save', async () => {
    const place = await workspace('within');
    await mkdir(join(place, 'content', 'small', 'made'));
    const child = start(place, ['build', '--watch', '--out', 'content/small/made']);
    const ending = ended(child);
    await told(child, /正在守候/);
    const saved = told(child, /新出现 0 条/);
    await writeFile(join(place, 'content', 'small', '01-xuexiao.md'), text.replace('5728所', '5732所'));
    await saved;
    child.kill('SIGINT');
    const all = (await ending).talk;
    expect(all.match(/有改动/g)).toHaveLength(1);
  });

  it('notices saves where the output lies around the content, and starts its clock at the save', async () => {
    const place = await workspace('around');
    expect((await run(place, 'build', '--out', '.')).status).toBe(0);
    const child = start(place, ['build', '--watch', '--profile', '--out', '.']);
    const ending = ended(child);
    await told(child, /正在守候/);
    const saved = told(child, /新出现 0 条/);
    await writeFile(join(place, 'content', 'small', '01-xuexiao.md'), text.replace('5728所', '5733所'));
    // Nothing was made before this save, and all the same the start of the program doesn't belong to it.
    expect(await saved).toMatch(/启动　(?:\d ms|0\.0 s)，0%/);
    child.kill('SIGINT');
    expect((await ending).status).toBe(0);
  });

  it('can’t go together with JSON', async () => {
    const place = await workspace('json');
    expect((await run(place, 'build', '--watch', '--json')).status).toBe(2);
  });
});
