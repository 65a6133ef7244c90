import { basename, resolve } from 'node:path';
import { setImmediate as afterOthers } from 'node:timers/promises';
import type { Root } from 'mdast';
import { noSettings, noTopics, unreadableFolder } from '../diagnostics/catalogue/content.ts';
import { conflictMarker } from '../diagnostics/catalogue/content-conflicts.ts';
import { deadLink, unknownReference } from '../diagnostics/catalogue/content-facts.ts';
import { unknownPlace } from '../diagnostics/catalogue/content-references.ts';
import { type Diagnostic, diagnose, type Place } from '../diagnostics/diagnostic.ts';
import { conflictMarkers } from './conflict-markers.ts';
import { collectFacts } from './fact-statement.ts';
import type { ContentFiles } from './files.ts';
import { deadLinks } from './links.ts';
import { type MarkdownParser, markdownParser } from './markdown.ts';
import type { Report, Section, Topic } from './model.ts';
import { nestingProblem } from './nesting.ts';
import { paragraphProblem } from './paragraph-limits.ts';
import { findPictures, pictureFinder } from './pictures.ts';
import { startOf } from './places.ts';
import { referenceProblems } from './references.ts';
import { readReportSettings } from './report-settings.ts';
import { readForeword } from './sections.ts';
import type { Reading, Source, StatedFact } from './source.ts';
import { readSource, reasonOf } from './source-files.ts';
import { collectStets, type Stet } from './stet.ts';
import { misplacedSummaries } from './summary.ts';
import { readTopic } from './topic.ts';
import { nameTopics, type TopicFile } from './topic-files.ts';
import { readVocabulary } from './vocabulary.ts';

/** A report, or why there is none. */
export interface ReadReport {
  /** Null when any diagnostic is an error. */
  readonly report: Report | null;
  /** All problems of all files, in order of file, line and column. */
  readonly diagnostics: readonly Diagnostic[];
  /** Text files that were read, by path relative to the folder, line ends made `\n`: places point into these texts. */
  readonly sources: ReadonlyMap<string, string>;
}

/** What reads the parts of a report. One that remembers what it read makes reading again quicker. */
export interface Readers {
  readonly parse: MarkdownParser;
  readonly topic: typeof readTopic;
}

interface Parsed extends Source {
  readonly tree: Root;
}

/**
 * Reads and validates the report in a folder. All problems are data, those of the disk too.
 *
 * @param readers other than the usual ones
 */
export async function readReport(
  files: ContentFiles,
  folder: string,
  { parse: parseMarkdown = markdownParser(), topic: readOne = readTopic }: Partial<Readers> = {},
): Promise<ReadReport> {
  const root = resolve(folder);
  const problems: Diagnostic[] = [];
  const sources = new Map<string, string>();
  const finder = pictureFinder(files, root);
  // All files are read side by side; what is found in them is gathered in their order.
  const loading = new Map<string, Promise<Source | null>>();
  const load = async (file: string): Promise<Source | null> => {
    const source = (await loading.get(file)) ?? null;
    if (source === null) return null;
    sources.set(file, source.text);
    const marks = conflictMarkers(source);
    problems.push(...marks);
    return marks.length === 0 ? source : null;
  };
  let names: readonly string[];
  try {
    names = await files.list(root);
  } catch (cause) {
    const params = { folder, reason: reasonOf(cause) };
    return { report: null, diagnostics: [diagnose(unreadableFolder, params, null, { cause })], sources };
  }
  const topicFiles = nameTopics(names, problems);
  const known = ['report.yaml', 'terms.yaml', 'people.yaml', 'foreword.md'].filter((file) => names.includes(file));
  for (const file of [...known, ...topicFiles.map((topic) => topic.file)]) {
    loading.set(file, readSource(files, root, file, problems));
  }

  const facts = new Map<string, StatedFact>();
  const stets: Stet[] = [];
  const parse = async (file: string): Promise<Parsed | null> => {
    const source = await load(file);
    if (source === null) return null;
    const unreadable = nestingProblem(source) ?? paragraphProblem(source);
    if (unreadable !== null) {
      problems.push(unreadable);
      return null;
    }
    const tree = parseMarkdown(source.text);
    problems.push(...collectFacts(tree, source, facts));
    stets.push(...collectStets(tree, source, problems));
    return { ...source, tree };
  };

  const yaml = names.includes('report.yaml') ? await load('report.yaml') : null;
  if (!names.includes('report.yaml')) problems.push(diagnose(noSettings, {}, startOf('report.yaml')));
  const settings = yaml === null ? null : await readReportSettings(files, root, yaml, finder, problems);

  const optional = async (file: string): Promise<Source | null> => (names.includes(file) ? await load(file) : null);
  const vocabulary = readVocabulary(await optional('terms.yaml'), await optional('people.yaml'), problems);

  // Everything is parsed before anything is read: a reference may stand in an earlier file than its statement.
  const preface = names.includes('foreword.md') ? await parse('foreword.md') : null;
  const parsed: { readonly name: TopicFile; readonly source: Parsed }[] = [];
  for (const name of topicFiles) {
    await afterOthers();
    const source = await parse(name.file);
    if (source !== null) parsed.push({ name, source });
  }
  if (!names.some((name) => name.endsWith('.md') && name !== 'foreword.md')) {
    problems.push(diagnose(noTopics, {}, startOf('report.yaml')));
  }

  const reading = async ({ file, text, tree }: Parsed): Promise<Reading> => ({
    file,
    text,
    facts,
    pictures: await findPictures(finder, tree),
    problems,
    stands: 'prose',
  });
  const foreword: Section | null =
    preface === null ? null : readForeword(preface.tree.children, await reading(preface));
  const topics: Topic[] = [];
  for (const { name, source } of parsed) {
    await afterOthers();
    const topic = readOne(source.tree, { number: name.number, slug: name.slug }, await reading(source));
    if (topic !== null) topics.push(topic);
  }
  problems.push(...misplacedSummaries({ foreword, topics }));
  if (topics.length === topicFiles.length) {
    problems.push(...deadLinks({ foreword, topics }), ...referenceProblems({ foreword, topics }, facts));
  }

  // What a file with open conflicts states is unknown, so that nothing is said of references.
  const open = problems.some(({ code }) => code === conflictMarker.code);
  const diagnostics = inOrder(open ? problems.filter(({ code }) => !aboutReferences.includes(code)) : problems);
  const failed = settings === null || diagnostics.some(({ severity }) => severity === 'error');
  const pictures = finder.found();
  const report = failed
    ? null
    : { name: basename(root), root, settings, foreword, topics, stets, vocabulary, sources, pictures };
  return { report, diagnostics, sources };
}

const aboutReferences: readonly string[] = [unknownReference.code, deadLink.code, unknownPlace.code];

function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const rank = ({ file }: Place): string => (file === 'report.yaml' ? '' : file === 'foreword.md' ? ' ' : file);
  return diagnostics.toSorted((a, b) => {
    if (a.place === null || b.place === null) return Number(b.place === null) - Number(a.place === null);
    const [left, right] = [rank(a.place), rank(b.place)];
    if (left !== right) return left < right ? -1 : 1;
    return a.place.line - b.place.line || a.place.column - b.place.column;
  });
}
