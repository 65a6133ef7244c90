import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { packageRoot } from '../../scripts/config.ts';
import { contentFilesOnDisk as files } from '../../scripts/content/files.ts';
import { findReports } from '../../scripts/content/find-reports.ts';
import type { Section } from '../../scripts/content/model.ts';
import { readReport } from '../../scripts/content/read-report.ts';
import { allBlocks, allSections, inlinesOfSection, placedTexts, plainText } from '../../scripts/content/text.ts';

const anhui = join(packageRoot(), 'content/anhui-2022');
const yaml = 'title: 测试会刊\npublisher: 测试单位\ndate: 2022-01-17\n';
const front = '---\ntitle: 第一专题\n---\n\n';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'huikan-content-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(contents: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries({ 'report.yaml': yaml, ...contents })) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

async function readTopic(body: string) {
  write({ '01-a.md': front + body });
  const { report, diagnostics } = await readReport(files, folder);
  expect(diagnostics).toEqual([]);
  const topic = report?.topics[0];
  if (topic === undefined) throw new Error('No topic was read.');
  return topic;
}

const shape = (section: Section): unknown => [
  section.id,
  section.role,
  plainText(section.title),
  section.sections.map(shape),
];

describe('bare addresses', () => {
  const linksOf = async (body: string) => {
    const { lead } = await readTopic(body);
    const inlines = [...inlinesOfSection(lead)];
    return inlines.flatMap((inline) =>
      inline.type === 'link' ? [[inline.url, plainText(inline.children), inline.place.column]] : [],
    );
  };

  test('end where Chinese goes on', async () => {
    expect(await linksOf('见https://www.moe.gov.cn（教育部）。又www.ah.cn/a_b?c=1，完。\n')).toEqual([
      ['https://www.moe.gov.cn', 'https://www.moe.gov.cn', 2],
      ['http://www.ah.cn/a_b?c=1', 'www.ah.cn/a_b?c=1', 31],
    ]);
  });

  test('leave closing marks to the sentence', async () => {
    expect(await linksOf('(see https://a.cn/b_(c)).\n')).toEqual([['https://a.cn/b_(c)', 'https://a.cn/b_(c)', 6]]);
  });

  test('make no link inside a link', async () => {
    expect(await linksOf('[**https://a.cn**](https://b.cn)\n')).toEqual([['https://b.cn', 'https://a.cn', 1]]);
  });

  test('keep figures that follow them', async () => {
    const { lead } = await readTopic('见https://a.cn，:fact[3所]{#a of="学校"}。\n');
    expect([...inlinesOfSection(lead)].map(({ type }) => type)).toEqual([
      'text',
      'link',
      'text',
      'text',
      'fact',
      'text',
    ]);
  });
});

test('spaces at the start of a paragraph are taken off', async () => {
  write({ '01-a.md': `${front}　　正文。\n` });
  const { report } = await readReport(files, folder);
  expect(report?.topics[0]?.lead.flow).toMatchObject([
    { children: [{ value: '正文。', place: { line: 5, column: 3, endColumn: 6 } }] },
  ]);
});

test('emphasis by dots is emphasis, and its figures count', async () => {
  const { lead } = await readTopic('前:dots[实事:fact[求是]{#truth of="原则" kind=label}]后\n');
  const [paragraph] = lead.flow;
  const inlines = paragraph?.type === 'paragraph' ? paragraph.children : [];
  expect(inlines.map(({ type }) => type)).toEqual(['text', 'emphasis', 'text']);
  expect(inlines[1]).toMatchObject({ dots: true, children: [{ value: '实事' }, { type: 'fact', id: 'truth' }] });
  expect(plainText(inlines)).toBe('前实事求是后');
});

test('a tilde in a range is text', async () => {
  const { lead } = await readTopic('每县1~2所，每市3~4所。\n');
  expect([...inlinesOfSection(lead)].map((inline) => 'value' in inline && inline.value)).toEqual([
    '每县1~2所，每市3~4所。',
  ]);
});

describe('the disk', () => {
  const failing = (path: string) => ({
    ...files,
    list: async (folder: string) => {
      if (folder === path) throw Object.assign(new Error('no'), { code: 'EACCES' });
      return files.list(folder);
    },
  });

  test('a folder that is missing is a problem, not a crash', async () => {
    const { report, diagnostics } = await readReport(files, join(folder, 'nowhere'));
    expect(report).toBeNull();
    expect(diagnostics.map(({ code }) => code)).toEqual(['content-unreadable-folder']);
    expect(diagnostics[0]?.wording.en.message).toContain('ENOENT');
  });

  test('a picture or text that may not be read is a problem, not a crash', async () => {
    write({ '01-a.md': `${front}![图](a.png)\n`, '02-b.md': front, 'a.png': 'x' });
    const denied = {
      ...files,
      readBytes: async (path: string) => {
        if (/a\.png$|02-b\.md$/.test(path)) throw Object.assign(new Error('no'), { code: 'EACCES' });
        return files.readBytes(path);
      },
    };
    const { diagnostics } = await readReport(denied, folder);
    expect(diagnostics.map(({ code, wording }) => [code, wording.zh.message])).toEqual([
      ['content-bad-picture', '图片 a.png 无法读取。'],
      ['content-unreadable', '文件无法读取（EACCES）。'],
    ]);
  });

  test('a report that may not be listed is named beside those that may', async () => {
    write({ 'a/01-a.md': '', 'b/01-b.md': '' });
    rmSync(join(folder, 'report.yaml'));
    const found = await findReports(failing(join(folder, 'a')), folder);
    expect(found.folders).toEqual([join(folder, 'b')]);
    expect(found.diagnostics.map(({ code, wording }) => [code, wording.zh.message])).toEqual([
      ['content-unreadable-folder', `文件夹 ${join(folder, 'a')} 无法打开（EACCES）。`],
    ]);
  });
});

describe('the report of Anhui', () => {
  test('has four topics and no problems', async () => {
    const { report, diagnostics, sources } = await readReport(files, anhui);
    expect(diagnostics).toEqual([]);
    expect(report?.name).toBe('anhui-2022');
    expect(report?.topics.map(({ number, slug }) => [number, slug])).toEqual([
      [1, 'shuangjian'],
      [2, 'zhihui-xuexiao'],
      [3, 'zhijiao'],
      [4, 'sanquan-yuren'],
    ]);
    expect(
      report?.topics.every(({ next, lead, sections }) => next && lead.flow.length > 0 && sections.length > 1),
    ).toBe(true);
    expect(report?.foreword?.flow.length).toBe(2);
    expect([...sources.keys()]).toHaveLength(6);
  });

  test('has unique section ids, and references that repeat their statements', async () => {
    const { report } = await readReport(files, anhui);
    if (report === null) throw new Error('The report was not read.');
    const sections = [...allSections(report)];
    expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length);
    const inlines = sections.flatMap((section) => [...inlinesOfSection(section)]);
    const stated = new Map(inlines.flatMap((i) => (i.type === 'fact' ? [[i.id, i.text] as const] : [])));
    const references = inlines.filter((i) => i.type === 'ref');
    expect(stated.size).toBeGreaterThan(60);
    expect(references.length).toBeGreaterThan(60);
    for (const { id, text } of references) expect(text).toBe(stated.get(id));
  });

  test('gives every text a place where it really stands', async () => {
    const { report, sources } = await readReport(files, anhui);
    if (report === null) throw new Error('The report was not read.');
    const plain = [...allSections(report)]
      .flatMap((section) => [...inlinesOfSection(section)])
      .filter((inline) => inline.type === 'text');
    expect(plain.length).toBeGreaterThan(300);
    for (const { value, place } of plain) {
      const line = sources.get(place.file)?.split('\n')[place.line - 1];
      expect(line?.slice(place.column - 1)).toContain(value.slice(0, 4));
    }
    const texts = placedTexts(report);
    expect(texts.find(({ value }) => value === '安徽省教育厅')?.place).toMatchObject({ line: 2, column: 12 });
    expect(texts.find(({ value }) => value === '编印安徽省教育厅')?.place).toMatchObject({ line: 7, column: 5 });
  });

  test('reads the same with BOM and CRLF, at the same places', async () => {
    const { report, sources } = await readReport(files, anhui);
    const there = join(folder, 'anhui-2022');
    cpSync(anhui, there, { recursive: true });
    for (const [file, text] of sources) writeFileSync(join(there, file), `\ufeff${text.replaceAll('\n', '\r\n')}`);
    const again = await readReport(files, there);
    expect(again.diagnostics).toEqual([]);
    expect(again.report?.topics).toEqual(report?.topics);
    expect(again.report?.settings).toEqual(report?.settings);
  });
});

describe('a topic', () => {
  test('is divided into lead, sections and next steps', async () => {
    const topic = await readTopic(
      '导语。\n\n## 甲\n\n一。\n\n### 子\n\n二。\n\n## 乙\n\n## 今后：丙\n\n### 丁\n\n三。\n',
    );
    expect(shape(topic.lead)).toEqual(['t1-lead', 'lead', '', []]);
    expect(topic.sections.map(shape)).toEqual([
      ['t1-s1', 'section', '甲', [['t1-s1-1', 'section', '子', []]]],
      ['t1-s2', 'section', '乙', []],
    ]);
    expect(topic.next && shape(topic.next)).toEqual([
      't1-next',
      'next',
      '今后：丙',
      [['t1-next-1', 'section', '丁', []]],
    ]);
  });

  test('keeps slides in their places, with notes apart', async () => {
    const topic = await readTopic(
      '一。\n\n:::slide{layout=points minutes=1.5}\n# 标题\n- 甲\n::notes\n讲稿。\n:::\n\n二。\n',
    );
    expect(topic.lead.flow.map(({ type }) => type)).toEqual(['paragraph', 'slide', 'paragraph']);
    const slide = topic.lead.flow[1];
    if (slide?.type !== 'slide') throw new Error('No slide.');
    expect([slide.layout, slide.minutes, plainText(slide.title)]).toEqual(['points', 1.5, '标题']);
    expect(slide.blocks.map(({ type }) => type)).toEqual(['list']);
    expect(slide.notes?.map(({ type }) => type)).toEqual(['paragraph']);
    expect([...allBlocks(topic.lead.flow)]).toHaveLength(5);
  });

  test('reads figures, bold before full-width punctuation, colons and lines', async () => {
    const topic = await readTopic(
      '**健全机制。**有:fact[3所]{#n of="学校" asOf="2021年" kind=rank}，\n即:ref[n]，12:30，注:A。two\nlines\n',
    );
    const paragraph = topic.lead.flow[0];
    if (paragraph?.type !== 'paragraph') throw new Error('No paragraph.');
    expect(paragraph.children.map(({ type }) => type)).toEqual(['strong', 'text', 'fact', 'text', 'ref', 'text']);
    expect(plainText(paragraph.children)).toBe('健全机制。有3所，即3所，12:30，注:A。two lines');
    expect(paragraph.children[2]).toMatchObject({
      id: 'n',
      attributes: { of: '学校', asOf: '2021年', kind: 'rank', source: null },
    });
  });

  test('reads tables, quotations and relations', async () => {
    write({
      '01-a.md':
        "---\ntitle: 甲\nrelations:\n  - 'a = b'\n  - check: a ≈ c\n    accepted: 口径不同\n---\n\n| 一 | 二 |\n|:--|--:|\n| 1 | 2 |\n\n> 引文\n",
    });
    const { report } = await readReport(files, folder);
    const topic = report?.topics[0];
    expect(topic?.lead.flow).toMatchObject([{ type: 'table', alignments: ['left', 'right'] }, { type: 'quotation' }]);
    expect(topic?.relations).toMatchObject([
      { expression: 'a = b', severity: 'error', accepted: null, place: { line: 4, column: 6, endColumn: 11 } },
      { expression: 'a ≈ c', severity: 'warning', place: { line: 5, column: 12 } },
    ]);
  });
});

describe('pictures', () => {
  const svg = '<?xml version="1.0"?>\n<!-- x --><svg xmlns="http://www.w3.org/2000/svg"/>';

  test('are known by their bytes, with caption and alternative', async () => {
    write({ 'assets/图.svg': svg, 'assets/a.bin': Uint8Array.of(0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, 0, 9, 0, 9, 1) });
    const topic = await readTopic('![校园](assets/图.svg "校园一角")\n\n![](./assets/a.bin)\n');
    expect(topic.lead.flow).toMatchObject([
      { type: 'picture', file: 'assets/图.svg', mediaType: 'image/svg+xml', alternative: '校园', caption: '校园一角' },
      { type: 'picture', file: 'assets/a.bin', mediaType: 'image/jpeg', caption: null },
    ]);
  });

  test('are looked at once, and stay as they were then', async () => {
    write({
      '01-a.md': `${front}![甲](assets/a.svg)\n\n![乙](./assets/a.svg)\n`,
      '02-b.md': `${front}![丙](assets/a.svg)\n`,
    });
    write({ 'assets/a.svg': svg, 'report.yaml': `${yaml}emblem: assets/a.svg\n` });
    let looks = 0;
    const changing = {
      ...files,
      readBytes: async (path: string) => {
        const bytes = await files.readBytes(path);
        if (path.endsWith('a.svg')) {
          looks += 1;
          rmSync(path);
        }
        return bytes;
      },
    };
    const { report, diagnostics } = await readReport(changing, folder);
    expect(diagnostics).toEqual([]);
    expect(looks).toBe(1);
    expect(report?.pictures).toEqual(
      new Map([['assets/a.svg', { bytes: Buffer.from(svg), mediaType: 'image/svg+xml' }]]),
    );
  });

  test("don't leave the folder by a symbolic link", async () => {
    const report = join(folder, 'report');
    mkdirSync(report);
    writeFileSync(join(folder, 'secret.svg'), svg);
    symlinkSync(join(folder, 'secret.svg'), join(report, 'a.svg'));
    writeFileSync(join(report, 'report.yaml'), yaml);
    writeFileSync(join(report, '01-a.md'), `${front}![甲](a.svg)\n`);
    const { diagnostics } = await readReport(files, report);
    expect(diagnostics.map(({ code, wording }) => [code, wording.zh.message])).toEqual([
      ['content-bad-picture', '图片 a.svg 不在本会刊的文件夹里。'],
    ]);
  });
});

describe('advice', () => {
  test('names what was probably meant, and where an id was used first', async () => {
    write({ '01-a.md': `${front}:fact[1]{#schools of="甲"}:fact[2]{#schools of="乙"}:ref[shcools]\n` });
    const { diagnostics } = await readReport(files, folder);
    expect(diagnostics.map(({ wording }) => wording.zh.hint)).toContain('是否应为“schools”？');
    expect(diagnostics[0]?.related).toMatchObject([{ file: '01-a.md', line: 5, column: 1 }]);
  });
});

describe('finding reports', () => {
  test('takes the folder itself, or the folders in it', async () => {
    expect(await findReports(files, anhui)).toEqual({ folders: [anhui], diagnostics: [] });
    for (const [name, file] of [
      ['b', 'report.yaml'],
      ['a', '01-a.md'],
      ['c', 'note.txt'],
    ] as const) {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, file), '');
    }
    expect((await findReports(files, folder)).folders).toEqual([join(folder, 'a'), join(folder, 'b')]);
  });

  test('says why there are none', async () => {
    const empty = await findReports(files, folder);
    expect(empty.diagnostics.map(({ code }) => code)).toEqual(['content-no-report']);
    const missing = await findReports(files, join(folder, 'nowhere'));
    expect(missing.diagnostics[0]?.wording.en.message).toContain("doesn't exist");
  });
});
