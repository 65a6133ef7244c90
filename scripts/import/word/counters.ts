import { formatted } from './number-format.ts';
import type { List, ListLevel } from './numbering.ts';

/**
 * Counts numbered paragraphs in the order of the document as Word does (ISO/IEC 29500-1, 17.9): lists made from the same definition count on from each other,
 * a list with a start of its own begins there the first time each level is used, and a level begins anew after a higher one.
 */
export class Counters {
  readonly #values = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  /** Counts one paragraph on, and gives its number as it is shown, with the space after it; empty where the level shows nothing. */
  next(list: List, at: number): string {
    const level = list.levels[at];
    if (level === undefined) return '';
    const values = this.#values.get(list.key) ?? [];
    this.#values.set(list.key, values);
    const start = list.starts.get(at);
    const use = `${list.id} ${at}`;
    const begins = start !== undefined && !this.#begun.has(use);
    this.#begun.add(use);
    const before = values[at];
    values[at] = begins ? start : before === undefined ? startOf(list, at) : before + 1;
    for (let deeper = at + 1; deeper < list.levels.length; deeper += 1) {
      const restart = list.levels[deeper]?.restart ?? null;
      if (restart === null || at < restart) values[deeper] = undefined;
    }
    const shown = numberText(list, level, values);
    return shown === '' ? '' : `${shown}${gapAfter(shown, level)}`;
  }
}

function startOf(list: List, at: number): number {
  return list.starts.get(at) ?? list.levels[at]?.start ?? 1;
}

function numberText(list: List, level: ListLevel, values: readonly (number | undefined)[]): string {
  if (level.format === 'bullet') return level.text;
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const format = list.levels[at]?.format ?? 'decimal';
    // A higher level that hasn't been used yet shows where it will begin.
    return formatted(values[at] ?? startOf(list, at), level.legal && format !== 'none' ? 'decimal' : format);
  });
}

/** A tab is as wide as the indent makes it. It shows as a space after digits, letters and bullets; after Chinese characters and marks, which carry their own room, as none. */
function gapAfter(shown: string, { suffix, format }: ListLevel): string {
  if (suffix === 'nothing' || /\s$/.test(shown)) return '';
  if (suffix === 'space' || format === 'bullet') return ' ';
  return /[\w.)\]:;,'-]$/.test(shown) ? ' ' : '';
}
