import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packageRoot } from '../../scripts/config.ts';
import { contentFilesOnDisk } from '../../scripts/content/files.ts';
import type { Topic } from '../../scripts/content/model.ts';
import { overlaid } from '../../scripts/content/overlay.ts';
import { type Readers, readReport } from '../../scripts/content/read-report.ts';
import { makeDeck } from '../../scripts/deck/slides.ts';
import { makeLedger } from '../../scripts/facts/ledger.ts';
import { warmReaders } from '../../scripts/preview/warm-readers.ts';
import { mutateText } from '../fuzz/mutate-text.ts';
import { randomOf } from '../random.ts';

const shipped = join(packageRoot(), 'content', 'anhui-2022');
const topics = ['01-shuangjian.md', '02-zhihui-xuexiao.md', '03-zhijiao.md', '04-sanquan-yuren.md'];

it('keep the trees that the last reading asked for, and let go of older ones', () => {
  const warm = warmReaders();
  warm.begin();
  const [one, other] = [warm.parse('# 一'), warm.parse('# 二')];
  warm.begin();
  expect(warm.parse('# 一')).toBe(one);
  warm.begin();
  expect(warm.parse('# 一')).toBe(one);
  expect(warm.parse('# 二')).not.toBe(other);
});

it('read what everything read anew comes to, whatever changed', async () => {
  const originals = new Map(
    await Promise.all(
      ['report.yaml', 'foreword.md', ...topics].map(
        async (file) => [join(shipped, file), await readFile(join(shipped, file), 'utf8')] as const,
      ),
    ),
  );
  const random = randomOf(6);
  const texts = new Map(originals);
  const warm = warmReaders();
  let [sound, kept, keptDecks] = [0, 0, 0];
  const decks = new Set<unknown>();
  let last: Awaited<ReturnType<typeof readReport>> | null = null;
  for (let round = 0; round < 24; round += 1) {
    const file = random.pick([...originals.keys()]);
    const original = originals.get(file) ?? '';
    const figure = original.replace(/\d+(?=[^\]\n]*\]\{#)/, String(random.below(1000)));
    texts.set(file, random.chance(0.5) ? figure : mutateText(original, random, [...originals.values()]));
    if (random.chance(0.5)) for (const [one, text] of originals) if (one !== file) texts.set(one, text);
    const files = overlaid(contentFilesOnDisk, texts);
    warm.begin();
    const read = await readReport(files, shipped, warm);
    const anew = await readReport(files, shipped);
    expect([round, read]).toEqual([round, anew]);
    if (read.report !== null && anew.report !== null) {
      const [ledger, ledgerAnew] = [makeLedger(read.report), makeLedger(anew.report)];
      expect([round, ledger]).toEqual([round, ledgerAnew]);
      for (const [at, topic] of anew.report.topics.entries()) {
        const made = warm.deck(read.report, read.report.topics[at] ?? topic, ledger);
        expect([round, made]).toEqual([round, makeDeck(anew.report, topic, ledgerAnew)]);
        if (decks.has(made)) keptDecks += 1;
        decks.add(made);
      }
      sound += 1;
    }
    for (const topic of read.report?.topics ?? []) if (last?.report?.topics.includes(topic)) kept += 1;
    last = read;
  }
  expect(sound).toBeGreaterThan(5);
  expect(kept).toBeGreaterThan(5);
  expect(keptDecks).toBeGreaterThan(5);
});

describe('a topic is read again', () => {
  const head = (title: string) => `---\ntitle: ${title}\n---\n\n`;
  const files: Readonly<Record<string, string>> = {
    'report.yaml': 'title: 报告\norganization: 教育厅\ndate: 2026-01-20\n',
    '01-a.md': `${head('甲')}全省有学校:fact[28所]{#schools of="学校"}。\n`,
    '02-b.md': `${head('乙')}学校:ref[schools]。\n`,
    '03-c.md': `${head('丙')}![图](c.png)\n`,
    '04-d.md': `${head('丁')}正文。\n`,
  };
  /** 1 × 1 pixels. */
  const picture = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  const stated = files['01-a.md'] ?? '';
  const unknown = { '04-d.md': `${head('丁')}学校:ref[school]。\n` };
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'huikan-readers-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });
  const write = async (all: Readonly<Record<string, string | Uint8Array>>) => {
    for (const [name, data] of Object.entries(all)) await writeFile(join(folder, name), data);
  };

  it.each<
    [string, Readonly<Record<string, string | Uint8Array>>, Readonly<Record<string, string | Uint8Array>>, string[]]
  >([
    ['not when nothing changed', {}, {}, []],
    ['when its file changed', {}, { '04-d.md': `${head('丁')}正文二。\n` }, ['04-d.md']],
    ['when a figure changed that it repeats', {}, { '01-a.md': stated.replace('28', '31') }, ['01-a.md', '02-b.md']],
    ['when a figure moved that it repeats', {}, { '01-a.md': stated.replace('有', '共有') }, ['01-a.md', '02-b.md']],
    ['when a figure went that it repeats', {}, { '01-a.md': `${head('甲')}正文。\n` }, ['01-a.md', '02-b.md']],
    ['when a picture came', {}, { 'c.png': picture }, ['03-c.md']],
    ['when it names a figure that isn’t there, as another may be like it', unknown, {}, ['04-d.md']],
  ])('%s', async (_, before, change, expected) => {
    const warm = warmReaders();
    const read = async () => {
      const topics = new Map<string, Topic | null>();
      const topic: Readers['topic'] = (root, name, reading) => {
        const one = warm.topic(root, name, reading);
        topics.set(reading.file, one);
        return one;
      };
      warm.begin();
      const { diagnostics } = await readReport(contentFilesOnDisk, folder, { ...warm, topic });
      expect(diagnostics).toEqual((await readReport(contentFilesOnDisk, folder)).diagnostics);
      return topics;
    };
    await write({ ...files, ...before });
    const first = await read();
    await write(change);
    const second = await read();
    expect([...second.keys()].filter((file) => second.get(file) !== first.get(file))).toEqual(expected);
  });
});
