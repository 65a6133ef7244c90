import { placeBetween } from '../content/places.ts';
import {
  importNoDate,
  importNoPublisher,
  importNoText,
  importNoTitle,
  importNotWhole,
  importTooManyTopics,
  importUnreadable,
} from '../diagnostics/catalogue/import.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { findFigures } from '../facts/find-figures.ts';
import type { FoundFigure } from '../facts/found-figure.ts';
import type { Account } from './account.ts';
import type { ImportedReport, ImportedTopic, ImportWishes } from './imported-report.ts';
import type { Manuscript } from './manuscript.ts';
import { clear } from './structure/clear.ts';
import type { DraftBlock, DraftTopic } from './structure/draft.ts';
import { Finding } from './structure/finding.ts';
import { linesOf } from './structure/line.ts';
import { reportFacts } from './structure/report-facts.ts';
import { flattened } from './structure/sections.ts';
import { appended, topicsOf, withoutEmpty } from './structure/topics.ts';
import { accountOf, expectedText, originOf } from './write/account.ts';
import { beyondLimits } from './write/beyond-limits.ts';
import { Figures } from './write/figures.ts';
import { loadSpelling, type Spell, slugOf } from './write/pinyin.ts';
import { readImported, renderText } from './write/rendered-text.ts';
import { writeSettings } from './write/settings.ts';
import { Writer } from './write/writer.ts';

/** Who publishes a report whose manuscripts don't say so. */
const unknownPublisher = '编印单位待定';
const mostTopics = 99;

/**
 * Makes content of manuscripts: finds topics, sections and next steps, sets aside what is none of the text, edits what the wishes allow, states the figures that `find`
 * finds. All is told: what was set aside, every edit, and as diagnostics what a person should look at. The content is read back and compared with the manuscripts before
 * it is given out; a difference is an error. Pure but for loading the dictionary of pinyin.
 */
export async function importReport(
  manuscripts: readonly Manuscript[],
  wishes: ImportWishes,
  find: (text: string) => readonly FoundFigure[] = (text) => findFigures(text),
): Promise<ImportedReport> {
  const finding = new Finding(manuscripts);
  const spell = await loadSpelling();
  const cleared = clear(manuscripts.map(linesOf), finding);
  const read = cleared.map(({ lines }, source) => topicsOf(lines, source, manuscripts.length > 1, finding));
  const [first] = read;
  const foreword = first?.foreword ?? [];
  // Text above the topics of a later manuscript keeps its place as a topic of its own.
  const found = read.flatMap(({ head, foreword: above, topics }, source): readonly DraftTopic[] =>
    source === 0 || above.length === 0
      ? topics
      : [{ source, title: { made: head.words ?? '' }, lead: above, sections: [] }, ...topics],
  );
  const drafts = titled(
    fewer(withoutEmpty(found, finding), finding),
    read.map(({ head }) => head.words),
    finding,
  );

  const figures = new Figures(find, spell);
  const writer = new Writer(finding, figures, wishes.keepPunctuation);
  const files = new Map<string, string>();
  const forewordText = foreword.length === 0 ? null : writer.foreword(foreword);
  const written = drafts.map((draft) => {
    figures.count = 0;
    return { draft, ...writer.topic(draft), figures: figures.count };
  });
  const names = fileNames(
    written.map(({ title }) => title),
    spell,
  );
  if (drafts.length === 0) finding.problems.push(diagnose(importNoText, {}, null));
  const facts = reportFacts(
    manuscripts,
    cleared,
    read,
    written.map(({ title }) => title),
    wishes,
  );
  const settings = {
    ...facts,
    publisher: facts.publisher ?? unknownPublisher,
    date: facts.date ?? wishes.undated ?? '1970-01-01',
  };
  if (facts.date === null) finding.problems.push(diagnose(importNoDate, { date: settings.date }, null));
  if (facts.publisher === null)
    finding.problems.push(diagnose(importNoPublisher, { publisher: unknownPublisher }, null));
  files.set('report.yaml', writeSettings(settings));
  if (forewordText !== null) files.set('foreword.md', forewordText());
  for (const [index, { text }] of written.entries()) files.set(names[index] ?? '', text());

  const topics: ImportedTopic[] = written.map(({ draft, title, sections, figures: count }, index) => {
    const from = manuscripts[draft.source]?.name ?? '';
    return { file: names[index] ?? '', title, from, sections, figures: count };
  });
  const accounts = manuscripts.map((manuscript, source) =>
    accountOf(
      manuscript,
      source,
      writer.written.filter((one) => one.source === source),
      finding,
    ),
  );
  const alarms = drafts.length === 0 ? [] : await alarmsOf(files, accounts, writer, finding);
  return {
    files,
    pictures: writer.pictures,
    accounts,
    topics,
    diagnostics: inOrder([...finding.problems, ...alarms], manuscripts),
  };
}

/** Gives a title to each topic that has none: that of its manuscript. */
function titled(
  drafts: readonly DraftTopic[],
  words: readonly (string | null)[],
  finding: Finding,
): readonly DraftTopic[] {
  return drafts.map((draft) => {
    if (!('made' in draft.title) || draft.title.made !== '') return draft;
    const manuscript = finding.manuscripts[draft.source];
    const name = manuscript?.name.replace(/\.[A-Za-z]+$/, '').trim() ?? '';
    const made =
      (words[draft.source] ?? manuscript?.properties.title ?? '').replace(/\s+/g, ' ').trim() ||
      (name === '' || name === '-' ? '专题' : name);
    const start = startOf(draft);
    finding.warn(importNoTitle, { title: made }, { source: draft.source, start, end: start + 1 });
    return { ...draft, title: { made } };
  });
}

function startOf({ lead, sections }: DraftTopic): number {
  const [block] = lead;
  if (block?.type === 'paragraph') return block.prose.start;
  const title = sections[0]?.title;
  return title !== undefined && 'passage' in title ? title.passage.start : 0;
}

/** No more topics than file names have numbers for: those beyond are paragraphs of the last. */
function fewer(topics: readonly DraftTopic[], finding: Finding): readonly DraftTopic[] {
  const last = topics[mostTopics - 1];
  if (last === undefined || topics.length === mostTopics) return topics;
  let grown = last;
  for (const { title, lead, sections } of topics.slice(mostTopics)) {
    if ('passage' in title) finding.warn(importTooManyTopics, { title: finding.textOf(title.passage) }, title.passage);
    const blocks: readonly DraftBlock[] = flattened({ title, blocks: lead, sections });
    for (const block of blocks) grown = appended(grown, block);
  }
  return [...topics.slice(0, mostTopics - 1), grown];
}

function fileNames(titles: readonly string[], spell: Spell): readonly string[] {
  const taken = new Set<string>();
  return titles.map((title, index) => {
    const base = slugOf(title, spell);
    let slug = base;
    for (let count = 2; taken.has(slug); count += 1) slug = `${base}-${count}`;
    taken.add(slug);
    return `${String(index + 1).padStart(2, '0')}-${slug}.md`;
  });
}

/** What reading the content back shows: faults of it, and the first place where it doesn't say what the manuscripts say. */
async function alarmsOf(
  files: ReadonlyMap<string, string>,
  accounts: readonly Account[],
  { written, pictures }: Writer,
  finding: Finding,
): Promise<readonly Diagnostic[]> {
  const { report, diagnostics } = await readImported(files, pictures);
  if (report === null) {
    return diagnostics
      .filter(({ severity }) => severity === 'error')
      .slice(0, 3)
      .map((fault) => beyondLimits(fault, written, finding) ?? unreadable(fault));
  }
  const expected = expectedText(accounts);
  const found = renderText(report);
  if (expected === found) return [];
  let at = 0;
  while (expected[at] === found[at]) at += 1;
  const excerpt = (text: string): string => text.slice(Math.max(0, at - 8), at + 16).replaceAll('\n', '⏎');
  const origin = originOf(accounts, at);
  const place =
    origin === null
      ? null
      : placeBetween(origin.account.manuscript.name, origin.account.manuscript.text, origin.start, origin.start + 1);
  return [diagnose(importNotWhole, { expected: excerpt(expected), found: excerpt(found) }, place)];
}

function unreadable({ code, wording }: Diagnostic): Diagnostic {
  return diagnose(importUnreadable, { code, zh: wording.zh.message, en: wording.en.message }, null);
}

function inOrder(diagnostics: readonly Diagnostic[], manuscripts: readonly Manuscript[]): readonly Diagnostic[] {
  const rank = ({ place }: Diagnostic): number =>
    place === null ? manuscripts.length : manuscripts.findIndex(({ name }) => name === place.file);
  return diagnostics.toSorted((a, b) => {
    if (rank(a) !== rank(b) || a.place === null || b.place === null) return rank(a) - rank(b);
    return a.place.line - b.place.line || a.place.column - b.place.column;
  });
}
