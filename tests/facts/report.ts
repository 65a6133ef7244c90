import type {
  Block,
  FactAttributes,
  FactStatement,
  Inline,
  Paragraph,
  Report,
  Section,
  SectionRole,
  Text,
  Topic,
} from '../../scripts/content/model.ts';
import type { RelationSource } from '../../scripts/content/settings-model.ts';
import { presentationFonts } from '../../scripts/content/shapes.ts';
import type { Place } from '../../scripts/diagnostics/diagnostic.ts';
import { printSettings } from '../settings.ts';

export const somewhere: Place = { file: '01-a.md', line: 1, column: 1, endLine: 1, endColumn: 2 };

export const text = (value: string, place = somewhere): Text => ({ type: 'text', value, place });

export const fact = (id: string, written: string, attributes: Partial<FactAttributes> = {}): FactStatement => ({
  type: 'fact',
  id,
  text: written,
  attributes: { of: id, asOf: null, kind: 'quantity', source: null, ...attributes },
  place: somewhere,
});

export const paragraph = (...children: readonly Inline[]): Paragraph => ({
  type: 'paragraph',
  children,
  place: somewhere,
});

export const section = (role: SectionRole, id: string, more: Partial<Section> = {}): Section => ({
  id,
  role,
  number: role === 'section' ? 1 : null,
  title: [],
  flow: [],
  sections: [],
  place: somewhere,
  ...more,
});

export const topic = (number: number, more: Partial<Topic> = {}): Topic => ({
  number,
  slug: 'a',
  title: '甲',
  titlePlace: somewhere,
  shortTitle: '甲',
  minutes: null,
  lead: section('lead', `t${number}-lead`),
  sections: [],
  next: null,
  relations: [],
  file: `0${number}-a.md`,
  place: somewhere,
  ...more,
});

export const relation = (expression: string, more: Partial<RelationSource> = {}): RelationSource => ({
  expression,
  severity: 'error',
  accepted: null,
  place: somewhere,
  ...more,
});

export const report = (topics: readonly Topic[], more: Partial<Report> = {}): Report => ({
  name: 'test',
  root: '/reports/test',
  settings: {
    title: '题',
    subtitle: null,
    publisher: '某厅',
    occasion: null,
    date: '2022-01-20',
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
    place: somewhere,
  },
  foreword: null,
  topics,
  stets: [],
  vocabulary: { terms: [], people: [] },
  sources: new Map(),
  pictures: new Map(),
  ...more,
});

/** A report of one topic with these blocks in its lead. */
export const reportOf = (...blocks: readonly Block[]): Report =>
  report([topic(1, { lead: section('lead', 't1-lead', { flow: blocks }) })]);
