import { isText, type Line } from './line.ts';
import { isMastheadData, isOffice } from './masthead-data.ts';
import { countedOn, isSentenceScheme, type Ordinal, ordinalOf, type Scheme, schemes } from './ordinals.ts';
import { announcesNext, type FoundTitle, isTitleLike, titleOf } from './titles.ts';

/** What parts of one level have in common: a level of headings, a way of numbering, or nothing but being short lines. */
export type Key = `h${number}` | Scheme | 'bare';

/** A line at which a part may begin. */
export interface Candidate {
  readonly index: number;
  readonly line: Line;
  readonly ordinal: Ordinal | null;
  readonly title: FoundTitle | null;
}

/** Parts of one key in a stretch of lines. */
export interface Run {
  readonly key: Key;
  readonly members: readonly Candidate[];
  /** Lines whose number doesn't fit the row. */
  readonly strays: readonly Line[];
}

/** Keys of numbered parts below topics, from the outermost inwards. */
const numbered: readonly Scheme[] = schemes;

/** The parts that a stretch of lines has on its outermost level; null without any. */
export function outermost(lines: readonly Line[], sentences: boolean): Run | null {
  const runs = numbered
    .filter((scheme) => sentences || !isSentenceScheme(scheme))
    .map((scheme) => runOf(lines, scheme))
    .filter((run) => run !== null);
  const headings = headingRun(lines);
  if (headings !== null) {
    const scheme = commonScheme(headings.members);
    const first = headings.members[0]?.index ?? 0;
    const above = runs.find(
      ({ key, members }) =>
        !isSentence(key) && scheme !== null && rank(key) < rank(scheme) && (members[0]?.index ?? 0) <= first,
    );
    return above ?? headings;
  }
  const plain = runs.filter(({ key }) => !isSentence(key));
  if (plain[0] !== undefined) return plain[0];
  const bare = bareRun(lines);
  if (bare !== null) return bare;
  return runs.toSorted((a, b) => (a.members[0]?.index ?? 0) - (b.members[0]?.index ?? 0))[0] ?? null;
}

/** The headings of the highest level, and lines that are numbered as these are. */
function headingRun(lines: readonly Line[]): Run | null {
  const levels = lines.flatMap(({ block, aside }) =>
    block.kind === 'heading' && aside === null ? [block.level ?? 1] : [],
  );
  if (levels.length === 0) return null;
  const level = Math.min(...levels);
  const own = lines.flatMap((line, index) =>
    line.block.kind === 'heading' && (line.block.level ?? 1) === level ? [candidate(line, index)] : [],
  );
  const scheme = commonScheme(own);
  const others =
    scheme === null
      ? []
      : lines.flatMap((line, index) => {
          const one = candidate(line, index);
          return line.block.kind !== 'heading' && one.ordinal?.scheme === scheme && one.title?.rest === null
            ? [one]
            : [];
        });
  const members = [...own, ...others].sort((a, b) => a.index - b.index);
  return { key: `h${level}`, members, strays: outOfRow(members) };
}

/** Lines numbered by one scheme, in a row from 1 on. Null where they aren't parts: without titles, or a list. */
export function runOf(lines: readonly Line[], scheme: Scheme): Run | null {
  const all: Candidate[] = [];
  for (const [index, line] of lines.entries()) {
    if (beginning(line).ordinal?.scheme === scheme && line.block.kind !== 'heading') all.push(candidate(line, index));
  }
  const members: Candidate[] = [];
  const strays: Line[] = [];
  for (const one of all) {
    if (inRow(one.ordinal?.value ?? 0, members.length + 1)) members.push(one);
    else strays.push(one.line);
  }
  if (members.length < 2) return null;
  const bodies = members.filter(
    ({ title, index }, at) => title !== null && (title.rest !== null || hasBody(lines, index, members[at + 1]?.index)),
  );
  const titled = members.filter(({ title }) => title !== null);
  if (isSentenceScheme(scheme)) {
    const whole = members.every(
      ({ line, ordinal }) => scheme !== 'shi' || countedOn(line.text, ordinal?.value ?? 0) === null,
    );
    if (!whole || bodies.length < members.length) return null;
  } else if (scheme === 'dot' || scheme === 'paren' || scheme === 'circle') {
    if (titled.length < members.length || bodies.length < members.length - 1) return null;
  } else if (titled.length * 2 < members.length || bodies.length * 2 < members.length) return null;
  return { key: scheme, members, strays };
}

/** Short lines between paragraphs of text, two at least; one is enough where it is bold. */
function bareRun(lines: readonly Line[]): Run | null {
  const members = bareLines(lines).map((line) => candidate(line, lines.indexOf(line)));
  const enough = members.length >= 2 || members.some(({ line }) => line.block.look.bold);
  return enough ? { key: 'bare', members, strays: [] } : null;
}

/** Short lines that a paragraph of text follows, and that nothing else is known of. */
export function bareLines(lines: readonly Line[]): readonly Line[] {
  return lines.filter((line, index) => {
    const next = lines[index + 1];
    if (!isTitleLike(line, 26) || line.block.kind !== 'paragraph' || ordinalOf(line) !== null) return false;
    return (
      next !== undefined &&
      isText(next) &&
      next.block.kind === 'paragraph' &&
      !isOffice(line.text) &&
      !isMastheadData(line.text, true)
    );
  });
}

function candidate(line: Line, index: number): Candidate {
  return { index, line, ...beginning(line) };
}

type Beginning = Pick<Candidate, 'ordinal' | 'title'>;

/** Each line is asked about for every scheme of every part that begins before it; looking each time takes most of a long import. */
const beginnings = new WeakMap<Line, Beginning>();

/** Number and title that a line begins with. */
function beginning(line: Line): Beginning {
  const known = beginnings.get(line);
  if (known !== undefined) return known;
  const ordinal = ordinalOf(line);
  const own = { ordinal, title: titleOf(line, ordinal?.length ?? 0) };
  beginnings.set(line, own);
  return own;
}

/** Whether a value goes on from a row that has come to `expected`. */
export function inRow(value: number, expected: number): boolean {
  return value === expected || (value === Number.POSITIVE_INFINITY && expected > 1);
}

/** Lines of members whose number isn't the next one. */
export function outOfRow(members: readonly Candidate[]): readonly Line[] {
  let expected = 1;
  return members.flatMap(({ ordinal, line }) => {
    if (ordinal === null) return [];
    const fits = inRow(ordinal.value, expected) || ordinal.value === 1;
    expected = (Number.isFinite(ordinal.value) ? ordinal.value : expected) + 1;
    return fits ? [] : [line];
  });
}

function hasBody(lines: readonly Line[], index: number, next: number | undefined): boolean {
  return (next ?? lines.length) > index + 1;
}

function commonScheme(members: readonly Candidate[]): Scheme | null {
  const counts = new Map<Scheme, number>();
  for (const { ordinal } of members)
    if (ordinal !== null) counts.set(ordinal.scheme, (counts.get(ordinal.scheme) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most !== undefined && most[1] * 2 >= members.length ? most[0] : null;
}

function isSentence(key: Key): boolean {
  return key === 'shi' || key === 'di' || key === 'first';
}

function rank(key: Key): number {
  return schemes.indexOf(key as Scheme);
}

/** Whether a line begins the next steps of a topic, and how: as a title, with a title run in, or as a paragraph that needs one. */
export function nextSteps(line: Line): 'title' | 'run-in' | 'paragraph' | null {
  if (line.aside !== null || line.block.kind === 'table' || line.block.kind === 'picture' || !announcesNext(line.text))
    return null;
  if (ordinalOf(line) !== null) return null;
  const counted =
    /^(?:下一步|接下来|下一阶段|今后(?:一个时期|一段时[间期]|几年|[一二三四五]年)?)(?:工作中?)?[，,]/u.test(line.text);
  const title = counted ? null : titleOf(line, 0);
  if (title !== null && title.end - title.start <= 30) {
    if (title.rest === null) return 'title';
    if (!/[将要]/u.test(line.text.slice(0, title.end - line.start))) return 'run-in';
  }
  return counted || /^(?:下一步|接下来|下一阶段)(?:工作)?[：:]/u.test(line.text) ? 'paragraph' : null;
}
