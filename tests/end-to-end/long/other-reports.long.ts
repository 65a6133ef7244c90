import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReportResult } from '../../../scripts/index.ts';
import { verify } from '../../../scripts/pdf/pdf.ts';
import { glyphsOf } from '../../booklet/printing.ts';
import { buildSilently, filesBelow } from '../building.ts';
import { readPdf, unspaced } from '../reading.ts';

/** A grey picture of 8 × 8 pixels. */
function png(): Uint8Array {
  const chunk = (type: string, data: Uint8Array): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const ends = Buffer.alloc(8);
    ends.writeUInt32BE(data.length, 0);
    ends.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
  };
  const header = Buffer.from([0, 0, 0, 8, 0, 0, 0, 8, 8, 0, 0, 0, 0]);
  const rows = Buffer.concat(Array.from({ length: 8 }, () => Buffer.from([0, 9, 40, 80, 120, 160, 200, 230, 250])));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const settings =
  'title: 教育信息服务专栏\npublisher: 省教育厅\ndate: 2022-01-17\nproofreading: { ledger-undated: off }\n';
const topic = (title: string, body: string): string => `---\ntitle: ${title}\n---\n\n${body}\n`;
const long = '统筹推进城乡义务教育一体化改革发展着力健全优质均衡的基本公共教育服务体系'.repeat(2).slice(0, 60);
const title = long.slice(0, 24);
const table = Array.from({ length: 40 }, (_, at) => `| 第${at + 1}项 | ${at * 7} | 按期完成 |`).join('\n');

const covered = 'cover: { material: 会议材料之三, number: 某教秘〔2022〕3号, classification: 内部资料 }\n';

/** A report with all that a book can hold. */
const manifold = {
  'foreword.md': '为便于代表、委员了解情况，编印本材料。\n',
  '01-all.md': topic(
    title,
    `全省共有职业学校:fact[330所]{#schools of="职业学校" asOf="2021年底"}，在校生:fact[142.2万人]{#students of="职业学校在校生" asOf="2021年底"}，其中高职:fact[63.1万人]{#higher of="高职在校生"}、中职:fact[79.1万人]{#secondary of="中职在校生"}。\n\n## ${long}\n\n| 类别 | 在校生（万人） | 占比 | 主要任务 |\n|---|---:|---:|---|\n| 高职 | 63.1 | 44.37% | 扩大招生，提高质量，推动职业教育与区域产业同频共振 |\n| 中职 | 79.1 | 55.6% | 撤并“小散弱”学校 |\n\n::pull[students]\n\n- 市级统筹、县级整合\n- **统一校名**\n\n> 职业教育前途广阔、大有可为。\n>\n> ——《意见》\n\n:::side\n# 校均规模\n按在校生除以学校数计算。\n:::\n\n![灰度渐变图](assets/grey.png "示意图")\n\n:::chart{kind=share}\n- :ref[students]\n  - :ref[higher] 高职\n  - **:ref[secondary] 中职**\n:::\n\n### 纵向贯通\n\n办好三个层次。\n\n::pull[higher]\n::pull[secondary]\n\n## 下一步：贯通四链\n\n${`${title}。`.repeat(10)}`,
  ),
  '02-second.md': topic('第二个专题', `一段导语。\n\n## 做法\n\n${`${title}。`.repeat(18)}`),
  'assets/grey.png': png(),
};

const reports: Readonly<Record<string, Readonly<Record<string, string | Uint8Array>>>> = {
  plain: { '01-one.md': topic('学校建设', '全省统筹推进学校建设。\n\n## 主要做法\n\n各地按照要求推进。') },
  heavy: {
    '01-long.md': topic(
      title,
      `本专题介绍 Smart Education of China 的应用，${'Donaudampfschifffahrtsgesellschaft'.repeat(4)}也要排下。\n\n## ${title.slice(0, 14)}\n\n- 第一条\n- 第二条\n\n1. 甲\n2. 乙\n\n| 项目 | 数量 | 进展 |\n|---|---:|---|\n${table}`,
    ),
    '02-picture.md': topic(
      `${title}续`,
      '本专题有图。\n\n## 图\n\n![灰度渐变图](assets/grey.png)\n\n图后还有一段文字。',
    ),
    'assets/grey.png': png(),
  },
  titles: { '01-long.md': topic(long, `一段导语。\n\n## ${long}\n\n按照要求推进。`) },
  many: Object.fromEntries(
    Array.from({ length: 25 }, (_, at) => {
      const number = String(at + 1).padStart(2, '0');
      return [
        `${number}-topic${number}.md`,
        topic(`专题之${at + 1}`, `这是第${at + 1}个专题。\n\n## 做法\n\n稳步推进。`),
      ];
    }),
  ),
  lead: { '01-lead.md': topic('只有导语', '本专题只有一段导语。') },
  // Pages of every kind on small paper, and after GB/T 9704-2012.
  small: { 'report.yaml': `${settings}sheet: { size: A5 }\n`, ...manifold },
  official: { 'report.yaml': `${settings}sheet: { style: official, size: A5 }\n${covered}`, ...manifold },
};

let folder = '';
let results: readonly ReportResult[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'other-reports-'));
  for (const [name, files] of Object.entries(reports)) {
    for (const [path, text] of Object.entries({ 'report.yaml': settings, ...files })) {
      const place = join(folder, 'content', name, path);
      await mkdir(dirname(place), { recursive: true });
      await writeFile(place, text);
    }
  }
  results = (await buildSilently(join(folder, 'content'), join(folder, 'output'))).document.reports;
}, 240_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each([
  ['plain', 1],
  ['heavy', 2],
  ['many', 25],
  ['lead', 1],
  ['small', 2],
  ['official', 2],
])('the report “%s”', (name, topics) => {
  it('builds without a complaint, but for a picture of eight pixels', () => {
    const result = results.find(({ report }) => report === name);
    const told = result?.diagnostics.map(({ code, severity, place }) => [code, severity, place?.file, place?.line]);
    const pictures: Readonly<Record<string, readonly [string, number]>> = {
      heavy: ['02-picture.md', 9],
      small: ['01-all.md', 28],
      official: ['01-all.md', 28],
    };
    const coarse = pictures[name];
    expect(told).toEqual(coarse === undefined ? [] : [['booklet-picture-resolution', 'warning', ...coarse]]);
    expect(result?.ok).toBe(true);
  });

  it('has a deck a topic, and books that the check passes', async () => {
    const files = await filesBelow(join(folder, 'output', name));
    expect([...files.keys()].filter((path) => /^decks\/[^/]+\.pdf$/.test(path))).toHaveLength(2 * topics);
    for (const path of ['booklet.pdf', 'handout.pdf']) {
      expect([path, await verify(files.get(path) ?? new Uint8Array())]).toEqual([path, []]);
    }
  });
});

describe('the table of 40 rows', () => {
  it('is whole in the booklet', async () => {
    const files = await filesBelow(join(folder, 'output', 'heavy'));
    const whole = unspaced((await readPdf(files.get('booklet.pdf') ?? new Uint8Array())).text.join(''));
    const missing = Array.from({ length: 40 }, (_, at) => `第${at + 1}项${at * 7}按期完成`);
    expect(missing.filter((row) => !whole.includes(row))).toEqual([]);
  });
});

it('cuts every page of a small book to A5', async () => {
  const files = await filesBelow(join(folder, 'output', 'small'));
  for (const path of ['booklet.pdf', 'handout.pdf']) {
    const { trims } = await readPdf(files.get(path) ?? new Uint8Array());
    expect([path, new Set(trims)]).toEqual([path, new Set(['148 x 210'])]);
  }
});

describe('pages after GB/T 9704-2012', () => {
  const pt = (mm: number): number => (mm * 72) / 25.4;

  it('have folios between dashes, a character in from the outer edge of the block and 7 mm below it', async () => {
    const files = await filesBelow(join(folder, 'output', 'official'));
    const glyphs = await glyphsOf(files.get('booklet.pdf') ?? new Uint8Array());
    const folios = glyphs.filter(({ text }) => /^—\s*[\divx]+\s*—$/u.test(text));
    expect(folios.map(({ text }) => unspaced(text)).slice(0, 4)).toEqual(['—i—', '—iii—', '—1—', '—2—']);
    for (const { text, x, width, size, baseline } of folios) {
      expect(size).toBeCloseTo(14, 5);
      expect(baseline + 0.293 * 14).toBeCloseTo(pt(28), 1);
      const odd = /^—\s*(?:i|iii|\d*[13579])\s*—$/u.test(text);
      if (odd) expect(x + width).toBeCloseTo(pt(210 - 26) - 14, 0);
      else expect(x).toBeCloseTo(pt(26) + 14, 0);
    }
  });

  it('set no figure large, leave nothing else out, and are A4 whatever size is asked for', async () => {
    const files = await filesBelow(join(folder, 'output', 'official'));
    const bytes = files.get('booklet.pdf') ?? new Uint8Array();
    const { text } = await readPdf(bytes);
    const whole = unspaced(text.join(''));
    for (const words of ['内部资料', '会议材料之三', '某教秘〔2022〕3号', '专题一', '校均规模', '《意见》', '示意图']) {
      expect(whole).toContain(words);
    }
    const large = (await glyphsOf(bytes)).filter(({ page, size }) => page > 0 && size > 22.5);
    expect(large.filter(({ text }) => /142|63|79|330/u.test(text))).toEqual([]);
    expect(whole).not.toContain('壹');
  });

  it('leave decks as they are', async () => {
    const [official, small] = await Promise.all(
      ['official', 'small'].map((name) => filesBelow(join(folder, 'output', name))),
    );
    for (const path of ['decks/01-all.md', 'decks/01-all.html', 'decks/01-all.pdf', 'decks/01-all-notes.pdf']) {
      expect([path, official?.get(path)]).toEqual([path, small?.get(path)]);
    }
  });
});

describe('titles of 60 characters', () => {
  it('build without a complaint', () => {
    expect(results.find(({ report }) => report === 'titles')?.diagnostics).toEqual([]);
  });
});
