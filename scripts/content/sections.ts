import type { Heading, RootContent } from 'mdast';
import {
  emptyHeading,
  secondNext,
  sectionAfterNext,
  unsupportedMarkdown,
} from '../diagnostics/catalogue/content-text.ts';
import { diagnose, type Place } from '../diagnostics/diagnostic.ts';
import { readPull, readSide } from './asides.ts';
import { isUnderlined, readBlocks } from './blocks.ts';
import { readChart } from './chart.ts';
import { readExhibit } from './exhibit.ts';
import { attributeProblems } from './fact-statement.ts';
import { readInlines } from './inlines.ts';
import type { FlowItem, Section, SectionRole } from './model.ts';
import { namedHeading } from './names.ts';
import { placeOf, startOf } from './places.ts';
import { readSlide } from './slide.ts';
import type { Reading } from './source.ts';
import { plainText } from './text.ts';

/** A file's text, divided at its headings. */
export interface Sections {
  readonly lead: Section;
  readonly sections: readonly Section[];
  readonly next: Section | null;
}

interface Stretch {
  readonly heading: Heading | null;
  readonly content: RootContent[];
}

const nextTitles = /^(下一步|接下来|今后|下一阶段)/;

/** Divides a topic. `prefix` begins the ids of its sections, such as `t1`. */
export function readTopicSections(nodes: readonly RootContent[], prefix: string, reading: Reading): Sections {
  const [before, ...parts] = divide(nodes, 2);
  const lead = readSection(before ?? emptyStretch(), { id: `${prefix}-lead`, role: 'lead', number: null }, reading);
  const sections: Section[] = [];
  let next: Section | null = null;
  for (const part of parts) {
    if (nextTitles.test(plainText(titleOf(part, { ...reading, problems: [] })))) {
      const place = placeOf(reading.file, part.heading?.position);
      if (next !== null) reading.problems.push(diagnose(secondNext, {}, place, { related: [next.place] }));
      next = readSection(part, { id: `${prefix}-next`, role: 'next', number: null }, reading);
    } else {
      if (next !== null) {
        const place = placeOf(reading.file, part.heading?.position);
        reading.problems.push(diagnose(sectionAfterNext, {}, place, { related: [next.place] }));
      }
      const number = sections.length + 1;
      sections.push(readSection(part, { id: `${prefix}-s${number}`, role: 'section', number }, reading));
    }
  }
  return { lead, sections, next };
}

/** Reads the foreword: one section, whose `##` headings start subsections. */
export function readForeword(nodes: readonly RootContent[], reading: Reading): Section {
  const [before, ...parts] = divide(nodes, 2);
  const whole = readSection(before ?? emptyStretch(), { id: 'foreword', role: 'foreword', number: null }, reading);
  const sections = parts.map((part, index) => {
    const number = whole.sections.length + index + 1;
    return readSection(part, { id: `foreword-${number}`, role: 'section', number }, reading);
  });
  return { ...whole, sections: [...whole.sections, ...sections] };
}

function readSection(
  { heading: written, content }: Stretch,
  { id: made, role, number }: { id: string; role: SectionRole; number: number | null },
  reading: Reading,
): Section {
  const { heading, id: named } = written === null ? { heading: null, id: null } : namedHeading(written, reading);
  const id = named ?? made;
  const [own, ...parts] = divide(content, 3);
  const flow = (own?.content ?? []).flatMap((node) => readFlow(node, reading));
  const title = titleOf({ heading, content }, reading);
  if (heading !== null && isUnderlined(heading)) {
    reading.problems.push(
      diagnose(unsupportedMarkdown, { what: 'underlined' }, placeOf(reading.file, heading.position)),
    );
  }
  if (heading !== null && heading.children.length === 0) {
    reading.problems.push(diagnose(emptyHeading, {}, placeOf(reading.file, heading.position)));
  }
  const sections = parts.map((part, index) =>
    readSection(part, { id: `${id}-${index + 1}`, role: 'section', number: index + 1 }, reading),
  );
  const place: Place =
    heading === null ? (flow[0]?.place ?? startOf(reading.file)) : placeOf(reading.file, heading.position);
  return { id, role, number, title, flow, sections, place };
}

function readFlow(node: RootContent, reading: Reading): readonly FlowItem[] {
  if (node.type === 'containerDirective' && node.name === 'slide') return [readSlide(node, reading)];
  if (node.type === 'containerDirective' && node.name === 'chart') {
    const chart = readChart(node, reading);
    return chart === null ? [] : [chart];
  }
  if (node.type === 'containerDirective' && (node.name === 'table' || node.name === 'picture')) {
    const exhibit = readExhibit({ ...node, name: node.name }, reading);
    return exhibit === null ? [] : [exhibit];
  }
  if (node.type === 'leafDirective' && node.name === 'summary') {
    reading.problems.push(...attributeProblems(node, reading, []));
    return [{ type: 'summary', place: placeOf(reading.file, node.position) }];
  }
  if (node.type === 'containerDirective' && node.name === 'side') return [readSide(node, reading)];
  if (node.type === 'leafDirective' && node.name === 'pull') {
    const pull = readPull(node, reading);
    return pull === null ? [] : [pull];
  }
  if (node.type === 'heading') {
    const what = isUnderlined(node) ? 'underlined' : node.depth === 1 ? 'heading1' : 'deepHeading';
    reading.problems.push(diagnose(unsupportedMarkdown, { what }, placeOf(reading.file, node.position)));
    return [];
  }
  return readBlocks([node], reading);
}

function titleOf({ heading }: Stretch, reading: Reading): Section['title'] {
  return heading === null ? [] : readInlines(heading.children, { ...reading, stands: 'heading' });
}

/** Cuts at headings of one depth; the first stretch is what stands before the first of them. */
function divide(nodes: readonly RootContent[], depth: 2 | 3): Stretch[] {
  const stretches: Stretch[] = [emptyStretch()];
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === depth) stretches.push({ heading: node, content: [] });
    else stretches.at(-1)?.content.push(node);
  }
  return stretches;
}

function emptyStretch(): Stretch {
  return { heading: null, content: [] };
}
