import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PrintBrowser } from '../../../scripts/browser/browser.ts';
import { openBrowser } from '../../../scripts/browser/open-browser.ts';
import { type ArtefactGroup, artefactGroups } from '../../../scripts/config.ts';
import { contentFilesOnDisk } from '../../../scripts/content/files.ts';
import { openFontLibrary } from '../../../scripts/fonts/subset.ts';
import { digestData } from '../../../scripts/graph/digest.ts';
import { openDiskStore } from '../../../scripts/graph/disk-store.ts';
import { type Graph, openGraph } from '../../../scripts/graph/graph.ts';
import type { Inputs } from '../../../scripts/graph/node.ts';
import type { Records, Store } from '../../../scripts/graph/store.ts';
import { openTalk } from '../../../scripts/index.ts';
import { examine, type House, produce } from '../../../scripts/pipeline.ts';
import { templateFilesOnDisk } from '../../../scripts/templates/files.ts';

/** A report of three topics as data, so that edits are changes of data. */
interface Draft {
  readonly title: string;
  readonly topics: readonly DraftTopic[];
}

interface DraftTopic {
  readonly lead: string;
  readonly text: string;
  /** Number of schools; the second topic's chart and text say the first topic's too. */
  readonly schools: number;
  readonly points: readonly string[];
  readonly note: string;
  /** Blank lines before the sections, which mean nothing. */
  readonly blank: number;
}

const sentence = '各地按照要求抓好落实，学校、家庭和社会各方协同配合，工作取得积极进展。';

const first: Draft = {
  title: '教育信息服务专栏',
  topics: [1, 2, 3].map((number) => ({
    lead: `全省统筹推进第${number}项工作，${sentence}`,
    text: sentence,
    schools: 100 * number + 28,
    points: ['**统筹**　各地抓好落实', '**协同**　各方密切配合'],
    note: '请各位代表看这一组安排。',
    blank: 1,
  })),
};

function topicText({ lead, text, schools, points, note, blank }: DraftTopic, at: number): string {
  const number = at + 1;
  const other = number === 2 ? '口径与上一专题一致:see[f1]。' : '';
  const chart = number === 2 ? '\n:::chart{kind=bar}\n# 各批学校数\n- :ref[f1] 第一批\n- :ref[f2] 第二批\n:::\n' : '';
  return `---
title: 第${number}个专题的工作情况
shortTitle: 专题之${'甲乙丙'[at]}
---
${'\n'.repeat(blank)}${lead}

## 稳步推进各项工作

${text}全省共有:fact[${schools}所]{#f${number} of="第${number}批学校"}。${other}
${chart}
:::slide{layout=points}
# 工作安排已经就绪
${points.map((point) => `- ${point}`).join('\n')}

::notes
${note}
:::

## 下一步打算

${sentence}
`;
}

type Change = (topic: DraftTopic, seed: number) => DraftTopic;

/** What editors do, and the nodes that it may lead to beside those of the topic. */
const edits: Readonly<Record<string, { readonly change: Change; readonly also: RegExp }>> = {
  'blank lines': { change: (topic) => ({ ...topic, blank: topic.blank + 2 }), also: /^$/ },
  'what is said to a slide': { change: (topic, seed) => ({ ...topic, note: `请看第${seed}组安排。` }), also: /^$/ },
  'points of a slide': {
    change: (topic, seed) => ({ ...topic, points: [`**第${seed}批**　按时完成`, ...topic.points.slice(-2)] }),
    also: /^(?:book handout|union handout|imposed)/,
  },
  'order of points': {
    change: (topic) => ({ ...topic, points: [...topic.points].reverse() }),
    also: /^(?:book handout|union handout|imposed)/,
  },
  'a sentence': {
    change: (topic, seed) => ({ ...topic, text: `第${seed}轮督导已经完成。${topic.text.slice(-120)}` }),
    also: /booklet|handout/,
  },
  'a long text': { change: (topic) => ({ ...topic, text: sentence.repeat(30) }), also: /booklet|handout/ },
  'a figure': { change: (topic, seed) => ({ ...topic, schools: 100 + seed }), also: /booklet|handout|02-topic2/ },
};

const signal = new AbortController().signal;
const talk = openTalk({ write: () => true }, 'zh', false);
let folder = '';
let browser: PrintBrowser;
let house: House;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'incremental-'));
  await mkdir(join(folder, 'report'));
  browser = await openBrowser({ browsers: [], jobs: 2, notice: () => {} }, signal);
  house = {
    files: contentFilesOnDisk,
    templateFiles: templateFilesOnDisk,
    fonts: openFontLibrary(),
    ghostscript: async () => null,
    talk,
    signal,
  };
});

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

async function write({ title, topics }: Draft): Promise<void> {
  const settings = `title: ${title}\npublisher: 省教育厅\ndate: 2022-01-17\nproofreading: { ledger-undated: off }\n`;
  await writeFile(join(folder, 'report', 'report.yaml'), settings);
  for (const [at, topic] of topics.entries())
    await writeFile(join(folder, 'report', `0${at + 1}-topic${at + 1}.md`), topicText(topic, at));
}

const storeIn = (place: string): Store =>
  openDiskStore({
    folder: join(folder, place),
    limit: 1e9,
    scope: 'report',
    onFailure: (error) => {
      throw error;
    },
  });

/** Builds what was written, and says what came out and which nodes were made. */
async function build(store: Store, groups: readonly ArtefactGroup[] = artefactGroups) {
  return await buildWith(openGraph(store, 'program'), groups);
}

async function buildWith(graph: Graph, groups: readonly ArtefactGroup[] = artefactGroups) {
  const { examined, diagnostics } = await examine(join(folder, 'report'), house);
  if (examined === null) throw new Error(diagnostics.map(({ wording }) => wording.en.message).join('\n'));
  const made = await produce(examined, { groups: new Set(groups), topics: [] }, browser, graph, house);
  await graph.settle();
  return {
    files: new Map(made.artefacts.map(({ path, bytes }) => [path, digestData(bytes)])),
    rest: digestData([made.standings, made.diagnostics.map(({ code }) => code)]),
    made: graph
      .visits()
      .flatMap((visit) => (visit.made ? [`${visit.kind} ${visit.name}`] : []))
      .sort(),
  };
}

/** Builds anew from nothing, and gives the inputs that every node had. */
async function cleanBuild(number: number) {
  const store = storeIn(`clean-${number}`);
  const built = await build(store);
  const records = await storeIn(`clean-${number}`).records();
  await rm(join(folder, `clean-${number}`), { recursive: true });
  return { ...built, records };
}

/** Faces are cut for what is printed, not for what is kept. */
function withoutFaces(records: Records): readonly (readonly [string, Inputs])[] {
  return [...records].filter(([name]) => !name.startsWith('face '));
}

describe('a build after an edit', () => {
  it('makes what depends on it and nothing else, and gives the bytes of a build from nothing', async () => {
    const kinds = Object.keys(edits);
    const steps = fc.sample(
      fc.record({ kind: fc.constantFrom(...kinds), topic: fc.nat({ max: 2 }), seed: fc.integer({ min: 1, max: 99 }) }),
      { numRuns: 6, seed: 20261126 },
    );
    // Each kind once, then some more at random.
    const all = [...kinds.map((kind, at) => ({ kind, topic: at % 3, seed: 7 + at })), ...steps];
    let draft = first;
    await write(draft);
    const { records } = await cleanBuild(0);
    const known = new Set(withoutFaces(records).map(([name, inputs]) => digestData([name.split(' ')[0], inputs])));
    await build(storeIn('kept'));
    const staying = openGraph(storeIn('staying'), 'program');
    for (const [at, { kind, topic, seed }] of all.entries()) {
      const edit = edits[kind];
      if (edit === undefined) throw new Error(kind);
      const topics = draft.topics.map((one, index) => (index === topic ? edit.change(one, seed) : one));
      draft = { ...draft, topics };
      await write(draft);
      const incremental = await build(storeIn('kept'));
      const clean = await cleanBuild(at + 1);
      const what = `${kind} in topic ${topic + 1}`;
      expect([...incremental.files], what).toEqual([...clean.files]);
      expect(incremental.rest, what).toBe(clean.rest);
      const again = await buildWith(staying);
      staying.renew();
      expect([...again.files], `${what}, in a build that stays`).toEqual([...clean.files]);
      expect(again.rest, `${what}, in a build that stays`).toBe(clean.rest);
      // Nodes of one kind and equal inputs are one; what was made for an earlier draft serves again.
      const keys = new Map(
        withoutFaces(clean.records).map(([name, inputs]) => [name, digestData([name.split(' ')[0], inputs])]),
      );
      const made = incremental.made.filter((name) => !name.startsWith('face '));
      const madeKeys = new Set(made.map((name) => keys.get(name)));
      expect(madeKeys, what).toEqual(new Set([...keys.values()].filter((key) => !known.has(key))));
      for (const key of keys.values()) known.add(key);
      const own = new RegExp(`0${topic + 1}-topic`);
      const strange = made.filter((name) => !own.test(name) && !edit.also.test(name));
      expect(strange, what).toEqual([]);
      expect((await build(storeIn('kept'))).made, `nothing after ${what}`).toEqual([]);
    }
  }, 600_000);

  it('makes everything again for another title, and nothing for outputs that were made before', async () => {
    await write({ ...first, title: '教育信息服务专栏合订本' });
    const titled = await build(storeIn('kept'));
    expect(titled.made.some((name) => name.startsWith('book'))).toBe(true);
    expect(titled.made.filter((name) => name.startsWith('presentation'))).toHaveLength(3);
    expect((await build(storeIn('kept'), ['pptx', 'booklet'])).made).toEqual([]);
  }, 120_000);
});
