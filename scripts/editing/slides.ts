import { markdownParser } from '../content/markdown.ts';
import type { AuthoredSlide, Report, Section, Topic } from '../content/model.ts';
import { makeDeck } from '../deck/slides.ts';
import { editingNothingThere } from '../diagnostics/catalogue/editing.ts';
import { editingMadeSlide } from '../diagnostics/catalogue/editing-slides.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { makeLedger } from '../facts/ledger.ts';
import { offsetsOf } from './leaves.ts';

/** An author's slide with where it stands. Source offsets; `to` is the end of its last line, line end excluded. */
export interface SlideBlock {
  readonly slide: AuthoredSlide;
  readonly topic: Topic;
  readonly section: Section;
  /** The section that has slides of its own or made ones: a topic's lead, section or next steps. */
  readonly part: Section;
  readonly from: number;
  readonly to: number;
}

/** The author's slide with an id of its deck, or why there is none. */
export function slideBlock(report: Report, id: string): SlideBlock | Diagnostic {
  const ledger = makeLedger(report);
  for (const topic of report.topics) {
    if (!id.startsWith(`t${topic.number}`) && !hasNamed(topic, id)) continue;
    const made = makeDeck(report, topic, ledger).deck.slides.find((slide) => slide.id === id);
    if (made === undefined) continue;
    const { line } = made.place;
    const block = blocksOf(report, topic).find(({ slide }) => slide.place.line === line);
    if (block !== undefined) return block;
    return diagnose(editingMadeSlide, { id, made: made.section === null ? 'ceremonial' : 'derived' }, made.place);
  }
  return diagnose(editingNothingThere, { what: id }, null);
}

/** Headings can name themselves, and so their slides. */
function hasNamed(topic: Topic, id: string): boolean {
  const within = (section: Section): boolean => id.startsWith(`${section.id}-`) || section.sections.some(within);
  return parts(topic).some(within);
}

const parts = ({ lead, sections, next }: Topic): readonly Section[] => [
  lead,
  ...sections,
  ...(next === null ? [] : [next]),
];

/** The author's slides of a topic in order. */
export function blocksOf(report: Report, topic: Topic): readonly SlideBlock[] {
  const source = report.sources.get(topic.file) ?? '';
  const offset = offsetsOf(source);
  const ends = new Map<number, number>();
  for (const { type, position } of markdownParser()(source).children) {
    if (type !== 'containerDirective' || position === undefined) continue;
    ends.set(position.start.line, offset(position.end.line, position.end.column));
  }
  const blocks: SlideBlock[] = [];
  const walk = (section: Section, part: Section): void => {
    for (const slide of section.flow) {
      if (slide.type !== 'slide') continue;
      const from = offset(slide.place.line, 1);
      blocks.push({ slide, topic, section, part, from, to: ends.get(slide.place.line) ?? from });
    }
    for (const below of section.sections) walk(below, part);
  };
  for (const part of parts(topic)) walk(part, part);
  return blocks;
}
