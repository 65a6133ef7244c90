import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findGhostscript, type GhostscriptMachine } from '../../scripts/ghostscript/ghostscript.ts';
import { type ProgramEnd, runProgram } from '../../scripts/ghostscript/program.ts';

const signal = new AbortController().signal;
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ghostscript-test-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A program of Node's that stands for Ghostscript; `act` is what it does unless it is asked for its version. */
async function fake(act: string): Promise<string> {
  const path = join(folder, 'gs');
  const source = `#!${process.execPath}
const fs = require('node:fs');
const args = process.argv.slice(2);
fs.appendFileSync(${JSON.stringify(join(folder, 'calls'))}, JSON.stringify({ args, folder: process.cwd() }) + '\\n');
if (args[0] === '--version') console.log('10.0');
else { ${act} }
`;
  await writeFile(path, source);
  await chmod(path, 0o755);
  return path;
}

const calls = async (): Promise<readonly { readonly args: readonly string[]; readonly folder: string }[]> =>
  (await readFile(join(folder, 'calls'), 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const find = (executable: string) =>
  findGhostscript({ platform: 'linux', environment: { HUIKAN_GHOSTSCRIPT: executable }, run: runProgram }, signal);

describe.skipIf(process.platform === 'win32')('Ghostscript', () => {
  it('is given the pages in a folder of their own, which is gone afterwards', async () => {
    const act = `fs.writeFileSync('out.pdf', fs.readFileSync('pages.pdf', 'latin1').toUpperCase(), 'latin1')`;
    const program = await find(await fake(act));
    const converted = await program?.convert(new TextEncoder().encode('pages'), 'cmyk', signal);
    expect(new TextDecoder().decode(converted)).toBe('PAGES');
    const [, call] = await calls();
    expect(call?.args).toEqual(
      expect.arrayContaining(['-dSAFER', '-sColorConversionStrategy=CMYK', '-sOutputFile=out.pdf', 'pages.pdf']),
    );
    await expect(readdir(call?.folder ?? '')).rejects.toThrow('ENOENT');
  });

  it('gives the profile of its press', async () => {
    const program = await find(await fake(`process.stdout.write(Buffer.from([0, 255, 10, 13]))`));
    expect([...((await program?.cmykProfile(signal)) ?? [])]).toEqual([0, 255, 10, 13]);
  });

  it('says why it failed', async () => {
    const program = await find(await fake(`console.error('undefinedfilename'); process.exit(1)`));
    await expect(program?.convert(new Uint8Array(), 'grey', signal)).rejects.toThrow(
      'Ghostscript (1): undefinedfilename',
    );
    const talkative = await find(await fake(`console.log('Unrecoverable error'); process.exit(2)`));
    await expect(talkative?.cmykProfile(signal)).rejects.toThrow('Ghostscript (2): Unrecoverable error');
  });

  it('ends when it is stopped, and leaves no folder', async () => {
    const program = await find(
      await fake(`fs.writeFileSync(${JSON.stringify(join(folder, 'begun'))}, ''); setInterval(() => {}, 1000)`),
    );
    const stop = new AbortController();
    const converting = program?.convert(new Uint8Array(), 'grey', stop.signal);
    const begun = async (): Promise<boolean> => (await readdir(folder)).includes('begun');
    while (!(await begun())) await new Promise((resolve) => setTimeout(resolve, 10));
    stop.abort(new Error('enough'));
    await expect(converting).rejects.toThrow();
    await expect(readdir((await calls())[1]?.folder ?? '')).rejects.toThrow('ENOENT');
  });

  it('isn’t found where it isn’t, or doesn’t work', async () => {
    expect(await find(join(folder, 'nowhere'))).toBeNull();
    const broken = join(folder, 'broken');
    await writeFile(broken, `#!/bin/sh\nexit 3\n`);
    await chmod(broken, 0o755);
    expect(await find(broken)).toBeNull();
  });
});

describe('the way to Ghostscript', () => {
  const machine = (platform: NodeJS.Platform, there: string, tried: string[]): GhostscriptMachine => ({
    platform,
    environment: {},
    run: async (executable): Promise<ProgramEnd> => {
      tried.push(executable);
      if (executable !== there) throw Object.assign(new Error(), { code: 'ENOENT' });
      return { status: 0, output: new Uint8Array(), said: '' };
    },
  });

  it('is by the names it has on each platform', async () => {
    const tried: string[] = [];
    expect(await findGhostscript(machine('linux', 'gs', tried), signal)).not.toBeNull();
    expect(await findGhostscript(machine('win32', 'gswin32c', tried), signal)).not.toBeNull();
    expect(await findGhostscript(machine('darwin', '', tried), signal)).toBeNull();
    expect(tried).toEqual(['gs', 'gswin64c', 'gswin32c', 'gs']);
  });
});
