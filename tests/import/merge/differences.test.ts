import { expect, it } from 'vitest';
import { differencesOf } from '../../../scripts/import/merge/differences.ts';
import { topicText } from '../by-hand.ts';

it('tells figures with their sentence, and passages without directives', () => {
  const base = topicText(
    '职教',
    '开头不变。在校生:fact[12万人]{#s of="在校生"}，居全国前列。',
    '旧的一段将被删去。',
    '就业形势稳定。',
  );
  const theirs = topicText(
    '职教',
    '开头不变。在校生:fact[13万人]{#s of="在校生"}，居全国前列。',
    '就业形势持续稳定。',
    '新的一段写上级要求。',
  );
  const found = differencesOf(new Map([['01-a.md', base]]), new Map([['02-a.md', theirs]]));
  expect(found).toEqual({
    topicsAdded: [],
    topicsRemoved: [],
    topicsMoved: [{ from: '01-a.md', file: '02-a.md', title: '职教' }],
    figures: [{ file: '02-a.md', before: '12万人', after: '13万人', sentence: '在校生13万人，居全国前列。' }],
    passages: [
      { file: '02-a.md', before: '旧的一段将被删去。', after: null },
      { file: '02-a.md', before: '就业形势稳定。', after: '就业形势持续稳定。' },
      { file: '02-a.md', before: null, after: '新的一段写上级要求。' },
    ],
  });
});
