import type { FactKind } from '../content/model.ts';
import type { Quantity } from './fact.ts';

/** A figure that running text states, whether or not an author marked it. Offsets are UTF-16 units of the text, ends exclusive. */
export interface FoundFigure {
  readonly start: number;
  readonly end: number;
  /** With hedge, digits and unit: `近50万人`, `不低于10%`, `2019—2021年`, `第5位`. */
  readonly text: string;
  /** `label` for names with numbers that count nothing: 1+N, 四个一批. */
  readonly kind: FactKind;
  /** Null for dates, periods and labels. */
  readonly quantity: Quantity | null;
  /** What it counts, in words of the sentence: 职业学校在校生; empty where the sentence doesn't say. */
  readonly of: string;
  /** The date or period it holds for, as the text words it (2021年底), with that of an earlier clause that still holds; null where it gives none. */
  readonly asOf: string | null;
  /** Of dates and periods: what is missing to know the day. `year`: 9月29日 without its year. Otherwise null. */
  readonly missing: 'year' | null;
  /** Name of the document or office it is taken from (据……统计), or null. */
  readonly source: string | null;
}
