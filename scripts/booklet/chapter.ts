import type { Topic } from '../content/model.ts';
import { topicAnchor } from './anchors.ts';
import { flowHtml } from './blocks.ts';
import { type BookContext, documentHtml } from './document.ts';
import { type Mention, withMentions } from './named-documents.ts';
import { opener } from './opener.ts';
import { type PageLabels, referenceTargets, withPages } from './references.ts';
import { sectionsHtml } from './section-views.ts';
import { sectionsOf, summaryHtml } from './summary.ts';

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

type Body = ReturnType<typeof withMentions>;

/** Every book asks for a chapter several times: before its pages are known, and with them. */
const bodies = new WeakMap<BookContext, Map<Topic, Body>>();

function chapterBody(context: BookContext, topic: Topic): Body {
  const known = bodies.get(context) ?? new Map<Topic, Body>();
  bodies.set(context, known);
  const body = known.get(topic) ?? setBody(context, topic);
  known.set(topic, body);
  return body;
}

function setBody(context: BookContext, topic: Topic): Body {
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
    sections: sectionsHtml([...topic.sections, ...(topic.next ? [topic.next] : [])], context),
    summary: summaryHtml(topic.number, sectionsOf(topic), context),
  });
  return withMentions(body, String(topic.number));
}
