import type { Report } from '../../content/model.ts';
import type { Ledger } from '../../facts/fact.ts';
import { checkRelation } from '../../facts/relations.ts';
import type { FigureReading, ReadFigure } from '../reading.ts';
import type { Claim } from './claim.ts';
import { claimsOf } from './claims.ts';

/** A relation that the text tells and that holds, for the author to declare. */
export interface Suggestion {
  /** Ready to paste, such as `schools = higher + secondary`; null where some of its figures aren't in the ledger yet. */
  readonly relation: string | null;
  /** The same in the words of the text: `330所 = 75所 + 255所`. */
  readonly words: string;
  readonly figures: readonly ReadFigure[];
}

/** Relations that hold and aren't declared, in the order of the text. */
export function suggestionsOf(report: Report, reading: FigureReading, ledger: Ledger): readonly Suggestion[] {
  return claimsOf(report, reading)
    .filter(({ holds }) => holds)
    .map((claim) => ({
      relation: relationOf(claim, ledger, report),
      words: wordsOf(claim),
      figures: [claim.given, ...claim.from],
    }));
}

/** A claim in the words of the text. */
export function wordsOf({ given, from, formula }: Claim): string {
  return `${given.text} = ${formula(from.map(({ text }) => text))}`;
}

/** The claim as a relation that holds; `=` where it holds as written, else `≈`. */
function relationOf({ given, from, formula }: Claim, ledger: Ledger, { settings }: Report): string | null {
  const ids = [given, ...from].map(({ fact }) => fact?.id ?? null);
  const [left, ...right] = ids.filter((id) => id !== null);
  if (left === undefined || right.length < from.length) return null;
  const holding = (['=', '≈'] as const)
    .map((sign) => `${left} ${sign} ${formula(right)}`)
    .find((expression) => {
      const source = { expression, severity: 'error', accepted: null, place: settings.place } as const;
      return checkRelation(source, ledger).length === 0;
    });
  return holding ?? null;
}
