import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { facesOfLastBuild, keptFaces, rememberFaces } from '../../scripts/build/kept-faces.ts';
import { openFontLibrary } from '../../scripts/fonts/subset.ts';
import { openDiskStore } from '../../scripts/graph/disk-store.ts';
import { openGraph } from '../../scripts/graph/graph.ts';

const root = '/reports/a';
const library = openFontLibrary();

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'huikan-faces-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const openNext = () =>
  openGraph(
    openDiskStore({
      folder,
      limit: 1e8,
      scope: 'report',
      onFailure: (error) => {
        throw error;
      },
    }),
    'p',
  );

/** A build of a report with certain characters, whose documents ask for certain faces. */
async function build(text: string, asked: readonly (readonly [string, number])[]) {
  const graph = openNext();
  const fonts = library.within([text], keptFaces(graph, library.version));
  const usual = fonts.forPage('');
  const programs = await Promise.all(asked.map(([family, weight]) => usual.face(family, weight)?.program()));
  await rememberFaces(root, graph, fonts);
  await graph.settle();
  return { id: usual.id, programs };
}

/** What the next build guesses. */
async function guess() {
  const graph = openNext();
  const last = await facesOfLastBuild(root, graph, library.version);
  const faces = last?.faces.map(({ family, weight }) => `${family} ${weight}`);
  const programs = await Promise.all(last?.faces.map(({ program }) => program()) ?? []);
  return { last, faces, programs, visits: graph.visits() };
}

describe('faces of the last build', () => {
  it('are those that were asked for, of the same set, and nothing is said of taking them out', async () => {
    expect((await guess()).last).toBeNull();
    const built = await build('会刊', [
      ['Noto Sans SC', 400],
      ['LXGW WenKai', 400],
    ]);
    const { last, faces, programs, visits } = await guess();
    expect(last?.id).toBe(built.id);
    expect(faces).toEqual(['Noto Sans SC 400', 'LXGW WenKai 400']);
    expect(programs.map((program) => Buffer.from(program))).toEqual(
      built.programs.map((program) => Buffer.from(program ?? [])),
    );
    expect(visits).toEqual([]);
  });

  it('grow while the set is the same, and are others when it changes', async () => {
    await build('会刊', [['Noto Sans SC', 400]]);
    await build('会刊', [['Noto Serif SC', 700]]);
    expect((await guess()).faces).toEqual(['Noto Sans SC 400', 'Noto Serif SC 700']);
    const other = await build('会刊报', [['Noto Serif SC', 400]]);
    const { last, faces } = await guess();
    expect(last?.id).toBe(other.id);
    expect(faces).toEqual(['Noto Serif SC 400']);
  });

  it('are left out when they are kept no longer, and are those of one report', async () => {
    await build('会刊', [['Noto Sans SC', 400]]);
    expect(await facesOfLastBuild('/reports/b', openNext(), library.version)).toBeNull();
    expect((await facesOfLastBuild(root, openNext(), 'other files'))?.faces).toEqual([]);
  });
});
