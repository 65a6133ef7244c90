import { describe, expect, it } from 'vitest';
import { keptNames, mergePictures, renamePictures } from '../../../scripts/import/merge/merge-pictures.ts';

const digests = (named: Readonly<Record<string, string>>) => new Map(Object.entries(named));

function merge(base: Record<string, string>, ours: Record<string, string>, theirs: Record<string, string>, text = '') {
  const merged = mergePictures(digests(base), digests(ours), digests(theirs), new Map([['01-a.md', text]]));
  return {
    written: Object.fromEntries(merged.written),
    removed: merged.removed,
    codes: merged.diagnostics.map(({ code }) => code),
  };
}

const nothing = { written: {}, removed: [], codes: [] };
const path = 'assets/1.png';

describe('merging pictures', () => {
  it.each([
    ['new in the source', {}, {}, { [path]: 'a' }, { ...nothing, written: { [path]: path } }],
    [
      'changed in the source',
      { [path]: 'a' },
      { [path]: 'a' },
      { [path]: 'b' },
      { ...nothing, written: { [path]: path } },
    ],
    ['replaced by the editor', { [path]: 'a' }, { [path]: 'b' }, { [path]: 'a' }, nothing],
    ['replaced alike', { [path]: 'a' }, { [path]: 'b' }, { [path]: 'b' }, nothing],
    ['gone from the source', { [path]: 'a' }, { [path]: 'a' }, {}, { ...nothing, removed: [path] }],
    ['gone, but replaced before', { [path]: 'a' }, { [path]: 'b' }, {}, nothing],
    ['deleted by the editor', { [path]: 'a' }, {}, { [path]: 'a' }, nothing],
    [
      'replaced by both',
      { [path]: 'a' },
      { [path]: 'b' },
      { [path]: 'c' },
      { written: { [path]: 'assets/1-new.png' }, removed: [], codes: ['import-picture'] },
    ],
  ] as const)('%s', (_name, base, ours, theirs, expected) => {
    expect(merge(base, ours, theirs)).toEqual(expected);
  });

  it('keeps what the content shows', () => {
    expect(merge({ [path]: 'a' }, { [path]: 'a' }, {}, `![图](${path})`)).toEqual(nothing);
    expect(merge({ [path]: 'a' }, {}, { [path]: 'b' }, `![图](${path})`).written).toEqual({ [path]: path });
  });

  it('gives a picture the name it had, wherever it stands in the source now', () => {
    const names = keptNames(
      digests({ 'assets/1.png': 'a', 'assets/2.png': 'b' }),
      digests({ 'assets/1.png': 'new', 'assets/2.png': 'a', 'assets/3.png': 'b' }),
    );
    expect(Object.fromEntries(names)).toEqual({
      'assets/2.png': 'assets/1.png',
      'assets/3.png': 'assets/2.png',
      'assets/1.png': 'assets/1-2.png',
    });
    const text = '![甲](assets/1.png)\n\n![乙](assets/2.png "图")\n';
    expect(renamePictures(new Map([['01-a.md', text]]), names).get('01-a.md')).toBe(
      '![甲](assets/1-2.png)\n\n![乙](assets/1.png "图")\n',
    );
  });
});
