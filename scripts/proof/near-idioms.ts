import { areConfusable } from './confusable.ts';
import type { Miswritten } from './miswritten.ts';
import { miswrittenIdioms } from './miswritten-idioms.ts';
import { moreIdioms } from './more-idioms.ts';
import { areWords, cutsWord } from './words.ts';

/** Idioms of four characters by their first and by their last two. */
interface Idioms {
  readonly all: ReadonlySet<string>;
  readonly byHead: ReadonlyMap<string, readonly string[]>;
  readonly byTail: ReadonlyMap<string, readonly string[]>;
}

function gather(): Idioms {
  const right = [...miswrittenIdioms.matchAll(/→([^\s(]{4})(?=\s)/gu)].map(([, idiom = '']) => idiom);
  const all = new Set([...right, ...moreIdioms.split(/\s+/u).filter((idiom) => idiom.length === 4)]);
  const by = (start: number): ReadonlyMap<string, readonly string[]> => {
    const map = new Map<string, string[]>();
    for (const idiom of all) {
      const key = idiom.slice(start, start + 2);
      map.set(key, [...(map.get(key) ?? []), idiom]);
    }
    return map;
  };
  return { all, byHead: by(0), byTail: by(2) };
}

/** Made when the first text is read; the list never changes. */
let idioms: Idioms | null = null;

/**
 * Finds idioms with one character miswritten that no table foresees: three of four characters stand, and neither half is a word of the dictionary as it is, or one is and the
 * fourth character sounds or looks like the right one.
 * What stands at a place that `known` knows is found already. Variations that are words (因地|施教) are let be. There is no safe fix: what was meant is likely, not sure.
 */
export function nearIdioms(text: string, known: (at: number) => boolean): readonly Miswritten[] {
  idioms ??= gather();
  const { all, byHead, byTail } = idioms;
  const found: Miswritten[] = [];
  for (let at = 0; at + 4 <= text.length; at += 1) {
    const heads = byHead.get(text.slice(at, at + 2)) ?? [];
    const tails = byTail.get(text.slice(at + 2, at + 4)) ?? [];
    if (heads.length === 0 && tails.length === 0) continue;
    const window = text.slice(at, at + 4);
    if (all.has(window) || [0, 1, 2, 3].some((step) => known(at + step)) || !/^\p{Script=Han}{4}$/u.test(window))
      continue;
    const meant = [...heads, ...tails].find((idiom) => differ(idiom, window) === 1);
    if (meant === undefined) continue;
    const end = at + 4;
    // 坚持|不搞 and 尽职|免责 are words that an idiom happens to use.
    const halves = [areWords(text, [at, at + 2]), areWords(text, [at + 2, end])];
    const half = halves.every((isWord) => isWord) || (halves.includes(true) && !isSlip(meant, window));
    if (half || areWords(text, [at, end]) || cutsWord(text, at, end)) continue;
    found.push({ start: at, end, written: window, right: meant });
    at = end - 1;
  }
  return found;
}

/** Whether the character that differs is taken for the right one by its sound or shape. */
function isSlip(idiom: string, window: string): boolean {
  return [...idiom].every((character, at) => character === window[at] || areConfusable(character, window.charAt(at)));
}

function differ(a: string, b: string): number {
  let count = 0;
  for (let at = 0; at < 4; at += 1) if (a[at] !== b[at]) count += 1;
  return count;
}
