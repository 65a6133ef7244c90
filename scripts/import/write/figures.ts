import type { FoundFigure } from '../../facts/found-figure.ts';
import type { Spell } from './pinyin.ts';

/** A figure to be written: stated here, or stated elsewhere. */
export interface WrittenFigure {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly markup: string;
}

/** Gives figures their ids, and knows which have been stated. */
export class Figures {
  readonly #find: (text: string) => readonly FoundFigure[];
  readonly #spell: Spell;
  readonly #ids = new Set<string>();
  /** How many ids begin alike. */
  readonly #counts = new Map<string, number>();
  readonly #stated = new Map<string, string>();
  /** How many were stated since it was last set to 0. */
  count = 0;

  constructor(find: (text: string) => readonly FoundFigure[], spell: Spell) {
    this.#find = find;
    this.#spell = spell;
  }

  /** The figures of a text that may stand where they stand, in order. `context` says what a cell counts that is nothing but a figure; dates without a year are told. */
  in(
    text: string,
    context: string | null,
    mayStand: (start: number, end: number) => boolean,
    undated: (start: number, end: number) => void,
  ): readonly WrittenFigure[] {
    const written: WrittenFigure[] = [];
    let done = 0;
    const all = this.#find(text);
    const clauses = clausesOf(text, all);
    for (const found of all) {
      if (found.start < done || (found.kind === 'label' && !/\d/.test(found.text))) continue;
      if (found.missing === 'year') undated(found.start, found.end);
      if (!mayStand(found.start, found.end) || text.slice(found.start, found.end).trim() === '') continue;
      const whole = found.end - found.start === text.trim().length;
      const of =
        attribute(context !== null && whole ? context : uncounted(found.of)) ||
        attribute(clauses.around(found)) ||
        attribute(context ?? '') ||
        '数据';
      written.push({
        start: found.start,
        end: found.end,
        text: text.slice(found.start, found.end),
        markup: this.#state(found, of, text.slice(found.start, found.end)),
      });
      done = found.end;
    }
    return written;
  }

  /** The figures of a title that the text states, too. */
  repeated(text: string): readonly WrittenFigure[] {
    return this.#find(text).flatMap(({ start, end, of }) => {
      const id = this.#stated.get(`${text.slice(start, end)}\n${attribute(of)}`);
      return id === undefined ? [] : [{ start, end, text: text.slice(start, end), markup: `:ref[${id}]` }];
    });
  }

  #state({ kind, asOf, source }: FoundFigure, of: string, text: string): string {
    const key = `${text}\n${of}`;
    const known = this.#stated.get(key);
    if (known !== undefined) return `:ref[${known}]`;
    const id = this.#idOf(of);
    this.#stated.set(key, id);
    this.count += 1;
    const more = [
      ...(asOf === null || attribute(asOf) === '' ? [] : [`asOf="${attribute(asOf)}"`]),
      ...(kind === 'quantity' ? [] : [`kind=${kind}`]),
      ...(source === null || attribute(source) === '' ? [] : [`source="${attribute(source)}"`]),
    ];
    const label = text.replace(/[\\`*_[\]<{|&~]/g, '\\$&');
    return `:fact[${label}]{#${id} of="${of}"${more.map((one) => ` ${one}`).join('')}}`;
  }

  #idOf(of: string): string {
    const base = this.#spell(of, 24);
    const letters = /^[A-Za-z]/.test(base) ? base : `f${base}`;
    let count = this.#counts.get(letters) ?? 0;
    let id: string;
    do {
      count += 1;
      id = count === 1 ? letters : `${letters}${/\d$/.test(letters) ? '_' : ''}${count}`;
    } while (this.#ids.has(id));
    this.#counts.set(letters, count);
    this.#ids.add(id);
    return id;
  }
}

/** Words for an attribute: nothing in them that Markdown, tables or directives could take for their own. */
function attribute(words: string): string {
  return words.replace(/["'`\\|<>{}[\]&*_~=#:\n\t]/g, '').trim();
}

/** The clauses of a text, without any figures, which would change an id with their numbers. */
interface Clauses {
  /** The words of the clause that a figure stands in, or of the next one where it has none; 30 characters at most. Figures are asked for in order. */
  around(figure: FoundFigure): string;
}

function clausesOf(text: string, figures: readonly FoundFigure[]): Clauses {
  const units = text.split('');
  for (const { start, end } of figures) units.fill(' ', start, end);
  const clauses = units.join('').split(/[，。；：！？、\n]/u);
  let end = -1;
  const ends = clauses.map((clause) => {
    end += clause.length + 1;
    return end;
  });
  const words = new Map<number, string>();
  const wordsOf = (at: number): string => {
    const known = words.get(at) ?? worded((clauses[at] ?? '').trimStart()).slice(0, 30);
    words.set(at, known);
    return known;
  };
  let at = 0;
  return {
    around({ start }) {
      while ((ends[at] ?? start) < start) at += 1;
      return wordsOf(at) || wordsOf(at + 1);
    },
  };
}

/** Words without the counting they begin with, which would change their id with their place: 一是. */
function uncounted(words: string): string {
  return words.replace(/^(?:[一二三四五六七八九十]{1,3}是|第[一二三四五六七八九十]{1,3}[，,、])/u, '');
}

function worded(clause: string): string {
  return uncounted(clause)
    .replace(/[“”‘’（）\s]/gu, '')
    .replace(/^[是在到至从自的]+/u, '');
}
