import { Decimal } from 'decimal.js';
import type { BookContext } from '../../scripts/booklet/document.ts';
import { exhibitNumbers } from '../../scripts/booklet/exhibit-numbers.ts';
import { pageGeometry } from '../../scripts/booklet/page-geometry.ts';
import type {
  AuthoredSlide,
  Block,
  FactStatement,
  FlowItem,
  Inline,
  Paragraph,
  Picture,
  Report,
  Section,
  SlideLayout,
  Table,
  Topic,
} from '../../scripts/content/model.ts';
import { presentationFonts } from '../../scripts/content/shapes.ts';
import type { Fact, Ledger } from '../../scripts/facts/fact.ts';
import { templateFilesOnDisk } from '../../scripts/templates/files.ts';
import { loadTemplates } from '../../scripts/templates/templates.ts';
import { loadTheme } from '../../scripts/templates/theme.ts';
import { printSettings } from '../settings.ts';

export const place = { file: '01-topic.md', line: 1, column: 1, endLine: 1, endColumn: 1 };

export function text(value: string): Inline {
  return { type: 'text', value, place };
}

export function strong(value: string): Inline {
  return { type: 'strong', children: [text(value)], place };
}

export function stated(id: string, value: string, of: string, asOf: string | null = null): FactStatement {
  return { type: 'fact', id, text: value, attributes: { of, asOf, kind: 'quantity', source: null }, place };
}

export function reference(id: string, value: string): Inline {
  return { type: 'ref', id, text: value, place };
}

export function paragraph(...children: readonly (Inline | string)[]): Paragraph {
  return { type: 'paragraph', children: inlines(children), place };
}

function inlines(children: readonly (Inline | string)[]): readonly Inline[] {
  return children.map((child) => (typeof child === 'string' ? text(child) : child));
}

export function list(ordered: boolean, ...items: readonly (Inline | string)[][]): Block {
  return { type: 'list', ordered, items: items.map((item) => ({ blocks: [paragraph(...item)], place })), place };
}

function quotation(...blocks: readonly Block[]): Block {
  return { type: 'quotation', blocks, place };
}

export function table(
  alignments: Table['alignments'],
  head: readonly string[],
  rows: readonly (readonly (Inline | string)[])[],
): Table {
  const cell = (content: Inline | string) => ({ children: inlines([content]), place });
  return { type: 'table', alignments, head: head.map(cell), rows: rows.map((row) => row.map(cell)), place };
}

function picture(file: string, caption: string | null): Picture {
  return { type: 'picture', file, mediaType: 'image/svg+xml', alternative: '示意图', caption, place };
}

export function slide(layout: SlideLayout, title: string, ...blocks: readonly Block[]): AuthoredSlide {
  return { type: 'slide', layout, chart: null, minutes: null, title: [text(title)], blocks, notes: null, place };
}

export function section(
  id: string,
  number: number | null,
  title: string,
  flow: readonly FlowItem[],
  more: Partial<Pick<Section, 'role' | 'sections'>> = {},
): Section {
  const role = more.role ?? 'section';
  return { id, role, number, title: title === '' ? [] : [text(title)], flow, sections: more.sections ?? [], place };
}

export function topic(number: number, title: string, parts: Partial<Topic> = {}): Topic {
  return {
    number,
    slug: `topic-${number}`,
    title,
    titlePlace: place,
    shortTitle: title,
    minutes: null,
    lead: section(`t${number}-lead`, null, '', [paragraph('导语一句。')], { role: 'lead' }),
    sections: [],
    next: null,
    relations: [],
    file: '01-topic.md',
    place,
    ...parts,
  };
}

export function report(
  topics: readonly Topic[],
  more: Partial<Report['settings']> = {},
  foreword: Section | null = null,
): Report {
  return {
    name: 'sample',
    root: '/reports/sample',
    settings: {
      title: '2022年某省“两会”教育信息服务专栏',
      subtitle: null,
      publisher: '某省教育厅',
      occasion: '2022年某省“两会”',
      date: '2022-01-17',
      source: null,
      imprint: [],
      language: 'zh-CN',
      ratio: '16:9',
      emblem: null,
      background: null,
      theme: 'red',
      templates: null,
      pptx: { fonts: presentationFonts },
      ...printSettings,
      relations: [],
      places: new Map(),
      place,
      ...more,
    },
    foreword,
    topics,
    stets: [],
    vocabulary: { terms: [], people: [] },
    sources: new Map(),
    pictures: new Map(),
  };
}

/** A ledger of the statements in paragraphs and cells, without taking figures apart beyond their digits. */
export function ledgerOf({ foreword, topics }: Report): Ledger {
  const facts = new Map<string, Fact>();
  const readInlines = (children: readonly Inline[], topicNumber: number, at: string): void => {
    for (const inline of children) {
      if ('children' in inline) readInlines(inline.children, topicNumber, at);
      if (inline.type !== 'fact') continue;
      const { of, asOf, kind, source } = inline.attributes;
      const pieces = /^(\D*)([\d.]+)(.*)$/u.exec(inline.text);
      const [before = '', digits = '', after = ''] = pieces?.slice(1) ?? [];
      const quantity = pieces && {
        value: new Decimal(digits),
        upper: null,
        rounding: new Decimal(0),
        unit: after,
        qualifier: 'exact' as const,
        before,
        digits,
        after,
      };
      facts.set(inline.id, {
        id: inline.id,
        text: inline.text,
        of,
        asOf,
        kind,
        source,
        quantity,
        topic: topicNumber,
        section: at,
        sentence: '',
        place,
      });
    }
  };
  const readSection = ({ id, flow, sections }: Section, topicNumber: number): void => {
    for (const item of flow) {
      if (item.type === 'paragraph') readInlines(item.children, topicNumber, id);
      if (item.type === 'table') {
        for (const row of item.rows) for (const cell of row) readInlines(cell.children, topicNumber, id);
      }
    }
    for (const inner of sections) readSection(inner, topicNumber);
  };
  if (foreword) readSection(foreword, 0);
  for (const { number, lead, sections, next } of topics) {
    for (const each of [lead, ...sections, ...(next ? [next] : [])]) readSection(each, number);
  }
  return facts;
}

export function contextOf(made: Report, pictures: ReadonlyMap<string, string> = new Map()): BookContext {
  const { tokens } = loadTheme(templateFilesOnDisk, null, 'red', null);
  if (!tokens) throw new Error('The red theme is broken.');
  return {
    report: made,
    ledger: ledgerOf(made),
    templates: loadTemplates(templateFilesOnDisk, null),
    tokens,
    pictures,
    charts: new Map(),
    numbers: exhibitNumbers(made),
    geometry: pageGeometry(made.settings.sheet),
  };
}

const sentence =
  '全省职业学校在校生规模保持稳定，校企合作持续深化，“双师型”教师队伍建设取得新进展，《关于推动现代职业教育高质量发展的实施意见》逐项落实；各地各校结合实际，形成了一批可复制、可推广的经验做法。';

/** A chapter with everything a chapter can hold, long enough for several pages. */
export function richTopic(number: number): Topic {
  const id = `t${number}`;
  const long = (times: number): string => sentence.repeat(times);
  return topic(number, '构建现代职业教育体系 为全省高质量发展提供有力技能人才支撑', {
    shortTitle: '现代职业教育',
    lead: section(
      `${id}-lead`,
      null,
      '',
      [
        slide(
          'figures',
          '规模',
          list(
            false,
            [reference(`${id}students`, '142.2万人'), ' 职业学校在校生'],
            [reference(`${id}schools`, '330所'), ' 职业学校'],
          ),
        ),
        paragraph(
          '截至',
          stated(`${id}year`, '2021年底', '统计截止时间'),
          '，全省共有职业学校',
          stated(`${id}schools`, '330所', '职业学校', '2021年底'),
          '，在校生',
          stated(`${id}students`, '142.2万人', '职业学校在校生', '2021年底'),
          '，年均输送技术技能人才',
          stated(`${id}graduates`, '近50万人', '年均输送人才'),
          '，2019—2021年省内就业比例为',
          stated(`${id}local`, '76.20%', '省内就业比例', '2019—2021年'),
          `。${sentence}`,
        ),
      ],
      { role: 'lead' },
    ),
    sections: [
      section(`${id}-s1`, 1, '坚持高位推动，明晰发展路径', [
        paragraph(strong('健全机制。'), long(3), '皖教〔2021〕20号文件已经印发。'),
        paragraph(
          strong('深化AI+Education试点。'),
          'Vocational and Technical Education (VTE) 试点校',
          '共有12所。',
          long(2),
        ),
        list(false, ['市级统筹、县级整合，', strong('撤并“小散弱”学校')], [long(1)]),
        list(true, ['统一校名'], ['统一招生平台'], [long(1)]),
        paragraph(long(2)),
      ]),
      section(
        `${id}-s2`,
        2,
        '优化布局结构、夯实办学基础，推动职业教育与区域产业同频共振、与人民群众就业需求同向发力',
        [
          table(
            [null, 'right', 'right', 'right'],
            ['类别', '学校（所）', '在校生（万人）', '占比'],
            [
              ['高职', '75', '63.1', '44.37%'],
              ['中职', stated(`${id}secondary`, '255', '中职学校'), '79.1', '55.6%'],
              ['合计', '330', '142.20', '100%'],
            ],
          ),
          paragraph(long(2)),
          quotation(paragraph('职业教育前途广阔、大有可为。'), paragraph('——《关于推动现代职业教育高质量发展的意见》')),
          paragraph({ type: 'emphasis', children: [text('实事求是')], place }, '地看，', long(1)),
          picture('assets/a.svg', '图1　校均办学规模变化'),
        ],
        {
          sections: [
            section(`${id}-s2-1`, 1, '纵向贯通，横向融通', [paragraph(long(3))]),
            section(`${id}-s2-2`, 2, '德技并修，育训结合', [paragraph(long(4)), paragraph('见到实效。')]),
          ],
        },
      ),
    ],
    next: section(`${id}-next`, null, '下一步：贯通四链，服务“三地一区”', [paragraph(long(3))], { role: 'next' }),
  });
}

export const svgPicture = `data:image/svg+xml;base64,${Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="237" viewBox="0 0 600 237"><rect width="600" height="237" fill="#ddd"/><path d="M0 200L600 20" stroke="#A3171B" stroke-width="4"/></svg>',
).toString('base64')}`;
