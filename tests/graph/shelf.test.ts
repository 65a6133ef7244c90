import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openShelf } from '../../scripts/graph/shelf.ts';

it('gives back what was put away, whether there was room in memory or not', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 12 }), fc.nat(100), (all, room) => {
      const shelf = openShelf(room);
      const put = all.map((bytes) => shelf.put(Uint8Array.from(bytes)));
      for (const [at, one] of [...put.entries()].reverse()) expect([...one.bytes()]).toEqual([...(all[at] ?? [])]);
      expect(put.map(({ size }) => size)).toEqual(all.map(({ length }) => length));
    }),
  );
});

it('holds no more in memory than it has room for, and leaves no file that has a name', () => {
  const shelf = openShelf(100);
  const put = Array.from({ length: 20 }, (_, at) => shelf.put(new Uint8Array(30).fill(at)));
  expect(shelf.standing()).toEqual({ memory: 90, file: 17 * 30 });
  expect(put.map((one) => one.bytes()[29])).toEqual([...put.keys()]);
  expect(readdirSync(tmpdir()).filter((name) => new RegExp(`^huikan-[0-9a-f]{8}-${process.pid}-`).test(name))).toEqual(
    [],
  );
});
