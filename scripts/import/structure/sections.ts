import {
  importAfterNext,
  importNextHeading,
  importNoTitle,
  importStrayNumber,
  importStrayOrdinal,
} from '../../diagnostics/catalogue/import.ts';
import { blocksOf } from './blocks.ts';
import { bareLines, type Candidate, inRow, nextSteps, outermost, type Run } from './candidates.ts';
import type { DraftBlock, DraftSection, Title } from './draft.ts';
import type { Finding } from './finding.ts';
import type { Line } from './line.ts';
import { ordinalOf } from './ordinals.ts';
import { warnOfOrdinal } from './strays.ts';
import { announcesNext, titleLines, titleOf } from './titles.ts';

/** Text before the first part, and the parts. */
export interface Divided {
  readonly blocks: readonly DraftBlock[];
  readonly sections: readonly DraftSection[];
}

/** A stretch of lines that a title heads. */
export interface Part {
  readonly title: Title;
  readonly lines: readonly Line[];
}

/** Divides the lines of a topic into lead, sections and next steps, and these into subsections. */
export function sectionsOf(lines: readonly Line[], finding: Finding): Divided {
  const next = nextPart(lines);
  const { blocks, sections } = divide(next === null ? lines : lines.slice(0, next.index), 1, finding);
  if (next === null) return { blocks, sections: placeNext(sections, finding) };
  const last = lines.slice(next.index);
  const part = nextSection(last, next.how, finding);
  return {
    blocks,
    sections: placeNext([...sections, { title: part.title, ...divide(part.lines, 2, finding) }], finding),
  };
}

function divide(lines: readonly Line[], depth: 1 | 2 | 3, finding: Finding): Divided {
  const run = depth === 3 ? null : outermost(lines, depth === 1);
  if (run === null) return { blocks: blocksOf(lines, finding), sections: [] };
  const { before, parts } = cutAt(lines, run, finding);
  const below = depth === 1 ? 2 : 3;
  return {
    blocks: blocksOf(before, finding),
    sections: parts.map((part) => ({ title: part.title, ...divide(part.lines, below, finding) })),
  };
}

/** Cuts lines at the members of a run that have titles. Numbers and stops are taken off; what doesn't fit is told. */
export function cutAt(
  lines: readonly Line[],
  run: Run,
  finding: Finding,
): { before: readonly Line[]; parts: readonly Part[] } {
  const isHeading = run.key.startsWith('h') && run.key !== 'han' && run.key !== 'hanParen';
  for (const line of run.strays) warnOfOrdinal(line, isHeading ? importStrayNumber : importStrayOrdinal, finding);
  const bare = new Set(bareLines(lines));
  const heads = run.members.filter(({ title, line }) => {
    if (title !== null || isHeading) return true;
    finding.warn(importNoTitle, { title: line.text.slice(0, ordinalOf(line)?.length ?? 2) }, line);
    return false;
  });
  const first = heads[0]?.index ?? lines.length;
  const parts = heads.map((head, at) => partOf(lines, head, heads[at + 1]?.index ?? lines.length, bare, finding));
  return { before: lines.slice(0, first), parts };
}

/** A part from its title on. A title over several lines is one. */
function partOf(lines: readonly Line[], head: Candidate, end: number, bare: ReadonlySet<Line>, finding: Finding): Part {
  const { line, index, ordinal, title } = head;
  const { source } = line;
  const length = ordinal?.length ?? 0;
  if (title === null) {
    // A heading whose words are no title by themselves: a long one, or one that ends in a comma.
    const start = length < line.text.length ? line.start + length : line.start;
    finding.cut({ source, start: line.start, end: start }, 'ordinal');
    return { title: { passage: { source, start, end: line.end } }, lines: lines.slice(index + 1, end) };
  }
  finding.cut({ source, start: line.start, end: title.start }, 'ordinal');
  if (title.stop !== null) finding.cut({ source, ...title.stop }, 'title-stop');
  if (title.rest !== null) {
    const passage = { source, start: title.start, end: title.end };
    return { title: { passage }, lines: [restOf(line, title.rest), ...lines.slice(index + 1, end)] };
  }
  const joined = title.stop === null ? titleLines(lines.slice(index, end), 0, bare) : 1;
  const continues = joined > 1 && goesOn(line.text, lines[index + 1]?.text ?? '');
  const count = continues ? joined : 1;
  const last = lines[index + count - 1] ?? line;
  const passage = { source, start: title.start, end: count > 1 ? last.end : title.end };
  return { title: { passage }, lines: lines.slice(index + count, end) };
}

/** Whether a title on one line clearly goes on on the next: in the middle of a name, or before the dash of a subtitle. */
function goesOn(text: string, next: string): boolean {
  return count(text, '“《（') > count(text, '”》）') || /^(?:——|[”》）])/u.test(next) || /[和与及的、——]$/u.test(text);
}

function count(text: string, marks: string): number {
  return [...text].filter((one) => marks.includes(one)).length;
}

/** A line from an offset of the manuscript on. */
function restOf(line: Line, start: number): Line {
  return {
    ...line,
    start,
    text: line.text.slice(start - line.start),
    block: { ...line.block, kind: 'paragraph', level: null, numberEnd: start },
  };
}

/** Where the next steps begin without being a numbered part: late in a topic, with no part of it behind. */
function nextPart(
  lines: readonly Line[],
): { readonly index: number; readonly how: 'title' | 'run-in' | 'paragraph' } | null {
  const whole = lines.reduce((sum, { text }) => sum + text.length, 0);
  let before = 0;
  for (const [index, line] of lines.entries()) {
    const how = line.block.kind === 'heading' ? null : nextSteps(line);
    if (how !== null && index > 0 && before * 5 >= whole && isLast(lines, index, before * 5 >= whole * 2))
      return { index, how };
    before += line.text.length;
  }
  return null;
}

/** `late`: enough of the topic stands before. Where nothing is divided before, less is enough. */
function isLast(lines: readonly Line[], index: number, late: boolean): boolean {
  const run = outermost(lines.slice(0, index), true);
  const after = lines.slice(index + 1);
  if (run === null) return true;
  const last = run.members.at(-1);
  if (!late || (last !== undefined && announcesNext(last.line.text.slice(last.ordinal?.length ?? 0)))) return false;
  if (run.key === 'bare') return bareLines(after).length === 0;
  const expected = run.members.length + 1;
  return !after.some((line) => {
    if (line.block.kind === 'heading') return `h${line.block.level ?? 1}` <= run.key;
    const ordinal = ordinalOf(line);
    return ordinal !== null && ordinal.scheme === run.key && inRow(ordinal.value, expected);
  });
}

function nextSection([first, ...rest]: readonly Line[], how: 'title' | 'run-in' | 'paragraph', finding: Finding): Part {
  if (first === undefined) return { title: { made: '' }, lines: [] };
  const { source } = first;
  const title = how === 'paragraph' ? null : titleOf(first, 0);
  if (title === null) {
    const made = /^(?:下一步|接下来|今后|下一阶段)/u.exec(first.text)?.[0] ?? '';
    finding.warn(importNextHeading, { title: made }, { ...first, end: first.start + made.length });
    return { title: { made }, lines: [first, ...rest] };
  }
  if (title.stop !== null) finding.cut({ source, ...title.stop }, 'title-stop');
  const passage = { source, start: title.start, end: title.end };
  return { title: { passage }, lines: title.rest === null ? rest : [restOf(first, title.rest), ...rest] };
}

/** Next steps that aren't the last section of their topic become a subsection of the one before, since content ends with them. */
function placeNext(sections: readonly DraftSection[], finding: Finding): readonly DraftSection[] {
  const placed: DraftSection[] = [];
  for (const [index, section] of sections.entries()) {
    const { title } = section;
    const words = 'made' in title ? title.made : finding.textOf(title.passage);
    const before = placed.at(-1);
    if (index === sections.length - 1 || !announcesNext(words.trim())) placed.push(section);
    else if ('passage' in title) {
      finding.warn(importAfterNext, { title: words }, title.passage);
      const own: DraftSection = {
        ...section,
        blocks: [...section.blocks, ...section.sections.flatMap(flattened)],
        sections: [],
      };
      if (before === undefined) placed.push({ title: { made: '' }, blocks: [], sections: [own] });
      else placed[placed.length - 1] = { ...before, sections: [...before.sections, own] };
    }
  }
  return placed;
}

/** A section as paragraphs, its title a bold one. */
export function flattened({ title, blocks, sections }: DraftSection): readonly DraftBlock[] {
  const head: DraftBlock[] =
    'passage' in title ? [{ type: 'paragraph', prose: { ...title.passage, spans: [] }, label: 'whole' }] : [];
  return [...head, ...blocks, ...sections.flatMap(flattened)];
}
