import type { Inline, Section, Topic } from '../content/model.ts';
import { plainText } from '../content/text.ts';
import { sectionOrdinal } from '../typography/ordinals.ts';
import { titleLines } from '../typography/title-lines.ts';
import { widthInEm } from '../typography/width.ts';
import { topicAnchor } from './anchors.ts';
import { flowHtml, type Illustrations } from './blocks.ts';
import { type BookContext, documentHtml } from './document.ts';
import { inlineHtml } from './inline.ts';
import { escapeHtml } from './markup.ts';
import { type Mention, withMentions } from './named-documents.ts';
import { opener } from './opener.ts';
import type { PageGeometry } from './page-geometry.ts';
import { type PageLabels, referenceTargets, withPages } from './references.ts';
import { sectionsOf, summaryHtml } from './summary.ts';

interface SectionView {
  readonly id: string;
  readonly ordinal: string;
  /** Characters by which further lines of the title hang. */
  readonly hang: number;
  readonly title: string;
  readonly flow: string;
  readonly sections: readonly SectionView[];
}

/**
 * A topic as a chapter: opener, lead, sections 一、 二、, subsections （一）, next steps under their own words. To be printed from a recto on, without heads and
 * folios, so that its bytes don't depend on where it lands; only cross-references say pages.
 *
 * @param labels pages that cross-references say; null: none is known yet
 */
export function chapterHtml(context: BookContext, topic: Topic, labels: PageLabels | null = null): string {
  const { report, ledger, numbers } = context;
  const body = withPages(chapterBody(context, topic).html, referenceTargets(report, ledger, numbers), labels);
  return documentHtml(context, {
    title: topic.title,
    kind: 'chapter',
    body,
    page: 'text',
    styles: ['booklet/chapter.css', 'booklet/captions.css', 'booklet/summary.css'],
  });
}

/** The documents that a chapter names, in order. */
export function chapterMentions(context: BookContext, topic: Topic): readonly Mention[] {
  return chapterBody(context, topic).mentions;
}

function chapterBody(context: BookContext, topic: Topic): ReturnType<typeof withMentions> {
  const { templates, geometry } = context;
  const { strip, ...head } = opener(topic, context);
  const official = geometry.style === 'official';
  const body = templates.html('booklet/chapter', {
    opener: templates.html(official ? 'booklet/official/opener' : 'booklet/opener', {
      ...head,
      id: topicAnchor(topic.number),
    }),
    strip: strip && templates.html('booklet/strip', { ...strip, paired: strip.columns < strip.figures.length }),
    leadId: topic.lead.id,
    lead: flowHtml(topic.lead.flow, context),
    sections: [...topic.sections, ...(topic.next ? [topic.next] : [])].map((section) => view(section, 1, context)),
    summary: summaryHtml(topic.number, sectionsOf(topic), context),
  });
  return withMentions(body, String(topic.number));
}

function view(section: Section, level: 1 | 2, illustrations: Illustrations): SectionView {
  const ordinal = sectionOrdinal(section.number, level);
  const hang = ordinal === '' ? hangOf(plainText(section.title)) : [...ordinal].length;
  return {
    id: section.id,
    ordinal,
    hang,
    title: titleHtml(section.title, headingRoom(illustrations.geometry, level) - hang),
    flow: flowHtml(section.flow, illustrations),
    sections: section.sections.map((inner) => view(inner, 2, illustrations)),
  };
}

/** Em of its own size that a line of a heading holds: 14 pt over the whole measure, 12 pt behind an indent of two. On official pages headings run on like text. */
function headingRoom({ style, characters }: PageGeometry, level: 1 | 2): number {
  if (style === 'official') return Number.POSITIVE_INFINITY;
  return level === 1 ? (characters * 12) / 14 : characters - 2;
}

/** A heading's title; one of several lines is broken by sense where it is plain text. */
function titleHtml(title: readonly Inline[], measure: number): string {
  const plain = title.every(({ type }) => type === 'text' || type === 'ref');
  const text = plainText(title);
  if (!plain || widthInEm(text) <= measure) return inlineHtml(title);
  return titleLines(text, measure, 2).map(escapeHtml).join('<br>');
}

/** A title such as 下一步：… hangs by what stands before its colon. */
function hangOf(title: string): number {
  const at = title.indexOf('：');
  return at > 0 && at < 6 ? at + 1 : 0;
}
