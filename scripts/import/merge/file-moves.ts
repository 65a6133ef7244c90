import { type Files, pairTopics, topicName } from './topic-pairs.ts';

/** One file of the report in the three versions, by its path in each; null where it isn't there. */
export interface Trio {
  readonly base: string | null;
  readonly ours: string | null;
  readonly theirs: string | null;
}

/** Which files of three versions are the same one. */
export function trios(base: Files, ours: Files, theirs: Files): readonly Trio[] {
  const [toOurs, toTheirs] = [pairTopics(base, ours), pairTopics(base, theirs)];
  const fixed = (files: Files, path: string): string | null => (files.has(path) ? path : null);
  const known = [...base.keys()].map((path) =>
    topicName(path) === null
      ? { base: path, ours: fixed(ours, path), theirs: fixed(theirs, path) }
      : { base: path, ours: toOurs.get(path) ?? null, theirs: toTheirs.get(path) ?? null },
  );
  const newInOurs = [...ours.keys()].filter((path) => !known.some((trio) => trio.ours === path));
  const newInTheirs = [...theirs.keys()].filter((path) => !known.some((trio) => trio.theirs === path));
  const bothNew = pairTopics(only(ours, newInOurs), only(theirs, newInTheirs));
  const partner = (path: string): string | null =>
    bothNew.get(path) ?? (topicName(path) === null && newInTheirs.includes(path) ? path : null);
  const added = newInOurs.map((path) => ({ base: null, ours: path, theirs: partner(path) }));
  const arrived = newInTheirs
    .filter((path) => !added.some((trio) => trio.theirs === path))
    .map((path) => ({ base: null, ours: null, theirs: path }));
  return [...known, ...added, ...arrived];
}

const only = (files: Files, paths: readonly string[]): Files =>
  new Map([...files].filter(([path]) => paths.includes(path)));

/**
 * The name that each file gets: as whoever changed it wants, a slug that the content refers to as it was. Numbers of the source stand; a topic of the editor's own
 * whose number is taken moves to the next free one.
 */
export function placeFiles(kept: readonly Trio[], held: ReadonlySet<string>): ReadonlyMap<Trio, string> {
  const places = new Map<Trio, string>();
  const wishes = kept.map((trio) => ({ trio, wish: wishedName(trio, held) }));
  const isSources = ({ trio, wish }: (typeof wishes)[number]): boolean =>
    trio.theirs !== null && topicName(trio.theirs)?.number === wish?.number;
  const taken = new Set<number>();
  for (const each of [...wishes.filter(isSources), ...wishes.filter((other) => !isSources(other))]) {
    const { trio, wish } = each;
    if (wish === null) {
      places.set(trio, trio.ours ?? trio.theirs ?? trio.base ?? '');
      continue;
    }
    let { number } = wish;
    while (taken.has(number)) number += 1;
    taken.add(number);
    places.set(trio, `${String(number).padStart(wish.digits, '0')}-${wish.slug}.md`);
  }
  return places;
}

function wishedName({ base, ours, theirs }: Trio, held: ReadonlySet<string>): ReturnType<typeof topicName> {
  const [was, mine, other] = [base, ours, theirs].map((path) => (path === null ? null : topicName(path)));
  const wish = mine ?? other ?? null;
  if (wish === null || !was || !mine || !other) return wish;
  const { number, digits } = mine.number === was.number || other.number !== was.number ? other : mine;
  return {
    number,
    digits,
    slug: mine.slug === was.slug && !held.has(was.slug) ? other.slug : mine.slug,
  };
}
