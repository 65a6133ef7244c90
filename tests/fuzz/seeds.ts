import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../scripts/config.ts';
import { readAttacks } from '../attacks/attack.ts';
import { officialLists, paragraph, run, table, wordFile } from '../import/word-file.ts';
import { type Files, type FuzzCase, type Kind, readFiles } from './fuzz-case.ts';

/** A report with every layout, exhibit and aside, for templates and settings to be tried on. */
const everything = `---
title: 职业教育
shortTitle: 职教
minutes: 3
relations:
  - check: schools = secondary + higher
---

导语，共有:ref[schools]。

## 规模

:::slide{layout=figures minutes=1}
# 职业学校:ref[schools]
- :ref[schools] 职业学校
- :ref[students] 在校生
:::

全省有职业学校:fact[330所]{#schools of="职业学校" asOf="2021年底"}，在校生:fact[142万人]{#students of="职业学校在校生" asOf="2021年底"}，见[成效](#effect)。

:::slide{layout=chart kind=bar}
# 中职学校多于高职院校
- :ref[secondary] 中职学校
- :ref[higher] 高职院校
:::

其中中职学校:fact[255所]{#secondary of="中职学校" asOf="2021年底"}，高职院校:fact[75所]{#higher of="高职院校" asOf="2021年底"}。

## 成效 {#effect}

:::slide{layout=points}
# 两项工作
- **调结构**　优化专业布局
- **强师资**　充实教师队伍

::notes
先说规模，再说成效。
:::

::pull[students]{label="在校生"}

:::side
# 怎么统计
按:ref[schools]统计。
:::

1. 优化专业布局，印发《关于推动现代职业教育高质量发展的意见》（皖教〔2021〕20号）。
2. 充实教师队伍。

| 指标 | 2020年 | 2021年 |
|---|---:|---:|
| 在校生 | 140万人 | 142万人 |

:::table{#targets}
# 各类学校的目标
| 类别 | 数量 |
|---|---:|
| 中职 | :ref[secondary] |

注：见:see[effect]。
:::

:::chart{kind=share #shares}
# 学校:ref[schools]
- :ref[secondary] 中职
- :ref[higher] 高职
:::

> 全面推进。

## 下一步

- 健全机制。

::summary
`;

const plainSettings = 'title: 测试会刊\npublisher: 测试单位\ndate: 2022-01-17\n';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function filesOf(files: Readonly<Record<string, string | Uint8Array>>): Files {
  return new Map(
    Object.entries(files).map(([path, content]) => [path, typeof content === 'string' ? encode(content) : content]),
  );
}

/** What to begin with, by kind: sound content, content with every known mistake, harmless attacks, documents of each format. */
export function readSeeds(): Readonly<Record<Kind, readonly FuzzCase[]>> {
  const reports = reportSeeds();
  const as = (kind: Kind, files: readonly Files[]): readonly FuzzCase[] => files.map((one) => ({ kind, files: one }));
  return {
    report: as('report', reports),
    topic: as('topic', reports),
    template: as('template', templateSeeds()),
    document: as('document', documentSeeds()),
  };
}

function reportSeeds(): readonly Files[] {
  const shipped = readFiles(join(packageRoot(), 'content/anhui-2022'));
  const folder = join(packageRoot(), 'tests/cases');
  const cases = readdirSync(folder).map((name) => {
    const files = new Map(readFiles(join(folder, name)));
    files.delete('expected.json');
    return files;
  });
  const whole = filesOf({ 'report.yaml': plainSettings, '01-a.md': everything });
  // Most cases have a mistake of their own, with which nothing is made.
  const sound = Array.from({ length: cases.length }, () => whole);
  return [shipped, ...sound, ...cases];
}

/** Each template and theme of the package, as a report's own. */
function templateSeeds(): readonly Files[] {
  const folder = join(packageRoot(), 'templates');
  const report = { 'report.yaml': `${plainSettings}templates: own\n`, '01-a.md': everything };
  return [...readFiles(folder)]
    .filter(([path]) => /^(booklet|deck|handout|player|themes)\//.test(path))
    .map(([path, bytes]) => filesOf({ ...report, [`own/${path}`]: bytes }));
}

function documentSeeds(): readonly Files[] {
  const folder = join(packageRoot(), 'tests/import/documents');
  const texts = [...readFiles(folder)]
    .filter(([path]) => !path.endsWith('.json'))
    .map(([path, bytes]) => filesOf({ [path.replaceAll('/', '-')]: bytes }));
  const attacks = readAttacks()
    .filter(({ run }) => run === 'import')
    .flatMap(({ files }) =>
      files.flatMap((file) =>
        'text' in file && !file.text.includes('{{') ? [filesOf({ [file.path.replaceAll('/', '-')]: file.text })] : [],
      ),
    );
  // Word files are what most people bring.
  const words = wordSeeds();
  const often = Array.from({ length: Math.ceil((texts.length + attacks.length) / words.length) }, () => words);
  return [...texts, ...attacks, ...often.flat()];
}

function wordSeeds(): readonly Files[] {
  const field = (instruction: string, result: string): string =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const plain = [
    paragraph('全省教育报告', { style: 'a3' }),
    paragraph('一、“双减”工作', { style: '1' }),
    paragraph('（一）高位推动', { style: '2' }),
    paragraph('全省共有义务教育学校1.2万所，在校生600余万人，增长3.5%。'),
    paragraph('一是健全机制。', { list: [2, 0] }),
    paragraph('二是压实责任。', { list: [2, 0] }),
    table([
      ['指标', '2020年', '2021年'],
      ['中职', '79.1万人', '80万人'],
      ['高职', '63.1万人', '64万人'],
    ]),
    paragraph('下一步工作', { style: '1' }),
    paragraph('继续推进。'),
  ].join('');
  const rich = [
    paragraph('目录', { style: 'a4' }),
    paragraph(field('TOC \\o', run('一、双减……1'))),
    paragraph('职业教育', { centred: true, bold: true, size: 22 }),
    paragraph('第一部分', { outline: 0 }),
    paragraph('条目', { list: [1, 1] }),
    paragraph(
      `${run('共有')}<w:del w:id="1"><w:r><w:delText>27家</w:delText></w:r></w:del><w:ins w:id="2">${run('28家')}</w:ins>${run('单位')}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="0"/></w:r>`,
    ),
    paragraph(
      `${field('HYPERLINK "https://example.org/"', run('网'))}<w:hyperlink r:id="rIdlink">${run('官网')}</w:hyperlink>`,
    ),
    paragraph(
      `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="" descr="校园"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="rIdone"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`,
    ),
    paragraph(
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${paragraph('框')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice></mc:AlternateContent></w:r>`,
    ),
    paragraph('<w:r><w:drawing><c:chart r:id="rIdc"/></w:drawing></w:r><m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath>'),
    `<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${paragraph('环节')}</w:tc><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraph('数量')}</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>${paragraph('')}</w:tc><w:tc>${paragraph('1')}</w:tc><w:tc>${paragraph('2')}</w:tc></w:tr></w:tbl>`,
  ].join('');
  const png = Uint8Array.from([
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 9, 0, 0, 0, 9,
  ]);
  const chart =
    '<c:chartSpace><c:title><a:t>在校生</a:t></c:title><c:ser><c:tx><c:v>2021</c:v></c:tx><c:cat><c:pt idx="0"><c:v>中职</c:v></c:pt></c:cat><c:val><c:pt idx="0"><c:v>80</c:v></c:pt></c:val></c:ser></c:chartSpace>';
  return [
    filesOf({ '报告.docx': wordFile({ body: plain, numbering: officialLists }) }),
    filesOf({
      '报告.docx': wordFile({
        body: rich,
        numbering: officialLists,
        footnotes: `<w:footnote w:id="2">${paragraph('脚注')}</w:footnote>`,
        comments: `<w:comment w:id="0">${paragraph('批注')}</w:comment>`,
        header: paragraph('页眉'),
        media: { 'one.png': png },
        relationships:
          '<Relationship Id="rIdlink" Type="x/hyperlink" Target="https://example.org/" TargetMode="External"/><Relationship Id="rIdc" Type="x/chart" Target="charts/chart1.xml"/>',
        core: '<dc:title>全省教育报告</dc:title><dc:creator>某厅</dc:creator><dcterms:modified>2022-01-10T00:00:00Z</dcterms:modified>',
        parts: { 'word/charts/chart1.xml': chart },
      }),
    }),
  ];
}
