import { describe, expect, it } from 'vitest';
import { importReport } from '../../scripts/import/import-report.ts';
import type { ImportedReport } from '../../scripts/import/imported-report.ts';
import type { Manuscript } from '../../scripts/import/manuscript.ts';
import { readManuscript } from '../../scripts/import/read/read-manuscript.ts';
import { manuscriptOf } from './manuscripts.ts';
import { findSimply } from './stand-in-figures.ts';
import { officialLists, paragraph, run, table, wordFile } from './word-file.ts';

const wishes = { title: null, publisher: null, date: null, undated: '2022-02-01', keepPunctuation: false };
const importAll = (...manuscripts: readonly Manuscript[]): Promise<ImportedReport> =>
  importReport(manuscripts, wishes, findSimply);
const bodyOf = ({ files, topics }: ImportedReport, index = 0): string[] =>
  (files.get(topics[index]?.file ?? '') ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .slice(3);
const errors = ({ diagnostics }: ImportedReport): unknown[] =>
  diagnostics.filter(({ severity }) => severity === 'error');

const png = Uint8Array.from([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 9, 0, 0, 0, 9,
]);

describe('a Word document', () => {
  it('says its title once, whether its first heading repeats it or not', async () => {
    const body = [
      paragraph('一、主要工作', { style: 'h2' }),
      paragraph('（一）学前教育', { style: 'h3' }),
      paragraph('新建公办幼儿园6所。'),
    ];
    const styles = ['Title', 'heading 1', 'heading 2', 'heading 3']
      .map(
        (name, level) =>
          `<w:style w:type="paragraph" w:styleId="h${level}"><w:name w:val="${name}"/>${level === 0 ? '' : `<w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr>`}</w:style>`,
      )
      .join('');
    const title = '全县教育工作总结';
    const bytes = wordFile({
      styles,
      body: [paragraph(title, { style: 'h0' }), paragraph(title, { style: 'h1' }), ...body].join(''),
    });
    const { manuscript } = readManuscript('a.docx', bytes);
    if (manuscript === null) throw new Error('The document is sound.');
    const report = await importAll(manuscript);
    expect(errors(report)).toEqual([]);
    expect(report.topics.map(({ title: own, sections }) => [own, sections])).toEqual([[title, ['主要工作']]]);
    expect(bodyOf(report)[1]).toBe('### 学前教育');
    expect(report.accounts[0]?.setAside).toMatchObject([{ reason: 'banner' }]);
  });

  it('gives its automatic numbers, headings, notes and tables their place', async () => {
    const bytes = wordFile({
      body: [
        paragraph('高等教育发展情况', { style: 'a3' }),
        paragraph('高等教育进入普及化阶段，服务能力不断增强。'),
        paragraph('优化学科布局', { list: [1, 0] }),
        paragraph(
          `${run('重点学科', '<w:b/>')}${run('。', '<w:b/>')}${run('对接产业需求，新增学科点120个。')}<w:r><w:footnoteReference w:id="2"/></w:r>`,
        ),
        paragraph('提高培养质量', { list: [1, 0] }),
        paragraph('强化本科教学', { list: [1, 1] }),
        paragraph('教授给本科生上课成为基本制度。'),
        paragraph('加强研究生培养', { list: [1, 1] }),
        paragraph('建立导师负责制，严格学位论文审查。'),
        paragraph('表1　学校数量'),
        table([
          ['类别', '学校'],
          ['本科', '46所'],
        ]),
        paragraph('抓紧落实', { list: [4, 0] }),
        paragraph('及时总结', { list: [4, 0] }),
      ].join(''),
      numbering: officialLists,
      footnotes: `<w:footnote w:id="2">${paragraph('学科点含交叉学科。')}</w:footnote>`,
    });
    const { manuscript } = readManuscript('report.docx', bytes);
    if (manuscript === null) throw new Error('The file is a Word document.');
    const imported = await importAll(manuscript);
    expect(imported.topics).toMatchObject([{ title: '高等教育发展情况', sections: ['优化学科布局', '提高培养质量'] }]);
    expect(bodyOf(imported)).toEqual([
      '高等教育进入普及化阶段，服务能力不断增强。',
      '## 优化学科布局',
      expect.stringMatching(/^\*\*重点学科。\*\*对接产业需求，新增学科点:fact\[120个\]\{#\w+ of="新增学科点"\}。$/),
      ':::side',
      '学科点含交叉学科。',
      ':::',
      '## 提高培养质量',
      '### 强化本科教学',
      '教授给本科生上课成为基本制度。',
      '### 加强研究生培养',
      '建立导师负责制，严格学位论文审查。',
      ':::table',
      '# 学校数量',
      '| 类别 | 学校 |',
      '|---|---:|',
      expect.stringContaining('of="本科学校"'),
      ':::',
      '- 抓紧落实',
      '- 及时总结',
    ]);
    expect(errors(imported)).toEqual([]);
  });

  it('has topics by headings, pictures with their titles, and links', async () => {
    const pictures = new Map([['a', { bytes: png, mediaType: 'image/png' as const }]]);
    const imported = await importAll(
      manuscriptOf(
        [
          { text: '第一章 智慧校园', kind: 'heading', level: 1 },
          {
            text: '校园网络全覆盖，详情见省厅网站。',
            spans: [{ start: 11, end: 15, type: 'link', url: 'https://edu.example.cn/a(b)' }],
          },
          { text: '校园全景', kind: 'picture', picture: 'a' },
          { text: '图1 新校区' },
          { text: '硬件', kind: 'heading', level: 2 },
          { text: '设备更新换代，教室装上智慧黑板。' },
          { text: '教室', kind: 'heading', level: 3 },
          { text: '座位', kind: 'heading', level: 4 },
          { text: '座位可以移动，方便小组讨论。' },
          { text: '', kind: 'picture', picture: 'gone' },
          { text: '第二章 智慧课堂', kind: 'heading', level: 1 },
          { text: '课堂互动更多，如图1所示。' },
        ],
        'report.docx',
        pictures,
      ),
    );
    expect(imported.topics.map(({ title }) => title)).toEqual(['智慧校园', '智慧课堂']);
    expect(bodyOf(imported)).toEqual([
      '校园网络全覆盖，详情见[省厅网站](https://edu.example.cn/a%28b%29)。',
      ':::picture',
      '# 新校区',
      '![校园全景](assets/01.png)',
      ':::',
      '## 硬件',
      '设备更新换代，教室装上智慧黑板。',
      '### 教室',
      '**座位**',
      '座位可以移动，方便小组讨论。',
    ]);
    expect([...imported.pictures]).toEqual([['assets/01.png', png]]);
    expect(imported.diagnostics.map(({ code, place }) => `${code} ${place?.line ?? ''}`)).toEqual([
      'import-deep-title 8',
      'import-numbered-reference 12',
      'import-no-date ',
      'import-no-publisher ',
    ]);
  });

  it('keeps a title that looks as if it named itself', async () => {
    const imported = await importAll(
      manuscriptOf([
        { text: '标题', kind: 'heading', level: 1 },
        { text: 'A{#id}', kind: 'heading', level: 2 },
        { text: '正文写在这里。' },
      ]),
    );
    expect(errors(imported)).toEqual([]);
    expect(imported.topics[0]?.sections).toEqual(['A{#id}']);
  });
});

describe('figures', () => {
  it('keep their ids when only their numbers change, and are repeated by them', async () => {
    const ids = async (count: number): Promise<readonly (string | undefined)[]> => {
      const text = `职业学校${count}所\n全省共有职业学校${count}所，规模居前。\n一、布局\n再次统计，全省共有职业学校${count}所，另有学生${count + 1}人。\n二、质量\n学生${count + 2}人参加比赛，成绩稳步提高。`;
      const { manuscript } = readManuscript('a.txt', new TextEncoder().encode(text));
      if (manuscript === null) throw new Error('It is text.');
      const imported = await importAll(manuscript);
      expect(errors(imported)).toEqual([]);
      return [
        ...(imported.files.get(imported.topics[0]?.file ?? '') ?? '').matchAll(
          /:(?:fact\[[^\]]*\]\{#(\w+)|ref\[(\w+)\])/g,
        ),
      ].map(([, stated, repeated]) => stated ?? repeated);
    };
    const first = await ids(330);
    expect(first).toHaveLength(4);
    expect(first[0]).toBe(first[1]);
    expect(await ids(1245)).toEqual(first);
  });
});
