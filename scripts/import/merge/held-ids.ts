import type { Files } from './topic-pairs.ts';

/** Ids and slugs of an earlier import that the edited content has come to refer to: in slides, charts, cross-references and relations. */
export function heldIds(base: Files, ours: Files): ReadonlySet<string> {
  const before = words(base);
  const stated = new Set(
    [...base.values()].flatMap((text) =>
      [...text.matchAll(/\{[^{}]*?#([A-Za-z][\w-]*)/g)].map((match) => match[1] ?? ''),
    ),
  );
  for (const path of base.keys()) {
    const slug = /^\d{2,3}-(.+)\.md$/.exec(path)?.[1];
    if (slug !== undefined) stated.add(slug);
  }
  return new Set([...words(ours)].filter((word) => stated.has(word) && !before.has(word)));
}

/** Words that may be references: whatever isn't an id being given. */
function words(files: Files): ReadonlySet<string> {
  return new Set([...files.values()].flatMap((text) => text.match(/(?<![#\w-])[A-Za-z][\w-]*/g) ?? []));
}
