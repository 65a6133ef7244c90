import type { Section, Topic } from '../content/model.ts';
import { plainText } from '../content/text.ts';
import { sectionOrdinal } from '../typography/ordinals.ts';
import { topicAnchor } from './anchors.ts';
import { flowHtml, type PictureAddresses } from './blocks.ts';
import { type BookContext, documentHtml } from './document.ts';
import { inlineHtml } from './inline.ts';
import { opener } from './opener.ts';

interface SectionView {
  readonly id: string;
  readonly ordinal: string;
  /** Characters by which further lines of the title hang. */
  readonly hang: number;
  readonly title: string;
  readonly next: boolean;
  readonly flow: string;
  readonly sections: readonly SectionView[];
}

/**
 * A topic as a chapter: opener, lead, sections 一、 二、, subsections （一）, next steps under their own words. To be printed from a recto on, without heads and
 * folios, so that its bytes don't depend on where it lands.
 */
export function chapterHtml(context: BookContext, topic: Topic): string {
  const { report, ledger, templates, tokens, pictures } = context;
  const body = templates.html('booklet/chapter', {
    id: topicAnchor(topic.number),
    opener: opener(topic, report, ledger, tokens),
    leadId: topic.lead.id,
    lead: flowHtml(topic.lead.flow, pictures),
    sections: [...topic.sections, ...(topic.next ? [topic.next] : [])].map((section) => view(section, 1, pictures)),
  });
  return documentHtml(context, {
    title: topic.title,
    kind: 'chapter',
    body,
    page: 'text',
    styles: ['booklet/chapter.css'],
  });
}

function view(section: Section, level: 1 | 2, pictures: PictureAddresses): SectionView {
  const ordinal = sectionOrdinal(section.number, level);
  return {
    id: section.id,
    ordinal,
    hang: ordinal === '' ? hangOf(plainText(section.title)) : [...ordinal].length,
    title: inlineHtml(section.title),
    next: section.role === 'next' && level === 1,
    flow: flowHtml(section.flow, pictures),
    sections: section.sections.map((inner) => view(inner, 2, pictures)),
  };
}

/** A title such as 下一步：… hangs by what stands before its colon. */
function hangOf(title: string): number {
  const at = title.indexOf('：');
  return at > 0 && at < 6 ? at + 1 : 0;
}
