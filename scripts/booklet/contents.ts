import type { Section, Topic } from '../content/model.ts';
import { plainText } from '../content/text.ts';
import { sectionOrdinal } from '../typography/ordinals.ts';
import {
  bookAddress,
  contentsAnchor,
  documentIndexAnchor,
  forewordAnchor,
  indexAnchor,
  slidesAnchor,
  topicAnchor,
} from './anchors.ts';
import { type BookContext, documentHtml } from './document.ts';
import { forewordTitle } from './front-matter.ts';
import { escapeHtml } from './markup.ts';
import { topicOrdinal } from './topic-ordinal.ts';

/** A line of the table of contents. */
export interface ContentsEntry {
  /** Id of the place it leads to. */
  readonly id: string;
  readonly level: 1 | 2;
  readonly ordinal: string;
  readonly title: string;
}

/** What a book holds. */
export interface BookMatter {
  /** The only topic; null: all of them, and the foreword. */
  readonly topic: Topic | null;
  /** Where slides stand: behind all chapters, each topic's behind its chapter, or nowhere. */
  readonly slides: 'none' | 'end' | 'chapter';
  readonly index: boolean;
  /** An index of the documents that the text names. */
  readonly documents: boolean;
}

/** Lines of the table of contents: foreword, chapters with their sections, slides, indexes. */
export function contentsEntries(context: BookContext, matter: BookMatter): readonly ContentsEntry[] {
  const { foreword, topics } = context.report;
  const own = topics.filter((topic) => matter.topic === null || topic === matter.topic);
  const [first] = own;
  return [
    ...(foreword && matter.topic === null ? [line(forewordAnchor, 1, '', forewordTitle(context))] : []),
    ...own.flatMap((topic) => [
      line(topicAnchor(topic.number), 1, topicOrdinal(context, topic.number), topic.title),
      ...[...topic.sections, ...(topic.next ? [topic.next] : [])].map(sectionLine),
      ...(matter.slides === 'chapter' ? [line(slidesAnchor(topic.number), 2, '', '幻灯片')] : []),
    ]),
    ...(matter.slides === 'end' && first
      ? [
          line(slidesAnchor(first.number), 1, '', '幻灯片'),
          ...own.map((topic) => line(slidesAnchor(topic.number), 2, '', topic.shortTitle)),
        ]
      : []),
    ...(matter.index ? [line(indexAnchor, 1, '', '数据索引')] : []),
    ...(matter.documents ? [line(documentIndexAnchor, 1, '', '文件索引')] : []),
  ];
}

/** The lines in stretches: each of the places, topics that is, begins another. */
export function inStretches(
  entries: readonly ContentsEntry[],
  begins: readonly Topic[],
): readonly (readonly ContentsEntry[])[] {
  const first = new Set(begins.map(({ number }) => topicAnchor(number)));
  const stretches: ContentsEntry[][] = [[]];
  for (const entry of entries) {
    if (first.has(entry.id)) stretches.push([]);
    stretches.at(-1)?.push(entry);
  }
  return stretches;
}

function line(id: string, level: 1 | 2, ordinal: string, title: string): ContentsEntry {
  return { id, level, ordinal, title };
}

function sectionLine({ id, number, title }: Section): ContentsEntry {
  return line(id, 2, sectionOrdinal(number, 1), plainText(title));
}

/**
 * The table of contents, with the page of every entry.
 *
 * @param labels page labels by id
 * @param begins false: entries that go on from another document, without a title
 */
export function contentsHtml(
  context: BookContext,
  entries: readonly ContentsEntry[],
  labels: ReadonlyMap<string, string>,
  begins = true,
): string {
  const view = (entry: ContentsEntry) => ({
    address: bookAddress(entry.id),
    ordinal: entry.ordinal,
    title: escapeHtml(entry.title),
    label: labels.get(entry.id) ?? null,
    hang: [...entry.ordinal].length,
  });
  const groups: { chapter: ReturnType<typeof view>; ordinal: boolean; sections: ReturnType<typeof view>[] }[] = [];
  for (const entry of entries) {
    const group = groups.at(-1);
    if (entry.level === 1 || !group) groups.push({ chapter: view(entry), ordinal: entry.ordinal !== '', sections: [] });
    else group.sections.push(view(entry));
  }
  const body = context.templates.html('booklet/contents', { id: begins ? contentsAnchor : null, groups });
  return documentHtml(context, {
    title: '目录',
    kind: 'contents',
    body,
    page: 'text',
    styles: ['booklet/contents.css'],
  });
}
