import { frameMissing } from './catalogue/booklet.ts';
import { type ChartPart, chartCount, chartForm, type NotDrawable, valueNotDrawable } from './catalogue/chart.ts';
import { badTemplates, type Expected, noReport, wrongType } from './catalogue/content.ts';
import { sideContent } from './catalogue/content-asides.ts';
import { exhibitContent, exhibitNotClosed } from './catalogue/content-exhibits.ts';
import { badLabel, badPicture, factOutsideProse } from './catalogue/content-facts.ts';
import { type DrawingDanger, heavyParagraph, hugePicture, unsafeDrawing } from './catalogue/content-limits.ts';
import { badSee, seeOutsideProse } from './catalogue/content-references.ts';
import { type Unsupported, unsupportedMarkdown } from './catalogue/content-text.ts';
import { contentNotShown, type OverflowFault, slideOverflows, wrongContent } from './catalogue/deck.ts';
import { editingNothingToUndo, editingStatement, editingUnwritable, type Unwritable } from './catalogue/editing.ts';
import { editingImmovable, editingMadeSlide, editingPoints, type Immovable } from './catalogue/editing-slides.ts';
import { type ExpectedInRelation, relationBroken, relationSyntax } from './catalogue/facts.ts';
import {
  type Damage,
  type Danger,
  damagedFile,
  type ForeignFile,
  foreignFile,
  outsideThing,
  unreadDrawing,
  unsafeFile,
} from './catalogue/import-read.ts';
import { digitGrouping } from './catalogue/proof-numbers.ts';
import { ordinalSequence, shortName } from './catalogue/proof-sense.ts';
import { brokenTheme, type ThemeFault } from './catalogue/templates.ts';
import type { DiagnosticKind } from './diagnostic.ts';

/** One parameter of a kind and all its values: each value has a wording of its own. */
export interface Variants {
  readonly parameter: string;
  readonly values: readonly string[];
}

/** The layouts by name; the content model, which lists them, stands above this room. A test compares the two. */
const layouts: Readonly<Record<string, 0>> = {
  section: 0,
  points: 0,
  figure: 0,
  figures: 0,
  compare: 0,
  steps: 0,
  timeline: 0,
  table: 0,
  quote: 0,
  picture: 0,
  chart: 0,
  share: 0,
  ranking: 0,
  closing: 0,
};

/** Kinds whose wording depends on a parameter of few values, by code. The maps make the compiler ask for every value. */
export const variants: ReadonlyMap<string, Variants> = new Map([
  of(wrongType, 'expected', {
    text: 0,
    number: 0,
    positive: 0,
    notEmpty: 0,
    list: 0,
    map: 0,
    relation: 0,
    whole: 0,
    truth: 0,
  } satisfies Record<Expected, 0>),
  of(unsupportedMarkdown, 'what', {
    html: 0,
    code: 0,
    footnote: 0,
    rule: 0,
    heading1: 0,
    deepHeading: 0,
    nestedHeading: 0,
    deletion: 0,
    task: 0,
    reference: 0,
    frontMatter: 0,
    nestedSlide: 0,
    nestedChart: 0,
    chartLabel: 0,
    nestedExhibit: 0,
    exhibitLabel: 0,
    nestedSummary: 0,
    nestedAside: 0,
    sideLabel: 0,
    slideLabel: 0,
    underlined: 0,
    listStart: 0,
    other: 0,
  } satisfies Record<Unsupported, 0>),
  of(noReport, 'reason', { missing: 0, empty: 0 }),
  of(sideContent, 'what', { other: 0, nothing: 0 }),
  of(badLabel, 'directive', { fact: 0, ref: 0, pull: 0 }),
  of(factOutsideProse, 'where', { slide: 0, chart: 0, side: 0, notes: 0, heading: 0 }),
  of(badSee, 'fault', { empty: 0, brackets: 0 }),
  of(seeOutsideProse, 'where', { slide: 0, notes: 0, heading: 0 }),
  of(exhibitNotClosed, 'what', { table: 0, picture: 0 }),
  of(exhibitContent, 'what', { table: 0, picture: 0 }),
  of(badTemplates, 'reason', { missing: 0, outside: 0, link: 0, many: 0, script: 0 }),
  of(frameMissing, 'where', { sheets: 0, script: 0 }),
  of(wrongContent, 'layout', layouts),
  of(contentNotShown, 'layout', layouts),
  of(valueNotDrawable, 'reason', { text: 0, range: 0, kind: 0 } satisfies Record<NotDrawable, 0>),
  of(chartCount, 'what', { categories: 0, series: 0 } satisfies Record<ChartPart, 0>),
  of(chartForm, 'form', { list: 0, table: 0 }),
  of(badPicture, 'reason', { missing: 0, outside: 0, type: 0, unreadable: 0, damaged: 0 }),
  of(hugePicture, 'what', { bytes: 0, pixels: 0 }),
  of(unsafeDrawing, 'danger', {
    script: 0,
    foreign: 0,
    address: 0,
    motion: 0,
    doctype: 0,
    repeats: 0,
    markup: 0,
  } satisfies Record<DrawingDanger, 0>),
  of(heavyParagraph, 'what', { heading: 0, length: 0, marks: 0 }),
  of(slideOverflows, 'fault', { outside: 0, clipped: 0, overlap: 0, small: 0, widow: 0 } satisfies Record<
    OverflowFault,
    0
  >),
  of(relationBroken, 'standing', { open: 0, accepted: 0 }),
  of(relationSyntax, 'expected', { operand: 0, sign: 0, close: 0, operator: 0 } satisfies Record<
    ExpectedInRelation,
    0
  >),
  of(digitGrouping, 'form', { grouped: 0, plain: 0 }),
  of(ordinalSequence, 'fault', { missing: 0, repeated: 0 }),
  of(shortName, 'fault', { early: 0, twice: 0 }),
  of(foreignFile, 'found', {
    doc: 0,
    protected: 0,
    rtf: 0,
    pdf: 0,
    ofd: 0,
    odt: 0,
    xlsx: 0,
    pptx: 0,
    mhtml: 0,
    'word-xml': 0,
    picture: 0,
    archive: 0,
    binary: 0,
  } satisfies Record<ForeignFile, 0>),
  of(damagedFile, 'damage', { archive: 0, checksum: 0, missing: 0, markup: 0 } satisfies Record<Damage, 0>),
  of(unsafeFile, 'danger', {
    size: 0,
    entries: 0,
    path: 0,
    duplicate: 0,
    encrypted: 0,
    entities: 0,
    depth: 0,
  } satisfies Record<Danger, 0>),
  of(editingUnwritable, 'fault', { empty: 0, 'line-break': 0, control: 0, same: 0 } satisfies Record<Unwritable, 0>),
  of(editingStatement, 'fault', { deleted: 0, mixed: 0 }),
  of(editingMadeSlide, 'made', { derived: 0, ceremonial: 0 }),
  of(editingImmovable, 'fault', { 'other-topic': 0, 'only-slide': 0, 'same-place': 0 } satisfies Record<Immovable, 0>),
  of(editingPoints, 'fault', { 'no-list': 0, 'unknown-point': 0, 'unknown-figure': 0 }),
  of(editingNothingToUndo, 'what', { undo: 0, redo: 0 }),
  of(brokenTheme, 'fault', {
    yaml: 0,
    missing: 0,
    unknown: 0,
    mapping: 0,
    text: 0,
    colour: 0,
    size: 0,
    choice: 0,
    circle: 0,
  } satisfies Record<ThemeFault, 0>),
  of(outsideThing, 'thing', { picture: 0, template: 0 }),
  of(unreadDrawing, 'thing', { chart: 0, diagram: 0, object: 0, document: 0 }),
]);

function of<P, K extends keyof P & string>(
  entry: DiagnosticKind<P>,
  parameter: K,
  values: Readonly<Record<P[K] & string, 0>>,
): readonly [string, Variants] {
  return [entry.code, { parameter, values: Object.keys(values) }];
}
