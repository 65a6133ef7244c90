import type { Topic } from '../content/model.ts';

/** Topics of which contents and index are one document each. */
const inOne = 40;

/** Topics of each stretch where there are more. */
const each = 12;

/**
 * The topics of a book in the stretches that its contents and its index are printed in: all in one, for most reports. A browser lays a document out as a whole and takes 5 MB a topic for an
 * index, so in a report of many topics each stretch is a document, which begins on a page of its own.
 */
export function stretchesOf(topics: readonly Topic[]): readonly (readonly Topic[])[] {
  if (topics.length <= inOne) return [topics];
  const count = Math.ceil(topics.length / each);
  const bounds = Array.from({ length: count + 1 }, (_, at) => Math.round((at * topics.length) / count));
  return bounds.slice(1).map((end, at) => topics.slice(bounds[at], end));
}
