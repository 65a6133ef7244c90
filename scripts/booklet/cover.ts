import type { Picture, Topic } from '../content/model.ts';
import { ceremonialOrdinal } from '../typography/ordinals.ts';
import { titleLines } from '../typography/title-lines.ts';
import { widthInEm } from '../typography/width.ts';
import { monthForPeople } from './dates.ts';
import { type BookContext, documentHtml } from './document.ts';
import { mmToPt } from './page-geometry.ts';

/** Width of the title on a cover, in pt. */
const titleWidth = mmToPt(154);

/** Full-width characters in a line of a topic's title. */
const topicWidth = 19;

/** What a cover is for: the booklet, or the handout that lies on every delegate's desk. */
export type CoverUse = 'booklet' | 'handout';

/**
 * The cover: occasion, title, publisher and date on a colour field that reaches the page's edges. One page. A book of one topic names it below the title.
 */
export function coverHtml(context: BookContext, use: CoverUse, topic: Topic | null = null): string {
  const { title, subtitle, occasion, publisher, date, emblem, background } = context.report.settings;
  const addressOf = (picture: Picture | null): string | null =>
    picture === null ? null : (context.pictures.get(picture.file) ?? null);
  const lines = titleLines(title, 12, 2);
  const widest = Math.max(...lines.map(widthInEm));
  const body = context.templates.html('booklet/cover', {
    mark: use === 'handout' ? '会议材料' : null,
    // A title that begins with the occasion says it already.
    occasion: occasion === null || title.includes(occasion) ? null : occasion,
    title: lines,
    titleSize: Math.floor(Math.min(lines.length > 2 ? 32 : 38, titleWidth / widest)),
    subtitle,
    topic: topic && {
      ordinal: `专题${ceremonialOrdinal(topic.number, context.report.topics.length)}`,
      title: titleLines(topic.title, topicWidth, 2),
    },
    publisher,
    emblem: emblem && { address: addressOf(emblem), alternative: emblem.alternative },
    background: addressOf(background),
    date: monthForPeople(date),
  });
  return documentHtml(context, { title, kind: 'cover', body, page: 'full', styles: ['booklet/cover.css'] });
}
