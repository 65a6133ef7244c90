import { areConfusable } from './confusable.ts';
import type { Miswritten } from './miswritten.ts';
import { officeWords, shortForms } from './office-words.ts';

interface Neighbours {
  /** Words by their first and by their second character. */
  readonly byHead: ReadonlyMap<string, readonly string[]>;
  readonly byTail: ReadonlyMap<string, readonly string[]>;
  readonly right: ReadonlySet<string>;
}

function gather(): Neighbours {
  const words = officeWords.trim().split(/\s+/u);
  const by = (place: 0 | 1): ReadonlyMap<string, readonly string[]> => {
    const map = new Map<string, string[]>();
    for (const word of words) {
      const key = word.charAt(place);
      map.set(key, [...(map.get(key) ?? []), word]);
    }
    return map;
  };
  return { byHead: by(0), byTail: by(1), right: new Set([...words, ...shortForms.split(' ')]) };
}

/** Made when the first text is read; the lists never change. */
let neighbours: Neighbours | null = null;

/** Characters that stand alone as words of their own: what they touch is no miswritten word. */
const alone =
  /[的地得了着在是和与及将把被对为就也都而或从向于不有无一二三四五六七八九十百千万亿两个名位所项件次年月日上下中内外前后之其此该各每这那多少几再又还并且但只可能会要已以由使让请如若到]/u;

/** Longer runs of characters without a word are names, or another language's. */
const longestRun = 8;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Finds words of two characters, one of which is miswritten by another of the same sound or shape (督查 as 督察 is a word and let be; 抽察, 采构, 演连 are none): where the
 * dictionary of the machine knows no word, and a word of office prose differs in just that character. What stands at a place that `known` knows is found already. There is
 * no safe fix.
 */
export function nearWords(text: string, known: (at: number) => boolean): readonly Miswritten[] {
  neighbours ??= gather();
  const found: Miswritten[] = [];
  for (const { start, length } of loneRuns(text)) {
    for (let at = start; at + 1 < start + length; at += 1) {
      const written = text.slice(at, at + 2);
      const meant = known(at) || known(at + 1) || alone.test(written) ? null : meantBy(written, neighbours);
      if (meant === null) continue;
      found.push({ start: at, end: at + 2, written, right: meant });
      at += 1;
    }
  }
  return found;
}

/** Runs of two or three Chinese characters that are no part of a longer word. */
function loneRuns(text: string): readonly { readonly start: number; readonly length: number }[] {
  const runs: { start: number; length: number }[] = [];
  let run = { start: 0, length: 0 };
  const close = (): void => {
    if (run.length > 1 && run.length <= longestRun) runs.push(run);
    run = { start: 0, length: 0 };
  };
  for (const { segment, index } of segmenter.segment(text)) {
    if (/^\p{Script=Han}$/u.test(segment)) {
      run = run.length === 0 ? { start: index, length: 1 } : { ...run, length: run.length + 1 };
    } else close();
  }
  close();
  return runs;
}

function meantBy(written: string, { byHead, byTail, right }: Neighbours): string | null {
  if (right.has(written)) return null;
  const [head = '', tail = ''] = written;
  return (
    byHead.get(head)?.find((word) => areConfusable(word.charAt(1), tail)) ??
    byTail.get(tail)?.find((word) => areConfusable(word.charAt(0), head)) ??
    null
  );
}
