import type { Decimal } from 'decimal.js';
import type { FactKind } from '../content/model.ts';
import type { Lookup } from '../content/source.ts';
import type { Place } from '../diagnostics/diagnostic.ts';

/** How a figure is hedged: 近50万 (under), 超104万 (over), 40余份 (over), 不低于10% (at least), 约 (about). */
export type Qualifier = 'exact' | 'about' | 'under' | 'over' | 'atLeast' | 'atMost';

/** A figure taken apart: `730万余节` is value 7300000, text `730万`, unit `节`, qualifier `over`, written `余` after the number. */
export interface Quantity {
  readonly value: Decimal;
  /** Upper end of a range such as 1至2所, otherwise null. */
  readonly upper: Decimal | null;
  /** Half of one unit in the last place written: 142.2万 → 500. Zero for counts without 万, 亿 or decimals. */
  readonly rounding: Decimal;
  readonly unit: string;
  readonly qualifier: Qualifier;
  /** The figure in the pieces a big-figure slide sets apart: `超` + `12.25` + `万人次`. Joined they are the text. */
  readonly before: string;
  readonly digits: string;
  readonly after: string;
}

/** A figure of the report with everything known about it. */
export interface Fact {
  readonly id: string;
  /** As the report writes it, with digits, unit and qualifier. */
  readonly text: string;
  readonly of: string;
  readonly asOf: string | null;
  readonly kind: FactKind;
  readonly source: string | null;
  /** Null where the text isn't a number with a unit (labels such as “1+N”, dates). */
  readonly quantity: Quantity | null;
  /** Number of the topic; 0 for the foreword. */
  readonly topic: number;
  /** Id of the section. */
  readonly section: string;
  /** The sentence that states it, as plain text. */
  readonly sentence: string;
  readonly place: Place;
}

/** Every figure of a report by id, in the order of the text. */
export type Ledger = ReadonlyMap<string, Fact>;

/** The ledger to whoever asks for single figures. */
export type FactLookup = Lookup<Fact>;
