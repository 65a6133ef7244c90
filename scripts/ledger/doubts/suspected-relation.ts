import { Decimal } from 'decimal.js';
import type { Report } from '../../content/model.ts';
import { suspectedRelation } from '../../diagnostics/catalogue/ledger.ts';
import { type Diagnostic, diagnose, type Place } from '../../diagnostics/diagnostic.ts';
import { amountLike, amountsLike } from '../../facts/amount.ts';
import type { FigureReading } from '../reading.ts';
import { type Counted, measure } from '../suggest/claim.ts';
import { claimsOf } from '../suggest/claims.ts';
import { wordsOf } from '../suggest/suggestions.ts';

/** Finds what the text says of figures together and that can't be, even within rounding and hedges. */
export function suspectedRelations(report: Report, reading: FigureReading): readonly Diagnostic[] {
  return claimsOf(report, reading).flatMap((claim) => {
    const { given, from, calculated, holds, certain } = claim;
    if (holds || !certain) return [];
    const { low, high } = measure(given);
    const difference = Decimal.max(low.minus(calculated.high), calculated.low.minus(high));
    const params = {
      claim: wordsOf(claim),
      calculated: amountsLike(calculated, given.quantity),
      written: given.text,
      difference: amountLike(difference, given.quantity),
    };
    const related = [...from, given].flatMap(placesOf).filter((place) => place !== given.place);
    return [diagnose(suspectedRelation, params, given.place, { related: [...new Set(related)] })];
  });
}

/** Where a figure stands here, and where it is stated. */
const placesOf = ({ place, fact }: Counted): readonly Place[] => (fact === null ? [place] : [place, fact.place]);
