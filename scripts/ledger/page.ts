import type { TemplateSet } from '../templates/templates.ts';
import type { ListedFigure, Listing } from './listing.ts';
import { isUndated, kindNames, slidesText } from './words.ts';

/**
 * Listings as one HTML page that stands alone: it asks nothing of the network, and searches, filters, sorts and prints by itself.
 *
 * @throws {Refusal} where a template of the report's own can't be used
 */
export function renderLedgerPage(listings: readonly Listing[], templates: Pick<TemplateSet, 'html' | 'text'>): string {
  const figures = listings.flatMap((listing) => listing.figures.map((figure) => ({ figure, listing })));
  const several = listings.length > 1;
  const topicName = ({ topic, topicTitle }: ListedFigure, { title }: Listing): string =>
    `${several ? `${title}　` : ''}${topic === 0 ? '前言' : `${topic}　${topicTitle}`}`;
  const topicKey = ({ topic }: ListedFigure, { report }: Listing): string => `${report}/${topic}`;
  return templates.html('ledger/page', {
    title: listings.map(({ title }) => title).join('、'),
    state: stateText(listings),
    css: templates.text('ledger/page.css'),
    script: templates.text('ledger/page.js'),
    topics: [
      ...new Map(figures.map(({ figure, listing }) => [topicKey(figure, listing), topicName(figure, listing)])),
    ].map(([key, name]) => ({ key, name })),
    kinds: [...new Set(figures.map(({ figure }) => kindNames[figure.kind]))],
    counts: {
      all: figures.length,
      undated: figures.filter(({ figure }) => isUndated(figure)).length,
      unregistered: figures.filter(({ figure }) => figure.id === null).length,
    },
    figures: figures.map(({ figure, listing }) => ({ ...viewOf(figure), topicKey: topicKey(figure, listing) })),
    suggestions: listings.flatMap(({ suggestions }) =>
      suggestions.map(({ relation, words, places }) => ({
        relation,
        words,
        unregistered: relation === null,
        places: places.join('、'),
      })),
    ),
  });
}

function stateText(listings: readonly Listing[]): string {
  const [first] = listings;
  if (first === undefined) return '';
  const issued = `印发日期 ${first.date}`;
  const stale = listings.some(({ pages }) => Object.values(pages).includes('build-again'));
  return stale ? `${issued}；小册子或讲义的页码须重新生成后才有` : `${issued}；页码与现有小册子、讲义一致`;
}

function viewOf(figure: ListedFigure) {
  const { id, text, of, kind, value, asOf, source, sentence, at, place, refs, booklet, handout } = figure;
  const pages = [
    ...(booklet === null ? [] : [`小册子第${booklet.label}页`]),
    ...(handout === null ? [] : [`讲义第${handout.label}页`]),
  ].join('　');
  return {
    id,
    text,
    of,
    kind: kindNames[kind],
    value: value ?? '',
    asOf: asOf ?? '',
    undated: isUndated(figure),
    unregistered: id === null,
    source,
    before: sentence.slice(0, at),
    after: sentence.slice(at + text.length),
    pages,
    slides: slidesText(figure),
    place,
    refs,
  };
}
