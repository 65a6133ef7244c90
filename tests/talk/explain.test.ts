import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../scripts/config.ts';
import type { Reason, Visit } from '../../scripts/graph/node.ts';
import { explained, kindName } from '../../scripts/talk/explain.ts';
import { profileLines } from '../../scripts/talk/profile.ts';

const visit = (name: string, reason: Reason): Visit => ({
  kind: 'print',
  name,
  made: reason.type !== 'kept',
  reason,
  duration: 1234,
});

describe('what is said of nodes', () => {
  it('names those that were made with the reason, and counts the others', () => {
    const visits = [
      visit('foreword', { type: 'kept' }),
      visit('chapter/01-a', { type: 'changed', inputs: ['html', 'faces'] }),
      visit('chapter/02-b', { type: 'gone' }),
      visit('imprint', { type: 'damaged' }),
      visit('cover', { type: 'new' }),
    ];
    expect(explained(visits).zh).toBe(
      [
        '重新生成 4 项，沿用 1 项：',
        '  排印　chapter/01-a：页面内容、字体有变（1.2 s）',
        '  排印　chapter/02-b：未变，但保存的结果已被清理（1.2 s）',
        '  排印　imprint：保存的结果已损坏（1.2 s）',
        '  排印　cover：首次生成（1.2 s）',
      ].join('\n'),
    );
    expect(explained(visits).en).toContain('  print  chapter/01-a: changed: the page, the faces (1.2 s)');
    expect(explained([]).zh).toBe('重新生成 0 项，沿用 0 项');
  });

  it('has words for every kind of node there is', () => {
    const folder = join(packageRoot(), 'scripts', 'build');
    const sources = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    const kinds = sources.flatMap((text) =>
      [...text.matchAll(/graph\.node\(\{\s*kind: '([\w-]+)'/g)].map(([, kind]) => kind),
    );
    expect(kinds.length).toBeGreaterThan(9);
    for (const kind of kinds) expect(kindName(kind ?? '').zh).not.toBe(kind);
  });
});

it('a profile names phases with their shares, and kinds', () => {
  const { zh, en } = profileLines({
    total: 4000,
    phases: { starting: 400, reading: 600, making: 2800, writing: 150, keeping: 50 },
    kinds: [{ kind: 'print', made: 2, kept: 1, time: 900, longest: { name: 'foreword', time: 700 } }],
    busy: 0.75,
    processor: 3000,
    memory: 400e6,
  });
  expect(zh).toContain('排印、合成、检查成品　2.8 s，70%');
  expect(zh).toContain('排印　做 2 项，沿用 1 项，合计 0.9 s，最久 0.7 s（foreword）');
  expect(en).toContain('main thread busy 75%');
});
