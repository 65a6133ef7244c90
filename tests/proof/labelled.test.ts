import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../scripts/config.ts';
import { labelledSentences, precisionAndRecall, scored } from './labelled-sentences.ts';

const vocabulary = new Map(
  ['terms.yaml', 'people.yaml'].map((name) => [
    name,
    readFileSync(join(packageRoot(), 'tests/proof/labelled/vocabulary', name), 'utf8'),
  ]),
);

describe.each([
  ['planted.yaml', 'clean.yaml'],
  ['fresh.yaml'],
  ['second.yaml'],
  ['third.yaml'],
  ['fourth.yaml'],
  ['exam.yaml'],
  ['exam-2.yaml'],
])('the labelled sentences of %s', (...names) => {
  it('come out with the precision and recall that proofreading promises', async () => {
    const { scores, faults } = await scored(names.flatMap(labelledSentences), vocabulary);
    const { precision, recall } = precisionAndRecall(scores.values());
    if (process.env['HUIKAN_TABLE'] === '1') {
      console.table(Object.fromEntries([...scores].sort(([a], [b]) => (a < b ? -1 : 1))));
      console.log({ precision, recall }, faults.join('\n'));
    }
    expect(precision, faults.join('\n')).toBeGreaterThanOrEqual(0.95);
    expect(recall, faults.join('\n')).toBeGreaterThanOrEqual(0.9);
  });
});
