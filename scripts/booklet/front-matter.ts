import { plainText } from '../content/text.ts';
import { forewordAnchor, imprintAnchor } from './anchors.ts';
import { flowHtml } from './blocks.ts';
import { dayForPeople } from './dates.ts';
import { type BookContext, documentHtml } from './document.ts';

/** The text before the topics; null for a report without one. */
export function forewordHtml(context: BookContext): string | null {
  const { foreword } = context.report;
  if (!foreword) return null;
  const title = forewordTitle(context);
  const body = context.templates.html('booklet/foreword', {
    id: forewordAnchor,
    title,
    sectionId: foreword.id === forewordAnchor ? null : foreword.id,
    flow: flowHtml(foreword.flow, context),
  });
  return documentHtml(context, { title, kind: 'foreword', body, page: 'text', styles: [] });
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
