import { expect, it } from 'vitest';
import { fingerprintOf, groupOf } from '../../scripts/build/artefact.ts';
import { digestOf } from '../../scripts/graph/digest.ts';

it('reads a file once for its length and digest', () => {
  let reads = 0;
  const file = {
    get bytes() {
      reads += 1;
      return Uint8Array.of(1, 2, 3);
    },
  };
  const expected = { bytes: 3, sha256: digestOf(Uint8Array.of(1, 2, 3)) };
  expect([fingerprintOf(file), fingerprintOf(file)]).toEqual([expected, expected]);
  expect(reads).toBe(1);
});

it('knows the handout of one topic from that of all, whether its number has two digits or three', () => {
  expect(['handout.pdf', 'handout-imposed.pdf'].map(groupOf)).toEqual(['handout', 'handout']);
  expect(['handout-03-zhijiao.pdf', 'handout-103-zhijiao.pdf'].map(groupOf)).toEqual([null, null]);
});
