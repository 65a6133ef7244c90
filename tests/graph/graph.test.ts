import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digestData } from '../../scripts/graph/digest.ts';
import { type DiskStoreOptions, openDiskStore } from '../../scripts/graph/disk-store.ts';
import { type Graph, openGraph as open } from '../../scripts/graph/graph.ts';
import { passingName } from '../../scripts/graph/leftovers.ts';
import type { Form, Node, Visit } from '../../scripts/graph/node.ts';
import { noStore } from '../../scripts/graph/store.ts';

const text: Form<string> = {
  pack: (value) => ({ data: value.length, bytes: [new TextEncoder().encode(value)] }),
  unpack({ data, bytes: [bytes] }) {
    const value = new TextDecoder().decode(bytes);
    if (data !== value.length) throw new Error('That is another text.');
    return value;
  },
};

let folder = '';
const opened: Graph[] = [];
const openGraph: typeof open = (...args) => {
  const graph = open(...args);
  opened.push(graph);
  return graph;
};
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'huikan-graph-'));
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((graph) => graph.settle()));
  await rm(folder, { recursive: true, force: true });
});

const store = (more: Partial<DiskStoreOptions> = {}) =>
  openDiskStore({
    folder,
    limit: 1e6,
    scope: 'report',
    onFailure: (error) => {
      throw error;
    },
    ...more,
  });

function node(name: string, inputs: Record<string, string>, make: () => string | Promise<string>): Node<string> {
  return { kind: 'text', name, inputs, form: text, make: async () => await make() };
}

const outcome = ({ name, made, reason }: Visit) => [
  name,
  made,
  reason.type === 'changed' ? reason.inputs : reason.type,
];

/** Files of all entries. */
async function entries(): Promise<string[]> {
  const found = await readdir(join(folder, 'entries'), { recursive: true, withFileTypes: true });
  return found.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
}

describe('a graph', () => {
  it('makes a node once, for all who ask and in later runs', async () => {
    let count = 0;
    const make = () => {
      count += 1;
      return 'made';
    };
    const one = openGraph(store(), 'p1');
    const both = await Promise.all([one.node(node('a', { of: '1' }, make)), one.node(node('b', { of: '1' }, make))]);
    expect(both.map(({ value }) => value)).toEqual(['made', 'made']);
    expect(one.visits().map(outcome)).toEqual([
      ['a', true, 'new'],
      ['b', false, 'kept'],
    ]);
    await one.settle();
    const other = openGraph(store(), 'p1');
    expect((await other.node(node('a', { of: '1' }, make))).value).toBe('made');
    expect(other.visits().map(outcome)).toEqual([['a', false, 'kept']]);
    expect(count).toBe(1);
  });

  it('says which inputs changed, the program among them', async () => {
    const first = openGraph(store(), 'p1');
    await first.node(node('a', { html: '1', fonts: '1' }, () => 'one'));
    await first.settle();
    const second = openGraph(store(), 'p2');
    await second.node(node('a', { html: '2', fonts: '1', engine: '1' }, () => 'two'));
    expect(second.visits().map(outcome)).toEqual([['a', true, ['engine', 'html', 'program']]]);
  });

  it('keeps nothing where it mustn’t', async () => {
    const off = openGraph(noStore, 'p');
    await off.node(node('a', {}, () => 'x'));
    expect(off.visits().map(outcome)).toEqual([['a', true, 'off']]);
    const distrusted = openGraph(store(), 'p');
    await distrusted.node(node('a', {}, () => 'right'));
    distrusted.distrust();
    await distrusted.node(node('b', {}, () => 'wrong'));
    await distrusted.node(node('c', { of: 'c' }, () => 'wrong'));
    await distrusted.settle();
    expect(await entries()).toHaveLength(1);
  });

  it('asks again for what failed', async () => {
    const graph = openGraph(store(), 'p');
    let fails = true;
    const make = () => {
      if (fails) throw new Error('no browser');
      return 'made';
    };
    await expect(graph.node(node('a', {}, make))).rejects.toThrow('no browser');
    fails = false;
    expect((await graph.node(node('a', {}, make))).value).toBe('made');
  });

  it('finds what was damaged, says so and makes it again', async () => {
    for (const damage of [
      async (path: string) => await writeFile(path, (await readFile(path)).subarray(0, -1)),
      async (path: string) => await writeFile(path, ''),
      async (path: string) => {
        const bytes = await readFile(path);
        bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
        await writeFile(path, bytes);
      },
      async (path: string) => await writeFile(path, String(await readFile(path)).replace('"key":"', '"key":"0')),
      async (path: string) =>
        await writeFile(path, String(await readFile(path)).replace('"lengths":[', '"lengths":[1,')),
    ]) {
      const before = openGraph(store(), 'p');
      await before.node(node('a', {}, () => 'sound'));
      await before.settle();
      const [path = ''] = await entries();
      await damage(path);
      const after = openGraph(store(), 'p');
      expect((await after.node(node('a', {}, () => 'again'))).value).toBe('again');
      expect(after.visits().map(outcome)).toEqual([['a', true, 'damaged']]);
      await after.settle();
      const last = openGraph(store(), 'p');
      expect((await last.node(node('a', {}, () => 'never'))).value).toBe('again');
      await rm(join(folder, 'entries'), { recursive: true });
    }
  });

  it('takes a value that is of another form for damaged', async () => {
    const before = openGraph(store(), 'p');
    await before.node({ ...node('a', {}, () => 'x'), form: { ...text, pack: () => ({ data: 7, bytes: [] }) } });
    await before.settle();
    const after = openGraph(store(), 'p');
    await after.node(node('a', {}, () => 'y'));
    expect(after.visits().map(outcome)).toEqual([['a', true, 'damaged']]);
  });

  it('says of what was thrown away that it is gone, and keeps records of reports apart', async () => {
    const before = openGraph(store(), 'p');
    await before.node(node('a', { of: '1' }, () => 'x'));
    await before.settle();
    await rm(join(folder, 'entries'), { recursive: true });
    for (const [scope, reason] of [
      ['other', 'new'],
      ['report', 'gone'],
    ] as const) {
      const after = openGraph(store({ scope }), 'p');
      await after.node(node('a', { of: '1' }, () => 'x'));
      expect(after.visits().map(outcome)).toEqual([['a', true, reason]]);
    }
  });

  it('goes on without a store that can’t be written, and says so once', async () => {
    await writeFile(join(folder, 'entries'), 'in the way');
    const told: unknown[] = [];
    const graph = openGraph(store({ onFailure: (error) => told.push(error) }), 'p');
    await graph.node(node('a', { of: '1' }, () => 'x'));
    await graph.node(node('b', { of: '2' }, () => 'y'));
    await graph.settle();
    expect(told).toHaveLength(1);
  });

  it('tries to keep things again in the next run of the same process', async () => {
    const blocked = join(folder, 'entries');
    await writeFile(blocked, 'in the way');
    const told: unknown[] = [];
    const graph = openGraph(store({ onFailure: (error) => told.push(error) }), 'p');
    const first = node('a', { of: '1' }, () => 'x');
    const second = node('b', { of: '2' }, () => 'y');
    await graph.node(first);
    await graph.settle();
    graph.renew();
    await graph.node(second);
    await graph.settle();
    expect(told).toHaveLength(2);

    await rm(blocked);
    graph.renew();
    await graph.node(node('c', { of: '3' }, () => 'z'));
    await graph.settle();
    expect(told).toHaveLength(2);
    expect(await entries()).toHaveLength(1);
  });

  it('leaves no unfinished file, removes those of killed ones, and throws away what wasn’t used for longest', async () => {
    const filler = 'x'.repeat(1000);
    const first = openGraph(store(), 'p');
    for (let at = 0; at < 8; at += 1) await first.node(node(`n${at}`, { at: String(at) }, () => filler));
    await first.settle();
    const old = await entries();
    const longAgo = new Date(Date.now() - 1e8);
    for (const path of old) await utimes(path, longAgo, longAgo);
    const busy = passingName('.writing-');
    const killed = busy.replace(`-${process.pid}-`, `-${spawnSync(process.execPath, ['-e', '']).pid}-`);
    for (const name of [busy, killed]) await writeFile(join(folder, name), 'x');
    const second = openGraph(store({ limit: 5000 }), 'p');
    await second.node(node('new', { at: 'new' }, () => filler));
    await second.settle();
    const names = (await entries()).map((path) => path.split('/').at(-1) ?? '');
    expect((await readdir(folder)).filter((name) => name.startsWith('.writing-'))).toEqual([busy]);
    expect(names.filter((name) => !name.startsWith('.'))).toHaveLength(3);
    const third = openGraph(store(), 'p');
    await third.node(node('new', { at: 'new' }, () => 'never'));
    expect(third.visits().map(outcome)).toEqual([['new', false, 'kept']]);
  });

  it('may share its folder with another run', async () => {
    const runs = Array.from({ length: 4 }, () => openGraph(store(), 'p'));
    const all = runs.flatMap((graph) =>
      Array.from({ length: 20 }, (_, at) => graph.node(node(`n${at}`, { at: String(at) }, () => `value ${at}`))),
    );
    await Promise.all(all);
    await Promise.all(runs.map((graph) => graph.settle()));
    const later = openGraph(store(), 'p');
    for (let at = 0; at < 20; at += 1)
      expect((await later.node(node(`n${at}`, { at: String(at) }, () => 'never'))).value).toBe(`value ${at}`);
  });

  it('holds in memory what the last run asked for, and no more', async () => {
    const graph = openGraph(noStore, 'p');
    let count = 0;
    const make = () => {
      count += 1;
      return String(count);
    };
    const ask = (of: string) => graph.node(node('a', { of }, make));
    expect((await ask('1')).value).toBe('1');
    graph.renew();
    expect((await ask('1')).value).toBe('1');
    expect(graph.visits().map(outcome)).toEqual([['a', false, 'kept']]);
    graph.renew();
    expect((await ask('2')).value).toBe('2');
    expect(graph.visits().map(outcome)).toEqual([['a', true, 'off']]);
    graph.renew();
    graph.renew();
    expect((await ask('1')).value).toBe('3');
  });

  it('makes anew exactly what changed inputs lead to', async () => {
    // Node k of a random graph is made from some before it and from one source.
    const links = fc.array(fc.array(fc.nat(), { maxLength: 3 }), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(links, fc.array(fc.nat(), { maxLength: 6 }), async (graphLinks, edits) => {
        const sources = graphLinks.map(() => 0);
        const shared = store();
        const run = async () => {
          const graph = openGraph(shared, 'p');
          const values: { value: string; key: string }[] = [];
          for (const [at, from] of graphLinks.entries()) {
            const parents = at === 0 ? [] : [...new Set(from.map((link) => link % at))];
            const inputs = Object.fromEntries(parents.map((parent) => [`n${parent}`, values[parent]?.key ?? '']));
            const made = node(`n${at}`, { ...inputs, source: `${at}:${sources[at]}` }, () =>
              [at, sources[at], ...parents.map((parent) => values[parent]?.value)].join('(').concat(')'),
            );
            values.push(await graph.node(made));
          }
          await graph.settle();
          return { values, made: graph.visits().flatMap(({ name, made }) => (made ? [name] : [])) };
        };
        await run();
        for (const edit of edits) {
          const changed = edit % graphLinks.length;
          const before = await run();
          sources[changed] = (sources[changed] ?? 0) + 1;
          const after = await run();
          const differs = after.values.flatMap(({ value }, at) =>
            value === before.values[at]?.value ? [] : [`n${at}`],
          );
          expect(before.made).toEqual([]);
          expect(after.made).toEqual(differs);
        }
        await rm(join(folder, 'entries'), { recursive: true, force: true });
      }),
      { numRuns: 15 },
    );
  });
});

describe('a value that may be needed soon', () => {
  it('is what is kept, and is never made or spoken of', async () => {
    const made = (value: string) => node('a', { of: '1' }, () => value);
    const first = openGraph(store(), 'p');
    expect(await first.kept(made('never'))).toBeNull();
    await first.node(made('one'));
    expect(await first.kept(made('never'))).toBe('one');
    await first.settle();
    const second = openGraph(store(), 'p');
    expect(await second.kept(made('never'))).toBe('one');
    expect(second.visits()).toEqual([]);
    await rm(join(folder, 'entries'), { recursive: true });
    expect((await second.node(made('never'))).value).toBe('one');
    expect(second.visits().map(outcome)).toEqual([['a', false, 'kept']]);
  });

  it('is not taken from a damaged entry, nor where nothing is kept', async () => {
    const first = openGraph(store(), 'p');
    await first.node(node('a', { of: '1' }, () => 'one'));
    await first.settle();
    for (const entry of await entries()) await writeFile(entry, 'damaged');
    expect(await openGraph(store(), 'p').kept(node('a', { of: '1' }, () => 'never'))).toBeNull();
    expect(await openGraph(noStore, 'p').kept(node('a', { of: '1' }, () => 'never'))).toBeNull();
  });
});

describe('the memory of a graph', () => {
  it('holds what was said last, now and in later runs of the same program', async () => {
    const first = openGraph(store(), 'p1');
    expect(await first.recall('labels')).toBeNull();
    first.remember('labels', [['a', '1']]);
    first.remember('other', 'else');
    expect(await first.recall('labels')).toEqual([['a', '1']]);
    await first.settle();
    const second = openGraph(store(), 'p1');
    expect(await second.recall('labels')).toEqual([['a', '1']]);
    second.remember('labels', [['a', '2']]);
    await second.settle();
    expect(await openGraph(store(), 'p1').recall('labels')).toEqual([['a', '2']]);
    expect(await openGraph(store(), 'p2').recall('labels')).toBeNull();
    expect(second.visits()).toEqual([]);
  });

  it('is not written where nothing is kept', async () => {
    const graph = openGraph(store(), 'p');
    graph.remember('labels', 1);
    await graph.settle();
    graph.distrust();
    graph.remember('labels', 2);
    await graph.settle();
    expect(await graph.recall('labels')).toBe(2);
    expect(await openGraph(store(), 'p').recall('labels')).toBe(1);
  });
});

describe('digests of data', () => {
  it('tell data apart and pass over places', () => {
    const values = [1, '1', null, [], {}, new Map([[1, 2]]), new Set([1]), new Uint8Array([1]), [new Uint8Array([2])]];
    expect(new Set(values.map(digestData)).size).toBe(values.length);
    expect(digestData({ a: 1, place: { line: 1 } })).toBe(digestData({ a: 1, place: { line: 2 } }));
    expect(() => digestData({ f: () => 1 })).toThrow(TypeError);
  });

  it('are those of the bytes, whatever holds them', () => {
    const held = digestData({ bytes: new Uint8Array([1, 2, 250]) });
    expect(digestData({ bytes: Buffer.from([0, 1, 2, 250]).subarray(1) })).toBe(held);
    expect(digestData({ bytes: Buffer.from([1, 2, 251]) })).not.toBe(held);
    expect(digestData(Buffer.from([7]))).toBe(digestData(new Uint8Array([7])));
  });
});
