import { plainLine } from './pieces.ts';
import { similarity } from './similarity.ts';

/** Files of content by path. */
export type Files = ReadonlyMap<string, string>;

export interface TopicName {
  readonly number: number;
  /** How many digits the number is written with. */
  readonly digits: number;
  readonly slug: string;
}

/** What the name of a topic's file says; null for other files. */
export function topicName(path: string): TopicName | null {
  const match = /^(\d{2,3})-(.+)\.md$/.exec(path);
  return match?.[2] === undefined ? null : { number: Number(match[1]), digits: match[1]?.length ?? 2, slug: match[2] };
}

/** Title in the front matter; empty without one. */
export function titleOf(text: string): string {
  return (/^title:[ \t]*(.*)$/m.exec(text)?.[1] ?? '').replace(/^["']|["']$/g, '').trim();
}

/** Which file each topic became: the one of the same name, of the same slug, else the one whose title and text are alike. */
export function pairTopics(from: Files, to: Files): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  const [left, right] = [topics(from), topics(to)];
  const isFree = (path: string): boolean => ![...pairs.values()].includes(path);
  for (const path of left) if (right.includes(path)) pairs.set(path, path);
  for (const path of left) {
    if (pairs.has(path)) continue;
    const same = right.find((other) => isFree(other) && topicName(other)?.slug === topicName(path)?.slug);
    if (same !== undefined) pairs.set(path, same);
  }
  const candidates = left
    .filter((path) => !pairs.has(path))
    .flatMap((path) => right.filter(isFree).map((other) => ({ path, other, score: likeness(from, path, to, other) })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  for (const { path, other } of candidates) if (!pairs.has(path) && isFree(other)) pairs.set(path, other);
  return pairs;
}

const topics = (files: Files): readonly string[] => [...files.keys()].filter((path) => topicName(path) !== null).sort();

/** Titles of one office's topics are alike by themselves, so that a like title needs a like text. 0: not the same topic. */
function likeness(from: Files, path: string, to: Files, other: string): number {
  const [was, is] = [from.get(path) ?? '', to.get(other) ?? ''];
  const title = similarity(titleOf(was), titleOf(is));
  const text = similarity(words(was), words(is));
  return title === 1 || text >= 0.5 || (title >= 0.6 && text >= 0.35) ? title + text : 0;
}

/** What a topic says: without front matter and directives, which are alike in all of them. */
const words = (text: string): string =>
  text
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .split('\n')
    .map(plainLine)
    .join('');
