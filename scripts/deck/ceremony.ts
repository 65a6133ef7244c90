import type { Block, Inline, Paragraph, Report, Topic } from '../content/model.ts';
import { plainText } from '../content/text.ts';
import type { Place } from '../diagnostics/diagnostic.ts';
import { ceremonialOrdinal } from '../typography/ordinals.ts';
import type { Draft } from './draft.ts';
import { evenly } from './evenly.ts';
import { entriesFit } from './fit.ts';
import { asRepeated } from './inlines.ts';

/** What the last slide says unless the author says something else. */
export const closingTitle = '敬请批评指正';

/** Entries that one agenda slide holds. */
const mostEntries = 10;

export interface CeremonialDrafts {
  readonly cover: Draft;
  /** None when there is nothing to choose from. */
  readonly agenda: readonly Draft[];
  readonly closing: Draft;
}

/**
 * The slides that make themselves. Over the cover the lead's opening is spoken; where that belongs to a slide of its own, a
 * sentence that only names the topic.
 */
export function ceremonialDrafts(report: Report, topic: Topic, opening: readonly Block[]): CeremonialDrafts {
  const { settings } = report;
  const base = { section: null, kicker: '', minutes: null, place: topic.place };
  const say = (value: string): readonly Inline[] => [{ type: 'text', value, place: topic.place }];
  const entries = [...topic.sections, ...(topic.next === null ? [] : [topic.next])].map(({ title }) =>
    asRepeated(title),
  );
  const listed = entries.map((entry) => plainText(entry)).join('；');
  return {
    cover: {
      ...base,
      content: {
        layout: 'cover',
        topicNumber: topic.number,
        ordinal: ceremonialOrdinal(topic.number, report.topics.length),
        occasion: settings.occasion ?? settings.title,
        publisher: settings.publisher,
        date: monthOf(settings.date),
      },
      title: say(topic.title),
      notes: opening.length > 0 ? opening : [spoken(`下面汇报的题目是：${topic.title}。`, topic.place)],
    },
    agenda:
      entries.length < 2
        ? []
        : pages(entries).map(({ items, start }, index) => ({
            ...base,
            content: {
              layout: 'agenda',
              items,
              numbered: Math.min(items.length, topic.sections.length - start),
              first: start + 1,
            },
            title: say(index === 0 ? '主要内容' : '主要内容（续）'),
            notes: index === 0 ? [spoken(`汇报分${entries.length}个部分：${listed}。`, topic.place)] : [],
          })),
    closing: {
      ...base,
      content: { layout: 'closing', publisher: settings.publisher },
      title: say(closingTitle),
      notes: [],
    },
  };
}

function spoken(value: string, place: Place): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value, place }], place };
}

/** Entries in the fewest pages of about the same size that fit, with the index each page starts at. */
function pages(
  all: readonly (readonly Inline[])[],
): readonly { readonly items: readonly (readonly Inline[])[]; readonly start: number }[] {
  const sizes = Array.from({ length: Math.min(mostEntries, all.length) }, (_, at) => at + 1).reverse();
  const parts = sizes.map((size) => evenly(all, size)).find((groups) => groups.every(entriesFit)) ?? evenly(all, 1);
  let start = 0;
  return parts.map((items) => {
    const page = { items, start };
    start += items.length;
    return page;
  });
}

/** `2022-01-17` → `2022年1月`. */
function monthOf(date: string): string {
  const [year, month] = date.split('-');
  return `${year}年${Number(month)}月`;
}
