import type { Segment } from './word-marks.ts';

/** Words with what stands around them, so that a reader finds the place; what changed is marked. */
export interface Phrase {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** A change of words as a slip says it: wrong and right, between the same words. */
export interface Replacement {
  readonly wrong: Phrase;
  readonly right: Phrase;
  /** Where the changed words begin in the old text, in UTF-16 units. */
  readonly at: number;
}

/** Words shown at each side, and how many there must be in all. */
const [around, least] = [8, 3];

const mark = /[，。；：、！？“”‘’（）《》〔〕\s]/u;

/** What is to be said of a changed text: each change with the words around it, up to the next mark; changes of one phrase together. */
export function replacements(segments: readonly Segment[]): readonly Replacement[] {
  const found: Replacement[] = [];
  let at = 0;
  /** The unchanged words since the last change. */
  let since = '';
  for (const [index, segment] of segments.entries()) {
    if (segment.kind === 'same') {
      at += segment.text.length;
      since = segment.text;
      continue;
    }
    const next = segments[index + 1];
    const after = next?.kind === 'same' ? next.text : '';
    const last = found.at(-1);
    const lead = leading(since, segment, after);
    const trail = trailing(after);
    if (last !== undefined && lead.length + last.wrong.after.length >= since.length && since !== '') {
      found[found.length - 1] = {
        at: last.at,
        wrong: { before: last.wrong.before, words: last.wrong.words + since + segment.old, after: trail },
        right: { before: last.right.before, words: last.right.words + since + segment.new, after: trail },
      };
    } else {
      found.push({
        at,
        wrong: { before: lead, words: segment.old, after: trail },
        right: { before: lead, words: segment.new, after: trail },
      });
    }
    at += segment.old.length;
    since = '';
  }
  return found;
}

/** The end of what stands before a change, up to a mark; past it where there would be too little to go by. */
function leading(
  text: string,
  { old, new: now }: { readonly old: string; readonly new: string },
  after: string,
): string {
  const characters = [...text].slice(-around);
  const last = characters.findLastIndex((character) => mark.test(character));
  const clause = characters.slice(last + 1).join('');
  const enough = clause.length + trailing(after).length + Math.min(old.length, now.length) >= least;
  return enough ? clause : characters.slice(-4).join('');
}

function trailing(text: string): string {
  const characters = [...text].slice(0, around);
  const first = characters.findIndex((character) => mark.test(character));
  return characters.slice(0, first === -1 ? around : first).join('');
}

/** A long text by its beginning and end. */
export function abridged(text: string): string {
  const characters = [...text];
  return characters.length <= 36 ? text : `${characters.slice(0, 16).join('')}……${characters.slice(-12).join('')}`;
}
