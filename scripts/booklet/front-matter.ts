import { plainText } from '../content/text.ts';
import { forewordAnchor, imprintAnchor } from './anchors.ts';
import { flowHtml } from './blocks.ts';
import { dayForPeople } from './dates.ts';
import { type BookContext, documentHtml } from './document.ts';
import { type Mention, withMentions } from './named-documents.ts';
import { type PageLabels, referenceTargets, withPages } from './references.ts';
import { sectionsHtml } from './section-views.ts';
import { summaryHtml } from './summary.ts';

/**
 * The text before the topics; null for a report without one.
 *
 * @param labels pages that cross-references say; null: none is known yet
 */
export function forewordHtml(context: BookContext, labels: PageLabels | null = null): string | null {
  const { report, ledger, numbers } = context;
  const own = forewordBody(context);
  if (own === null) return null;
  const body = withPages(own.html, referenceTargets(report, ledger, numbers), labels);
  const styles = ['booklet/captions.css', 'booklet/summary.css'];
  return documentHtml(context, { title: forewordTitle(context), kind: 'foreword', body, page: 'text', styles });
}

/** The documents that the foreword names, in order. */
export function forewordMentions(context: BookContext): readonly Mention[] {
  return forewordBody(context)?.mentions ?? [];
}

function forewordBody(context: BookContext): ReturnType<typeof withMentions> | null {
  const { foreword } = context.report;
  if (!foreword) return null;
  const body = context.templates.html('booklet/foreword', {
    id: forewordAnchor,
    title: forewordTitle(context),
    sectionId: foreword.id === forewordAnchor ? null : foreword.id,
    flow: flowHtml(foreword.flow, context),
    sections: sectionsHtml(foreword.sections, context),
    summary: summaryHtml(0, [{ ...foreword, sections: [] }, ...foreword.sections], context),
  });
  return withMentions(body, '0');
}

/** What the foreword is called: its own title, or 前言. */
export function forewordTitle({ report }: BookContext): string {
  const own = report.foreword === null ? '' : plainText(report.foreword.title).trim();
  return own === '' ? '前言' : own;
}

/** The last page: what the book is, who made it, when and from what. The report's own lines replace those of the same label. */
export function imprintHtml(context: BookContext): string {
  const { title, subtitle, publisher, occasion, date, source, imprint } = context.report.settings;
  const given: readonly (readonly [label: string, value: string | null])[] = [
    ['会议', occasion],
    ['编印', publisher],
    ['日期', dayForPeople(date)],
    ['来源', source],
  ];
  const own = new Map(imprint.map(({ label, value }) => [label, value]));
  const lines = new Map(given.flatMap(([label, value]) => (value === null ? [] : [[label, own.get(label) ?? value]])));
  for (const [label, value] of own) lines.set(label, value);
  const body = context.templates.html('booklet/imprint', {
    id: imprintAnchor,
    title,
    subtitle,
    lines: [...lines].map(([label, value]) => ({ label, value })),
  });
  return documentHtml(context, {
    title: '编印说明',
    kind: 'imprint',
    body,
    page: 'text',
    styles: ['booklet/imprint.css'],
  });
}
