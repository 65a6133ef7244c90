import type { Picture, Topic } from '../content/model.ts';
import { titleLines } from '../typography/title-lines.ts';
import { widthInEm } from '../typography/width.ts';
import { dayForPeople, monthForPeople } from './dates.ts';
import { type BookContext, documentHtml } from './document.ts';
import { measureOf, mmToPt, pxToPt } from './page-geometry.ts';
import { topicOrdinal } from './topic-ordinal.ts';

/** What a cover is for: the booklet, or the handout that lies on every delegate's desk. */
export type CoverUse = 'booklet' | 'handout';

/** Width of the title on a cover of A4, in mm, and its largest sizes in pt: over one or two lines, and over more. */
const titleWidth = 154;
const titleSizes = { book: [38, 32], official: [32, 28] } as const;

/** Characters in a line of occasion and publisher, and of the title of the only topic. */
const occasionRoom = { book: 29, official: 24 } as const;
const publisherRoom = { book: 18, official: 24 } as const;
const topicRoom = { book: 19, official: 20 } as const;

/**
 * The cover: classification, number, which of the meeting's papers it is, occasion, title, publisher and date; all but title, publisher and date are optional. In a
 * book they stand on a colour field that reaches the page's edges, on official pages black on white and centred. A book of one topic names it below the title. One page.
 */
export function coverHtml(context: BookContext, use: CoverUse, topic: Topic | null = null): string {
  const { title, subtitle, occasion, publisher, date, emblem, background, cover } = context.report.settings;
  const { geometry, templates } = context;
  const { style } = geometry;
  const addressOf = (picture: Picture | null): string | null =>
    picture === null ? null : (context.pictures.get(picture.file) ?? null);
  const lines = titleLines(title, 12, 2);
  const scale = geometry.widthMm / 210;
  const width = style === 'official' ? pxToPt(measureOf(geometry)) : mmToPt(titleWidth * scale);
  const largest = titleSizes[style][lines.length > 2 ? 1 : 0] * scale;
  const view = {
    scale,
    classification: cover.classification,
    number: cover.number,
    mark: cover.material ?? (use === 'handout' ? '会议材料' : null),
    // A title that begins with the occasion says it already.
    occasion: occasion === null || title.includes(occasion) ? null : bySense(occasion, occasionRoom[style]),
    title: lines,
    titleSize: Math.floor(Math.min(largest, width / Math.max(...lines.map(widthInEm)))),
    subtitle,
    topic: topic && {
      ordinal:
        style === 'official' ? topicOrdinal(context, topic.number) : `专题${topicOrdinal(context, topic.number)}`,
      title: titleLines(topic.title, topicRoom[style], 2),
    },
    publisher: bySense(publisher, publisherRoom[style]),
    emblem: emblem && { address: addressOf(emblem), alternative: emblem.alternative },
    background: addressOf(background),
    date: style === 'official' ? dayForPeople(date) : monthForPeople(date),
  };
  const name = style === 'official' ? 'booklet/official/cover' : 'booklet/cover';
  const body = templates.html(name, view);
  return documentHtml(context, { title, kind: 'cover', body, page: 'full', styles: [`${name}.css`] });
}

/** The lines of a text that is too long for one. */
function bySense(text: string, room: number): readonly string[] {
  return widthInEm(text) <= room ? [text] : titleLines(text, room, 2);
}
