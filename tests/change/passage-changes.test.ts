import { describe, expect, it } from 'vitest';
import { passageChanges } from '../../scripts/change/passage-changes.ts';
import type { Passage } from '../../scripts/change/snapshot.ts';

const passage = (text: string, more: Partial<Passage> = {}): Passage => ({
  topic: 1,
  section: '一、统筹',
  kind: 'paragraph',
  text,
  file: '01-a.md',
  line: 1,
  ...more,
});

const first = '省级层面建立工作协调机制，28家省直单位共同参加。';
const second = '各市比照省级架构建立相应机制，做到有部署、有统筹、有落实。';
const third = '对进度滞后的市开展约谈，指明差距，督促整改。';

const told = (old: readonly Passage[], now: readonly Passage[]): readonly string[] =>
  passageChanges(old, now).map((change) => {
    if (change.kind === 'changed') {
      const words = change.segments.flatMap((one) => (one.kind === 'changed' ? [`${one.old}→${one.new}`] : []));
      return `${change.old}>${change.new} ${words.join(' ')}`;
    }
    if (change.kind === 'moved') return `${change.old}~${change.new}`;
    return change.kind === 'gone' ? `${change.old}-` : `+${change.new}`;
  });

describe('passageChanges', () => {
  const old = [first, second, third].map((text) => passage(text));

  it('leaves out what stands', () => {
    expect(told(old, old)).toEqual([]);
    expect(
      told(
        old,
        old.map((one) => ({ ...one, line: one.line + 9 })),
      ),
    ).toEqual([]);
  });

  it('marks the words of a text that changed, and says what came and went', () => {
    expect(told(old, [passage(first.replace('28家', '29家')), ...old.slice(1)])).toEqual(['0>0 28家→29家']);
    expect(told(old, [passage(first), passage('新增加的一段话，说的是另外一件事情。'), ...old.slice(1)])).toEqual([
      '+1',
    ]);
    expect(told(old, [passage(first), passage(third)])).toEqual(['1-']);
  });

  it('tells a text that moved from one that went and another that came', () => {
    expect(told(old, [passage(second), passage(third), passage(first, { section: '二、督导' })])).toEqual(['0~2']);
    const cells = ['合计', '合肥', '合计'].map((text) => passage(text, { kind: 'cell' }));
    expect(told(cells, [...cells.slice(1), passage('合计', { kind: 'cell' })])).toEqual(['0-', '+1']);
  });

  it('pairs cells of the same table though they share few characters', () => {
    const cells = (...texts: readonly string[]) => texts.map((text) => passage(text, { kind: 'cell' }));
    expect(told(cells('合肥', '12所', '30所'), cells('合肥', '15所', '30所'))).toEqual(['1>1 12所→15所']);
  });
});
