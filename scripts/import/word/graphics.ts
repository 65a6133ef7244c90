import type { AsideReason } from '../manuscript.ts';
import { type Draft, paragraphOf, pieceOf } from '../read/draft.ts';
import { child, childrenOf, descendants, textOf, type XmlElement } from './xml.ts';

const paragraphs = new Set(['a:p']);
const texts = new Set(['a:t']);
const values = new Set(['c:v']);
const series = new Set(['c:ser']);
const titles = new Set(['c:title']);

/** What a SmartArt diagram says: its texts, a paragraph each (ISO/IEC 29500-1, 21.4). `data` is its data part. */
export function diagramDrafts(data: XmlElement, aside: AsideReason | null): readonly Draft[] {
  return [...descendants(data, paragraphs)].map((element) => paragraphOf([pieceOf(words(element), { aside })]));
}

/**
 * What a chart says: its titles, then its figures as a table, a row a category and a column a series (ISO/IEC 29500-1, 21.2). The figures are those that Word keeps for showing it.
 */
export function chartDrafts(chart: XmlElement, aside: AsideReason | null): readonly Draft[] {
  const columns = [...descendants(chart, series)].map((element) => ({
    name: [...descendants(element, new Set(['c:tx']))]
      .map((name) => [...descendants(name, values)].map(textOf).join(''))
      .join(''),
    categories: points(child(element, 'c:cat') ?? child(element, 'c:xVal')),
    figures: points(child(element, 'c:val') ?? child(element, 'c:yVal')),
  }));
  const said = [...descendants(chart, titles)].map((element) => paragraphOf([pieceOf(words(element), { aside })]));
  const categories = columns.find((column) => column.categories.size > 0)?.categories ?? new Map<number, string>();
  const places = [
    ...new Set(columns.flatMap((column) => [...column.categories.keys(), ...column.figures.keys()])),
  ].sort((a, b) => a - b);
  if (places.length === 0) return said;
  const rows = [
    ['', ...columns.map(({ name }) => name)],
    ...places.map((at) => [categories.get(at) ?? '', ...columns.map(({ figures }) => figures.get(at) ?? '')]),
  ];
  return [...said, { type: 'table', rows: rows.map((row) => row.map((cell) => [pieceOf(cell)])), aside }];
}

function words(element: XmlElement): string {
  return [...descendants(element, texts)].map(textOf).join('');
}

/** Values by their place; categories of several levels are joined, the outer before the inner. */
function points(element: XmlElement | undefined): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const point of element === undefined ? [] : descendants(element, new Set(['c:pt']))) {
    const at = Number(point.attributes.get('idx'));
    const text = childrenOf(point, 'c:v').map(textOf).join('');
    if (Number.isInteger(at)) found.set(at, [text, found.get(at)].filter((part) => part !== undefined).join(' '));
  }
  return found;
}
