import type { Report } from '../content/model.ts';
import { allotNotes } from '../deck/notes.ts';
import { editingImmovable, editingNotesChange } from '../diagnostics/catalogue/editing-slides.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Change } from './change.ts';
import type { Intent } from './intent.ts';
import { outline, told } from './sameness.ts';
import { blocksOf, type SlideBlock, slideBlock } from './slides.ts';
import type { Task } from './task.ts';

const nothing = { parts: new Set(), figures: new Set<string>(), slides: false };

/**
 * Moves an author's slide before or after another of its topic. Paragraphs stay where they are: they are the book's. `after` puts it behind what is spoken with
 * the other slide, before the next slide or heading.
 */
export function moveTask(report: Report, intent: Extract<Intent, { kind: 'move-slide' }>): Task | Diagnostic {
  const moved = slideBlock(report, intent.slide);
  if ('code' in moved) return moved;
  const other = slideBlock(report, intent.other);
  if ('code' in other) return other;
  const immovable = (fault: 'other-topic' | 'only-slide' | 'same-place'): Diagnostic =>
    diagnose(editingImmovable, { fault }, moved.slide.place);
  if (moved.topic !== other.topic) return immovable('other-topic');
  const blocks = blocksOf(report, moved.topic);
  const rest = blocks.filter(({ from }) => from !== moved.from);
  const at = rest.findIndex(({ from }) => from === other.from) + (intent.to === 'after' ? 1 : 0);
  const index = blocks.findIndex(({ from }) => from === moved.from);
  const samePart = moved.part === other.part && moved.section === other.section;
  if (at < 0 || moved.from === other.from || (at === index && samePart)) return immovable('same-place');
  if (!rest.some(({ part }) => part === moved.part) && moved.part !== other.part) return immovable('only-slide');
  const source = report.sources.get(moved.topic.file) ?? '';
  const target = intent.to === 'before' ? other.from : endOf(other, source, blocks, report);
  const wanted = [...rest.slice(0, at), moved, ...rest.slice(at)].map(({ slide }) => told(slide, nothing));
  const spoken = (of: Report): string =>
    told(
      of.topics
        .filter(({ file }) => file === moved.topic.file)
        .flatMap(({ lead, sections, next }) => [lead, ...sections, ...(next === null ? [] : [next])])
        .flatMap((section) => allotNotes(section).slides)
        .map(({ slide, notes }): string => told({ title: slide.title, notes }, nothing))
        .toSorted(),
      nothing,
    );
  const words = report.sources.get(moved.topic.file)?.slice(moved.from, moved.to).split('\n', 2)[1] ?? '';
  const name = words.replace(/^#\s*/, '');
  return {
    file: moved.topic.file,
    ways: () => [moving(moved, target, source)],
    isAsked: (after) => {
      const topic = after.topics.find(({ file }) => file === moved.topic.file);
      const now = topic === undefined ? [] : blocksOf(after, topic).map(({ slide }) => told(slide, nothing));
      const without = { ...nothing, slides: true };
      return now.join('\n') === wanted.join('\n') && outline(after, without) === outline(report, without);
    },
    slidesHold: true,
    says: { zh: `移动幻灯片“${name}”`, en: `Move the slide “${name}”` },
    notices: (after) => (spoken(after) === spoken(report) ? [] : [diagnose(editingNotesChange, {}, moved.slide.place)]),
  };
}

/** Where the stretch ends that belongs to a slide: at the next slide or heading. */
function endOf(other: SlideBlock, source: string, blocks: readonly SlideBlock[], report: Report): number {
  const next = blocks.find(({ from }) => from > other.from)?.from ?? source.length;
  const heading = headings(report, other).find((offset) => offset > other.from) ?? source.length;
  return Math.min(next, heading);
}

function headings(report: Report, { topic }: SlideBlock): readonly number[] {
  const source = report.sources.get(topic.file) ?? '';
  const lines = source.split('\n');
  const starts: number[] = [];
  const walk = (section: SlideBlock['section']): void => {
    if (section.title.length > 0) {
      starts.push(lines.slice(0, section.place.line - 1).reduce((sum, line) => sum + line.length + 1, 0));
    }
    for (const below of section.sections) walk(below);
  };
  for (const section of [topic.lead, ...topic.sections, ...(topic.next === null ? [] : [topic.next])]) walk(section);
  return starts.toSorted((a, b) => a - b);
}

/** Takes a block out with the blank lines after it, and puts it in with one blank line on either side. */
function moving({ from, to }: SlideBlock, target: number, source: string): readonly Change[] {
  const block = source.slice(from, to);
  const after = /^\n*/.exec(source.slice(to))?.[0].length ?? 0;
  // What stood before the block keeps its distance to what follows it; at the end of a file the last line end stays.
  const atEnd = to + after >= source.length;
  const before = /\n*$/.exec(source.slice(0, from))?.[0].length ?? 0;
  const out: Change = { start: atEnd ? from - before : from, end: atEnd ? to : to + after, text: '' };
  const lineEnds = /\n*$/.exec(source.slice(0, target))?.[0].length ?? 0;
  const last = target >= source.length;
  // At the file's end its last line ends stay the last.
  const put = last ? target - Math.min(lineEnds, 1) : target;
  const gap = '\n'.repeat(Math.max(0, 2 - (last ? Math.max(0, lineEnds - 1) : lineEnds)));
  return [out, { start: put, end: put, text: last ? `${gap}${block}` : `${gap}${block}\n\n` }];
}
