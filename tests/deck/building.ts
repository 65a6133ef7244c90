import { Decimal } from 'decimal.js';
import type {
  AuthoredSlide,
  Block,
  FlowItem,
  Inline,
  List,
  Paragraph,
  Quotation,
  Report,
  Section,
  SlideLayout,
  Table,
  Topic,
} from '../../scripts/content/model.ts';
import { presentationFonts } from '../../scripts/content/shapes.ts';
import type { Place } from '../../scripts/diagnostics/diagnostic.ts';
import type { Fact, Ledger } from '../../scripts/facts/fact.ts';
import { parseQuantity } from '../../scripts/facts/quantity.ts';
import { printSettings } from '../settings.ts';

/** Reports made by hand: the deck is tested without the parser. */

let line = 0;

/** A place of its own for everything that is made. */
export function somewhere(): Place {
  line += 1;
  return { file: '01-topic.md', line, column: 1, endLine: line, endColumn: 2 };
}

/** `**strong**`, `*emphasis*`, `:fact[text]{id}` and `:ref[id text]` as inline content. */
export function inlines(text: string): readonly Inline[] {
  const place = somewhere();
  return text
    .split(/(\*\*.+?\*\*|\*[^*]+\*|:fact\[[^\]]*\]\{\w+\}|:ref\[\w+ [^\]]*\])/u)
    .flatMap((part): readonly Inline[] => {
      const fact = /^:fact\[(.*)\]\{(\w+)\}$/u.exec(part);
      if (fact !== null) {
        const [, stated = '', id = ''] = fact;
        return [
          {
            type: 'fact',
            id,
            text: stated,
            place,
            attributes: { of: `${id}的口径`, asOf: null, kind: 'quantity', source: null },
          },
        ];
      }
      const ref = /^:ref\[(\w+) (.*)\]$/u.exec(part);
      if (ref !== null) return [{ type: 'ref', id: ref[1] ?? '', text: ref[2] ?? '', place }];
      if (part.startsWith('**')) return [{ type: 'strong', children: inlines(part.slice(2, -2)), place }];
      if (/^\*.+\*$/u.test(part)) return [{ type: 'emphasis', children: inlines(part.slice(1, -1)), place }];
      return part === '' ? [] : [{ type: 'text', value: part, place }];
    });
}

export function paragraph(text: string): Paragraph {
  return { type: 'paragraph', children: inlines(text), place: somewhere() };
}

export function list(items: readonly string[], ordered = false): List {
  return {
    type: 'list',
    ordered,
    items: items.map((item) => ({ blocks: [paragraph(item)], place: somewhere() })),
    place: somewhere(),
  };
}

export function table(rows: readonly (readonly string[])[], alignments: Table['alignments'] = []): Table {
  const [head = [], ...body] = rows.map((row) => row.map((cell) => ({ children: inlines(cell), place: somewhere() })));
  return { type: 'table', alignments, head, rows: body, place: somewhere() };
}

export function quotation(...paragraphs: readonly string[]): Quotation {
  return { type: 'quotation', blocks: paragraphs.map(paragraph), place: somewhere() };
}

export function slide(
  layout: SlideLayout | null,
  title: string,
  blocks: readonly Block[] = [],
  more: { readonly minutes?: number; readonly notes?: readonly Block[]; readonly chart?: AuthoredSlide['chart'] } = {},
): AuthoredSlide {
  return {
    type: 'slide',
    layout,
    chart: more.chart ?? null,
    minutes: more.minutes ?? null,
    title: inlines(title),
    blocks,
    notes: more.notes ?? null,
    place: somewhere(),
  };
}

export function section(
  id: string,
  title: string,
  flow: readonly FlowItem[],
  more: Partial<Pick<Section, 'role' | 'number' | 'sections'>> = {},
): Section {
  return { id, role: 'section', number: 1, sections: [], ...more, title: inlines(title), flow, place: somewhere() };
}

export function topic(parts: Partial<Topic> = {}): Topic {
  return {
    number: 1,
    slug: 'topic',
    title: '专题标题',
    titlePlace: somewhere(),
    shortTitle: '短标题',
    minutes: null,
    lead: section('t1-lead', '', [], { role: 'lead', number: null }),
    sections: [],
    next: null,
    relations: [],
    file: '01-topic.md',
    place: somewhere(),
    ...parts,
  };
}

export function report(topics: readonly Topic[]): Report {
  return {
    name: 'fixture',
    root: '/fixture',
    foreword: null,
    stets: [],
    vocabulary: { terms: [], people: [] },
    sources: new Map(),
    pictures: new Map(),
    topics,
    settings: {
      title: '2022年安徽省“两会”教育信息服务专栏',
      subtitle: null,
      publisher: '安徽省教育厅',
      occasion: '2022年安徽省“两会”',
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
      place: somewhere(),
    },
  };
}

const nothing = { value: new Decimal(0), upper: null, rounding: new Decimal(0), qualifier: 'exact' } as const;

/** A fact whose text is `before`, digits and `after`. */
export function fact(
  id: string,
  before: string,
  digits: string,
  after: string,
  of: string,
  asOf: string | null = null,
): Fact {
  return {
    id,
    text: before + digits + after,
    of,
    asOf,
    kind: 'quantity',
    source: null,
    quantity: parseQuantity(before + digits + after) ?? { ...nothing, unit: after, before, digits, after },
    topic: 1,
    section: 't1-s1',
    sentence: '',
    place: somewhere(),
  };
}

export function ledger(...facts: readonly Fact[]): Ledger {
  return new Map(facts.map((one) => [one.id, one]));
}
