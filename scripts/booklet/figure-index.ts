import type { Fact } from '../facts/fact.ts';
import { bookAddress, factAnchor, indexAnchor, slideAnchor } from './anchors.ts';
import { type BookContext, documentHtml } from './document.ts';
import { forewordTitle } from './front-matter.ts';
import { escapeHtml } from './markup.ts';
import { topicOrdinal } from './topic-ordinal.ts';

/** A slide that shows a figure. */
export interface SlideUse {
  readonly topic: number;
  /** 1-based number of the slide in the topic's deck. */
  readonly slide: number;
}

/** Where the figures stand. */
export interface FigureUses {
  /** Label of the page that states a figure, by the figure's id. */
  readonly pages: ReadonlyMap<string, string>;
  /** Slides by the figure's id, in order; null for a book without slides. */
  readonly slides: ReadonlyMap<string, readonly SlideUse[]> | null;
}

/**
 * The index of figures: every figure of the report in the order of the text, with what it counts, its date, its page and, where the book has them, its slides.
 *
 * @param begins false: figures that go on from another document, without a title
 */
export function indexHtml(context: BookContext, uses: FigureUses, begins = true): string {
  const { report, ledger, templates } = context;
  const facts = [...ledger.values()];
  const byTopic = new Map<number, Fact[]>();
  for (const fact of facts) {
    const own = byTopic.get(fact.topic);
    if (own === undefined) byTopic.set(fact.topic, [fact]);
    else own.push(fact);
  }
  const ordinal = (topic: number): string => topicOrdinal(context, topic);
  const groups = [
    { ordinal: '', title: forewordTitle(context), facts: byTopic.get(0) ?? [] },
    ...report.topics.map(({ number, title }) => ({
      ordinal: ordinal(number),
      title,
      facts: byTopic.get(number) ?? [],
    })),
  ].filter((group) => group.facts.length > 0);
  const body = templates.html('booklet/figure-index', {
    id: begins ? indexAnchor : null,
    columns: uses.slides === null ? 4 : 5,
    withSlides: uses.slides !== null,
    withOthers: facts.some(({ id, topic }) => uses.slides?.get(id)?.some((use) => use.topic !== topic)),
    groups: groups.map((group) => ({
      ordinal: group.ordinal,
      title: group.title,
      rows: group.facts.map((fact) => row(fact, uses, ordinal)),
    })),
  });
  return documentHtml(context, {
    title: '数据索引',
    kind: 'index',
    body,
    page: 'text',
    styles: ['booklet/figure-index.css'],
  });
}

function row(fact: Fact, { pages, slides }: FigureUses, ordinal: (topic: number) => string) {
  return {
    address: bookAddress(factAnchor(fact.id)),
    text: escapeHtml(fact.text),
    of: escapeHtml(fact.of),
    asOf: fact.asOf === null ? '' : escapeHtml(fact.asOf),
    page: pages.get(fact.id) ?? null,
    slides: (slides?.get(fact.id) ?? []).map(({ topic, slide }, at) => ({
      address: bookAddress(slideAnchor(topic, slide)),
      // A slide of another topic is named with that topic.
      label: topic === fact.topic ? String(slide) : `${ordinal(topic)}·${slide}`,
      first: at === 0,
    })),
  };
}
