import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { PDFRawStream } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Refusal } from '../../../scripts/index.ts';
import { contentOf } from '../../../scripts/pdf/content.ts';
import { openPdf } from '../../../scripts/pdf/open.ts';
import { verify } from '../../../scripts/pdf/pdf.ts';
import { type ReadBack, readBack } from '../../pdf/read-back.ts';
import { buildSilently, filesBelow, readManifest } from '../building.ts';
import { type Reading, readPdf } from '../reading.ts';

/** A photograph, as far as a PDF can tell. */
function jpeg(): Uint8Array {
  // Enough pixels to be printed.
  const canvas = createCanvas(2000, 1500);
  const context = canvas.getContext('2d');
  context.scale(25, 25);
  context.fillStyle = '#a3171b';
  context.fillRect(0, 0, 80, 60);
  context.fillStyle = '#0a7a3c';
  context.fillRect(20, 20, 30, 20);
  return canvas.toBuffer('image/jpeg');
}

const settings = `title: 教育信息服务专栏
publisher: 省教育厅
date: 2022-01-17
handout: { slides: 3, notes: true, grey: true, order: chapter }
proofreading: { ledger-undated: off }
`;

const files: Readonly<Record<string, string | Uint8Array>> = {
  'report.yaml': settings,
  'foreword.md': '前言说明本次会议的由来。\n',
  '01-xuexiao.md': `---
title: 智慧学校建设
---

全省统筹推进智慧学校建设，:fact[5728所]{#schools of="智慧学校"}学校达到要求，做法与[职业教育](#t2-s1)相通。

## 主要做法

各地按照要求推进，**经费**由各级财政安排，:fact[94.12%]{#share of="教学点智慧学校覆盖率"}的教学点已经覆盖，参见[本节](#t1-s1)。

![学校照片](assets/school.jpg)
`,
  '02-zhijiao.md': `---
title: 现代职业教育
---

职业学校在校生:fact[142.2万人]{#students of="职业学校在校生"}。

## 规模

规模居全国前列，:ref[schools]已经建成。
`,
  'assets/school.jpg': jpeg(),
};

let folder = '';
const content = (): string => join(folder, 'content');
const output = (): string => join(folder, 'output');
const built = (): Promise<ReadonlyMap<string, Uint8Array>> => filesBelow(join(output(), 'small'));
const bytesIn = (all: ReadonlyMap<string, Uint8Array>, path: string): Uint8Array => all.get(path) ?? new Uint8Array();
const open = async (pdf: Uint8Array): Promise<Reading & ReadBack> => ({
  ...(await readBack(pdf)),
  ...(await readPdf(pdf)),
});

let before: ReadonlyMap<string, Uint8Array>;
let handout: Reading & ReadBack;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'handout-'));
  const report = join(content(), 'small');
  await mkdir(join(report, 'assets'), { recursive: true });
  for (const [path, text] of Object.entries(files)) await writeFile(join(report, path), text);
  const result = await buildSilently(content(), output(), { groups: new Set(['booklet', 'handout']) });
  expect(result.document.reports[0]?.diagnostics).toEqual([]);
  before = await built();
  handout = await open(bytesIn(before, 'handout.pdf'));
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a handout whose slides follow their chapters', () => {
  it('shows them there, in contents and outline as well', () => {
    const body = handout.outline.filter(({ depth }) => depth === 0).map(({ title }) => title);
    expect(body.slice(-6)).toEqual([
      '智慧学校建设',
      '智慧学校建设（幻灯片）',
      '现代职业教育',
      '现代职业教育（幻灯片）',
      '数据索引',
      '编印说明',
    ]);
    const contents = handout.outline.find(({ title }) => title === '目录')?.page ?? -1;
    const lines = handout.printedLinks.filter(({ page }) => page === contents + 1);
    expect(lines.filter(({ text }) => text.startsWith('幻灯片'))).toHaveLength(2);
    for (const { text, target } of lines) expect(text.endsWith(handout.labels[(target ?? 0) - 1] ?? '?')).toBe(true);
  });

  it('numbers its pages in one run', () => {
    const arabic = handout.labels.filter((label) => /^\d+$/u.test(label));
    expect(arabic).toEqual(arabic.map((_, at) => String(at + 1)));
    expect(handout.labels.slice(-arabic.length)).toEqual(arabic);
  });

  it('shows every slide with what is spoken to it', () => {
    const slides = handout.alternatives.flat().filter((text) => text.startsWith('幻灯片'));
    expect(slides.length).toBeGreaterThan(4);
    const sheet = handout.alternatives.findIndex((texts) => texts.some((text) => text.startsWith('幻灯片')));
    expect(handout.text[sheet]).toContain('全省统筹推进智慧学校建设，5728所学校达到要求');
  });
});

describe('a handout without colours', () => {
  it('has none left, photographs included, while the booklet keeps its own', async () => {
    const coloured = async (path: string): Promise<readonly string[]> => {
      const { context } = await openPdf(bytesIn(before, path));
      return context.enumerateIndirectObjects().flatMap(([, object]) => {
        if (!(object instanceof PDFRawStream)) return object.toString().match(/DeviceRGB|ICCBased/gu) ?? [];
        const dict = object.dict.toString();
        const operators = /\/(?:FontFile|Length1|Width|Metadata|ObjStm|XRef|CMap)/u.test(dict)
          ? []
          : (contentOf(context, object).match(/\d (?:rg|RG|k|K)\b/gu) ?? []);
        return [...(dict.match(/DeviceRGB|ICCBased/gu) ?? []), ...operators];
      });
    };
    expect(await coloured('handout.pdf')).toEqual([]);
    expect((await coloured('booklet.pdf')).length).toBeGreaterThan(10);
  });

  it('passes the check and says what the booklet says', async () => {
    expect(await verify(bytesIn(before, 'handout.pdf'))).toEqual([]);
    expect(handout.alternatives.flat()).toContain('学校照片');
  });
});

describe('the handout of one topic', () => {
  let after: ReadonlyMap<string, Uint8Array>;
  let alone: Reading & ReadBack;
  beforeAll(async () => {
    const result = await buildSilently(content(), output(), { topics: ['1'] });
    expect(result.document.reports[0]).toMatchObject({
      ok: true,
      files: [{ path: 'handout-01-xuexiao.pdf', changed: true }],
    });
    after = await built();
    alone = await open(bytesIn(after, 'handout-01-xuexiao.pdf'));
  }, 60_000);

  it('touches no other file', () => {
    const others = [...after].filter(([path]) => path !== 'manifest.json' && path !== 'handout-01-xuexiao.pdf');
    expect(others).toEqual([...before].filter(([path]) => path !== 'manifest.json'));
  });

  it('holds that topic alone, numbered from 1', () => {
    expect(alone.outline.filter(({ depth }) => depth === 0).map(({ title }) => title)).toEqual([
      '教育信息服务专栏',
      '目录',
      '智慧学校建设',
      '智慧学校建设（幻灯片）',
      '数据索引',
      '编印说明',
    ]);
    const chapter = alone.outline.find(({ title }) => title === '智慧学校建设')?.page ?? -1;
    expect(alone.labels[chapter]).toBe('1');
    expect(alone.text[0]).toContain('专题壹智慧学校建设');
    expect(alone.text.join('')).not.toMatch(/142\.2万人|前言/u);
    expect(alone.info).toMatchObject({ Title: '智慧学校建设' });
  });

  it('keeps the words of a link to another topic, and its own links', async () => {
    const pdf = bytesIn(after, 'handout-01-xuexiao.pdf');
    expect(await verify(pdf)).toEqual([]);
    expect(alone.text.join('')).toContain('做法与职业教育相通');
    expect(alone.printedLinks.filter(({ text }) => text.includes('职业教育'))).toEqual([]);
    expect(alone.printedLinks.some(({ text }) => text.includes('本节'))).toBe(true);
    expect(handout.printedLinks.some(({ text }) => text.includes('职业教育'))).toBe(true);
  });

  it('stands in the manifest beside what was built before, with the pages of its figures', () => {
    const [first, then] = [before, after].map((all) => readManifest(all.get('manifest.json')));
    const kinds = then?.artefacts.map(({ path, kind }) => `${path} ${kind}`);
    expect(kinds).toEqual([
      'booklet.pdf booklet',
      'handout-01-xuexiao.pdf topic-handout',
      'handout-imposed.pdf handout-imposed',
      'handout.pdf handout',
    ]);
    for (const fact of then?.facts ?? []) {
      const { booklet, handout: page } = first?.facts.find(({ id }) => id === fact.id) ?? {};
      expect([fact.booklet, fact.handout]).toEqual([booklet, page]);
      expect(fact.booklet).not.toBeNull();
      if (fact.topic === 1) {
        const { page: at = 0, label } = fact.topicHandout ?? {};
        expect(alone.text[at - 1]).toContain(fact.text);
        expect(alone.labels[at - 1]).toBe(label);
      } else expect(fact.topicHandout).toBeNull();
    }
  });

  it('stays when all is built again, and is replaced by its slug as well', async () => {
    await buildSilently(content(), output(), { groups: new Set(['booklet']) });
    const kept = await built();
    expect([...kept.keys()]).toEqual([...after.keys()]);
    expect(readManifest(kept.get('manifest.json')).facts).toEqual(readManifest(after.get('manifest.json')).facts);
    const { document } = await buildSilently(content(), output(), { topics: ['xuexiao', '1'] });
    expect(document.reports[0]?.files.map(({ path, changed }) => [path, changed])).toEqual([
      ['handout-01-xuexiao.pdf', false],
    ]);
  }, 60_000);

  it('is refused for a topic that is not there, naming those that are', async () => {
    const refusal = await buildSilently(content(), output(), { topics: ['3', 'zhijiao'] }).then(
      () => null,
      (error: unknown) => (error instanceof Refusal ? error : null),
    );
    expect(refusal).toMatchObject({ status: 2, diagnostics: [{ code: 'build-unknown-topic' }] });
    expect(refusal?.diagnostics[0]?.wording.zh.hint).toContain('1 xuexiao、2 zhijiao');
    expect([...(await built()).keys()]).toContain('handout.pdf');
  });
});
