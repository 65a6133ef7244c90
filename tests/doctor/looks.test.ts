import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Look } from '../../scripts/doctor/check.ts';
import { reasonOf, stateOf } from '../../scripts/doctor/check.ts';
import { lookAtEmbedded, lookAtLibraries } from '../../scripts/doctor/embedded.ts';
import { lookAtFaces } from '../../scripts/doctor/faces.ts';
import { lookAtFolder } from '../../scripts/doctor/folders.ts';
import { lookAtGhostscript } from '../../scripts/doctor/ghostscript.ts';
import { lookAtMemory } from '../../scripts/doctor/memory.ts';
import { lookAtNode, reaches } from '../../scripts/doctor/node.ts';
import { faceFile } from '../../scripts/fonts/faces.ts';
import { runProgram } from '../../scripts/ghostscript/program.ts';

const never = new AbortController().signal;
const linux = { platform: 'linux', architecture: 'x64' };

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'huikan-looks-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** State and codes of a look, and the hint of its first problem in English. */
function told(look: Look): { readonly state: string; readonly codes: readonly string[]; readonly said: string } {
  const [first] = look.problems;
  const said = first === undefined ? (look.found?.en ?? '') : `${first.wording.en.message} ${first.wording.en.hint}`;
  return { state: stateOf(look), codes: look.problems.map(({ code }) => code), said };
}

describe('the look at Node', () => {
  it.each([
    ['20.19.0', true],
    ['20.20.2', true],
    ['22.0.0', true],
    ['20.18.9', false],
    ['18.20.4', false],
    ['9.99.99', false],
  ])('holds %s against the package', async (version, enough) => {
    const { state, codes } = told(await lookAtNode(version));
    expect([state, codes]).toEqual(enough ? ['fine', []] : ['missing', ['doctor-node']]);
  });

  it('compares numbers, not letters', () => {
    expect([reaches('100.0.0', '20.19'), reaches('20.2.0', '20.19'), reaches('20.19', '20.19.1')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('the look at memory', () => {
  it('warns of less than a build takes', () => {
    expect(told(lookAtMemory({ total: 8e9, free: 899_999_999 })).codes).toEqual(['doctor-memory']);
    expect(told(lookAtMemory({ total: 8e9, free: 0.9e9 })).state).toBe('fine');
  });

  it('doesn’t take what isn’t known for nothing', () => {
    const look = lookAtMemory({ total: 8e9, free: null });
    expect(told(look)).toMatchObject({ state: 'fine', said: expect.stringContaining("doesn't say") });
  });
});

describe('the look at faces', () => {
  it('says which one is cut off, which is no font, and which isn’t there', async () => {
    const look = await lookAtFaces(async (face) => {
      const bytes = await readFile(faceFile(face));
      if (face === 'song-700') return bytes.subarray(0, bytes.length - 1000);
      if (face === 'hei-400') return new TextEncoder().encode('<html>not found</html>');
      if (face === 'kai-400') throw new Error('ENOENT: no such file\nRequire stack');
      return bytes;
    });
    expect(look.problems.map(({ wording }) => wording.en.message)).toEqual([
      expect.stringMatching(/^The face Noto Serif SC 700 is missing or damaged: \d+ bytes of at least \d+$/),
      expect.stringMatching(/^The face Noto Sans SC 400 .*neither TrueType nor WOFF/),
      'The face LXGW WenKai 400 is missing or damaged: ENOENT: no such file',
    ]);
    expect(Object.keys(look.data['characters'] ?? {})).toEqual(['song-400', 'song-900', 'hei-500', 'hei-700']);
    expect(stateOf(look)).toBe('missing');
  });
});

describe('the look at folders', () => {
  it('tries one that isn’t there where it would be made, and makes nothing', async () => {
    const look = await lookAtFolder('output', join(folder, 'a', 'b'));
    expect(look.data).toMatchObject({ exists: false, free: expect.any(Number) });
    expect(look.problems.filter(({ code }) => code !== 'doctor-space')).toEqual([]);
    expect(await readdir(folder)).toEqual([]);
  });

  it.each([
    ['output', 'missing', 'doctor-folder'],
    ['temporary', 'missing', 'doctor-folder'],
    ['content', 'missing', 'doctor-content-unreadable'],
    ['cache', 'warning', 'doctor-folder'],
  ] as const)('finds a file in the place of the %s', async (role, state, code) => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    expect(told(await lookAtFolder(role, join(file, 'below')))).toMatchObject({ state, codes: [code] });
    expect(told(await lookAtFolder(role, file))).toMatchObject({ state, codes: [code] });
  });

  it('finds that content can be read and not written', async () => {
    // Nobody can make a folder there, not even root.
    const look = await lookAtFolder('content', '/proc/self');
    expect(told(look)).toMatchObject({ state: 'warning', codes: ['doctor-folder'] });
    expect(told(look).said).toContain('Builds work');
  });

  it('warns where there is no cache', async () => {
    expect(told(await lookAtFolder('cache', null))).toMatchObject({ state: 'warning', codes: ['doctor-no-cache'] });
  });
});

describe('the look at the embedded browser', () => {
  it('tells its age, and warns where an old one prints', async () => {
    const soon = new Date('2026-05-01T00:00:00Z');
    const later = new Date('2026-12-01T00:00:00Z');
    const young = await lookAtEmbedded(linux, 'embedded', soon);
    expect(told(young).state).toBe('fine');
    expect(told(young).said).toMatch(/^147\.\d+\.\d+, published 2026-04-\d\d, \d+ days ago/);
    expect(told(await lookAtEmbedded(linux, 'embedded', later))).toMatchObject({
      state: 'warning',
      codes: ['doctor-embedded-old'],
      said: expect.stringContaining('without any network'),
    });
    expect(told(await lookAtEmbedded(linux, 'installed', later)).state).toBe('fine');
  });

  it('is none of other machines’ business', async () => {
    const mac = { platform: 'darwin', architecture: 'arm64' };
    const unasked = async (): Promise<never> => {
      throw new Error('asked');
    };
    expect(told(await lookAtEmbedded(mac, 'installed', new Date())).said).toContain('darwin arm64');
    expect(told(await lookAtLibraries(mac, null, unasked)).state).toBe('fine');
    expect(told(await lookAtLibraries(linux, 'elsewhere', unasked)).state).toBe('fine');
  });

  it('says which libraries lack; what lacks stops builds only where no browser started', async () => {
    const ask = async () => ({ system: ['libc.so.6'], own: ['libnss3.so'], lacking: ['libexpat.so.1'] });
    expect(told(await lookAtLibraries(linux, null, ask))).toMatchObject({
      state: 'missing',
      codes: ['doctor-libraries'],
      said: expect.stringContaining('libexpat.so.1'),
    });
    expect(told(await lookAtLibraries(linux, 'embedded', ask)).state).toBe('warning');
    const enough = await lookAtLibraries(linux, 'embedded', async () => ({ ...(await ask()), lacking: [] }));
    expect(told(enough)).toMatchObject({ state: 'fine', said: 'the system has 1, the package brings libnss3.so' });
  });
});

describe('the look at Ghostscript', () => {
  const machine = (environment: Readonly<Record<string, string>>) =>
    ({ platform: 'linux', environment, run: runProgram }) as const;

  it('warns of one that is named and doesn’t run', async () => {
    const look = await lookAtGhostscript(machine({ HUIKAN_GHOSTSCRIPT: '/dev/null/gs' }), never);
    expect(told(look)).toMatchObject({ state: 'warning', codes: ['doctor-ghostscript'] });
  });

  it('does without', async () => {
    const none = { platform: 'linux', environment: {}, run: async () => Promise.reject(new Error('ENOENT')) } as const;
    const look = await lookAtGhostscript(none, never);
    expect(told(look)).toMatchObject({ state: 'fine', said: expect.stringContaining('optional') });
  });
});

describe('a reason', () => {
  it('is one line of what was thrown', () => {
    expect(reasonOf(new Error('Cannot find module\nRequire stack:\n- a'))).toBe('Cannot find module');
    expect(reasonOf('out')).toBe('out');
  });
});
