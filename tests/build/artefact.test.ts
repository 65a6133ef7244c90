import { expect, it } from 'vitest';
import { groupOf } from '../../scripts/build/artefact.ts';

it('knows the handout of one topic from that of all, whether its number has two digits or three', () => {
  expect(['handout.pdf', 'handout-imposed.pdf'].map(groupOf)).toEqual(['handout', 'handout']);
  expect(['handout-03-zhijiao.pdf', 'handout-103-zhijiao.pdf'].map(groupOf)).toEqual([null, null]);
});
