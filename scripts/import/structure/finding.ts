import { placeBetween } from '../../content/places.ts';
import { type Diagnostic, type DiagnosticKind, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Edit, EditReason, SetAside } from '../account.ts';
import type { AsideReason, Manuscript, Stretch } from '../manuscript.ts';

/** A stretch of one of the manuscripts. */
export interface Passage extends Stretch {
  /** Index of the manuscript. */
  readonly source: number;
}

/** What is found while the structure is read, by manuscript. */
export class Finding {
  readonly manuscripts: readonly Manuscript[];
  readonly problems: Diagnostic[] = [];
  readonly #asides: SetAside[][];
  readonly #cuts: Edit[][];
  readonly #told = new Set<string>();

  constructor(manuscripts: readonly Manuscript[]) {
    this.manuscripts = manuscripts;
    this.#asides = manuscripts.map(() => []);
    this.#cuts = manuscripts.map(() => []);
  }

  /** Notes that a stretch is none of the text. */
  setAside({ source, start, end }: Passage, reason: AsideReason): void {
    if (start < end) this.#asides[source]?.push({ start, end, reason });
  }

  /** Notes that a stretch is left out because the place says it: a number, the stop of a title. */
  cut({ source, start, end }: Passage, reason: EditReason): void {
    if (start < end) this.#cuts[source]?.push({ start, end, text: '', reason });
  }

  /** Tells of a problem, once at each place. */
  warn<P>(kind: DiagnosticKind<P>, params: P, { source, start, end }: Passage): void {
    const manuscript = this.manuscripts[source];
    const key = `${kind.code} ${source} ${start}`;
    if (manuscript === undefined || this.#told.has(key)) return;
    this.#told.add(key);
    this.problems.push(diagnose(kind, params, placeBetween(manuscript.name, manuscript.text, start, end)));
  }

  asidesOf(source: number): readonly SetAside[] {
    return (this.#asides[source] ?? []).toSorted((a, b) => a.start - b.start);
  }

  cutsOf(source: number): readonly Edit[] {
    return (this.#cuts[source] ?? []).toSorted((a, b) => a.start - b.start);
  }

  textOf({ source, start, end }: Passage): string {
    return this.manuscripts[source]?.text.slice(start, end) ?? '';
  }
}
