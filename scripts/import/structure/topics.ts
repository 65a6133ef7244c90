import { importEmptyTopic, importNoTitle, importStrayNumber } from '../../diagnostics/catalogue/import.ts';
import { blocksOf } from './blocks.ts';
import { bareLines, type Candidate, outOfRow, runOf } from './candidates.ts';
import { setContentsAside } from './contents-list.ts';
import type { DraftBlock, DraftTopic, Title } from './draft.ts';
import { tellMentions } from './exhibits.ts';
import type { Finding } from './finding.ts';
import { type Head, headOf } from './head.ts';
import { isText, type Line } from './line.ts';
import { type Ordinal, ordinalOf, type Scheme } from './ordinals.ts';
import { cutAt, sectionsOf } from './sections.ts';
import { warnOfOrdinal } from './strays.ts';
import { titleLines, titleOf } from './titles.ts';

/** What a manuscript is made of: text before its topics, and the topics. */
export interface ReadTopics {
  readonly head: Head;
  readonly foreword: readonly DraftBlock[];
  readonly topics: readonly DraftTopic[];
}

/** Finds the topics of a manuscript. `several`: it is one of several, so that a single number makes a topic. */
export function topicsOf(all: readonly Line[], source: number, several: boolean, finding: Finding): ReadTopics {
  const lines = setContentsAside(all, finding);
  tellMentions(lines, finding);
  const starts = topicStarts(lines, several);
  if (starts === null) {
    const head = headOf(lines, false, finding);
    return { head, foreword: [], topics: lines.length === 0 ? [] : [topicOf(head.title, head.rest, source, finding)] };
  }
  const first = starts[0]?.index ?? 0;
  const head = headOf(lines.slice(0, first), true, finding);
  for (const line of outOfRow(starts)) if (!several) warnOfOrdinal(line, importStrayNumber, finding);
  const topics = starts.map((start, at) => {
    const part = lines.slice(start.index, starts[at + 1]?.index ?? lines.length);
    const { title, rest } = takeTitle(part, start.ordinal, finding);
    return topicOf(title, rest, source, finding);
  });
  return { head, foreword: forewordOf(head.rest, finding), topics };
}

/** Text above the topics. Short lines alone, without any sentence, are more of the masthead. */
function forewordOf(lines: readonly Line[], finding: Finding): readonly DraftBlock[] {
  const isReal = lines.some(
    ({ text, block }) => /[。！？；]/u.test(text) || block.kind === 'table' || block.kind === 'picture',
  );
  if (isReal) return blocksOf(lines, finding);
  for (const line of lines) finding.setAside(line, 'masthead');
  return [];
}

function topicOf(title: Title | null, lines: readonly Line[], source: number, finding: Finding): DraftTopic {
  const { blocks, sections } = sectionsOf(lines, finding);
  return { source, title: title ?? { made: '' }, lead: blocks, sections };
}

interface Start {
  readonly index: number;
  readonly line: Line;
  readonly ordinal: Ordinal | null;
  readonly title: Candidate['title'];
}

/** Lines at which topics begin; null where all is one topic. */
function topicStarts(lines: readonly Line[], several: boolean): readonly Start[] | null {
  const starts = lines.map((line, index): Start => {
    const ordinal = ordinalOf(line);
    return { index, line, ordinal, title: titleOf(line, ordinal?.length ?? 0) };
  });
  for (const scheme of ['part', 'topic', 'two'] as const) {
    const all = starts.filter(({ ordinal, line }) => ordinal?.scheme === scheme && line.text.length <= 60);
    const own = scheme === 'two' ? inRowOrZero(all, several) : all;
    const atHead = own.length === 1 && (own[0]?.index ?? 9) < 4 && (several || scheme !== 'two');
    if (own.length >= 2 || atHead) return own;
  }
  const headed = headedTopics(starts);
  if (headed !== null) return headed;
  return deepTopics(lines);
}

/** Of numbers that stand alone those that count: written 01, or next in the row. Others are figures of a table that came apart. */
function inRowOrZero(all: readonly Start[], several: boolean): readonly Start[] {
  let expected = several ? (all[0]?.ordinal?.value ?? 1) : 1;
  return all.filter(({ line, ordinal }) => {
    const counts = ordinal?.value === expected || !/^[1-9]/.test(line.text);
    if (counts) expected = (ordinal?.value ?? 0) + 1;
    return counts;
  });
}

/** Topics by headings of the highest level. One that alone stands at the top is the title of all. */
function headedTopics(starts: readonly Start[]): readonly Start[] | null {
  const headings = starts.filter(({ line }) => line.block.kind === 'heading');
  const level = Math.min(...headings.map(({ line }) => line.block.level ?? 1));
  const own = headings.filter(({ line }) => (line.block.level ?? 1) === level);
  const [first, second] = own;
  if (first === undefined || second === undefined) return null;
  const aloneAbove =
    second.index <= first.index + 1 && first.ordinal === null && own.slice(1).every(({ ordinal }) => ordinal !== null);
  const topics = aloneAbove ? own.slice(1) : own;
  return topics.length >= 2 &&
    topics.some(({ ordinal, line }) => level === 1 || ordinal !== null || line.block.look.centred)
    ? topics
    : null;
}

/** 一、 are topics where （一） and 1. are titles below them: three levels, and content has no more. */
function deepTopics(lines: readonly Line[]): readonly Start[] | null {
  const run = runOf(lines, 'han');
  if (run === null || run.members.some(({ title }) => title === null)) return null;
  const hasBelow = (stretch: readonly Line[], scheme: Scheme): boolean => runOf(stretch, scheme) !== null;
  const deep = run.members.some(({ index }, at) => {
    const block = lines.slice(index + 1, run.members[at + 1]?.index ?? lines.length);
    const below = runOf(block, 'hanParen');
    return (
      below?.members.some((member, one) =>
        hasBelow(block.slice(member.index + 1, below.members[one + 1]?.index ?? block.length), 'dot'),
      ) ?? false
    );
  });
  return deep ? run.members : null;
}

/** The title of a topic behind its number, on the same line or on those that follow. */
function takeTitle(
  lines: readonly Line[],
  ordinal: Ordinal | null,
  finding: Finding,
): { title: Title; rest: readonly Line[] } {
  const [first] = lines;
  if (first === undefined) return { title: { made: '' }, rest: [] };
  const { source } = first;
  const length = ordinal?.length ?? 0;
  const bare = new Set(bareLines(lines));
  if (length < first.text.length) {
    const found = titleOf(first, length);
    if (found?.rest != null || (found?.stop ?? null) !== null) {
      const { parts } = cutAt(
        lines,
        { key: 'han', strays: [], members: [{ index: 0, line: first, ordinal, title: found }] },
        finding,
      );
      const [part] = parts;
      return { title: part?.title ?? { made: '' }, rest: part?.lines ?? [] };
    }
    const count = titleLines(lines, 0, bare);
    finding.cut({ source, start: first.start, end: first.start + length }, 'ordinal');
    const passage = { source, start: first.start + length, end: lines[count - 1]?.end ?? first.end };
    return { title: { passage }, rest: lines.slice(count) };
  }
  const below = lines.slice(1);
  const head = below[0];
  if (
    head === undefined ||
    isText(head) ||
    titleOf(head, 0)?.rest !== null ||
    ordinalOf(head) !== null ||
    head.block.kind === 'table' ||
    head.block.kind === 'picture'
  ) {
    finding.warn(importNoTitle, { title: first.text }, first);
    return { title: { passage: { source, start: first.start, end: first.end } }, rest: below };
  }
  const count = titleLines(below, 0, bare);
  const last = below[count - 1] ?? head;
  const stop = count === 1 ? (titleOf(head, 0)?.stop ?? null) : null;
  finding.cut(first, 'ordinal');
  if (stop !== null) finding.cut({ source, ...stop }, 'title-stop');
  return { title: { passage: { source, start: head.start, end: stop?.start ?? last.end } }, rest: below.slice(count) };
}

/** Topics without any text, as paragraphs of the topic before: content has no empty topics. */
export function withoutEmpty(topics: readonly DraftTopic[], finding: Finding): readonly DraftTopic[] {
  const kept: DraftTopic[] = [];
  for (const topic of topics) {
    const { title, lead, sections } = topic;
    const before = kept.at(-1);
    if (lead.length > 0 || sections.length > 0 || !('passage' in title)) {
      if (lead.length > 0 || sections.length > 0) kept.push(topic);
      continue;
    }
    finding.warn(importEmptyTopic, { title: finding.textOf(title.passage) }, title.passage);
    const paragraph: DraftBlock = { type: 'paragraph', prose: { ...title.passage, spans: [] }, label: 'whole' };
    if (before === undefined) kept.push({ ...topic, title: { made: '' }, lead: [paragraph] });
    else kept[kept.length - 1] = appended(before, paragraph);
  }
  return kept;
}

/** A topic with a paragraph more at its end. */
export function appended(topic: DraftTopic, block: DraftBlock): DraftTopic {
  const last = topic.sections.at(-1);
  if (last === undefined) return { ...topic, lead: [...topic.lead, block] };
  const inner = last.sections.at(-1);
  const grown =
    inner === undefined
      ? { ...last, blocks: [...last.blocks, block] }
      : { ...last, sections: [...last.sections.slice(0, -1), { ...inner, blocks: [...inner.blocks, block] }] };
  return { ...topic, sections: [...topic.sections.slice(0, -1), grown] };
}
