import type { Decimal } from 'decimal.js';
import type { RelationSource, Report } from '../content/model.ts';
import { suggest } from '../content/suggest.ts';
import {
  relationBroken,
  relationNotNumber,
  relationSyntax,
  relationUnknown,
  relationZero,
} from '../diagnostics/catalogue/facts.ts';
import { type Diagnostic, diagnose, type Place } from '../diagnostics/diagnostic.ts';
import { idsOf, parseRelation, type Relation, type Span } from './expression.ts';
import type { Ledger, Quantity } from './fact.ts';
import { evaluate, exactly, type Interval, overlap } from './interval.ts';

/** Checks every relation of the report and its topics: what can't be read or calculated, and what doesn't hold. */
export function checkRelations(report: Report, ledger: Ledger): readonly Diagnostic[] {
  return [report.settings, ...report.topics].flatMap(({ relations }) =>
    relations.flatMap((source) => checkRelation(source, report.sources, ledger)),
  );
}

function checkRelation(source: RelationSource, sources: Report['sources'], ledger: Ledger): readonly Diagnostic[] {
  const parsed = parseRelation(source.expression);
  if ('fault' in parsed) {
    const { expected, found, span } = parsed.fault;
    return [diagnose(relationSyntax, { expected, found }, placeOf(span, source, sources))];
  }
  const { relation } = parsed;
  const quantities = new Map<string, Quantity>();
  const problems = new Map<string, Diagnostic>();
  for (const { id, span } of [...idsOf(relation.left), ...idsOf(relation.right)]) {
    const fact = ledger.get(id);
    const quantity = fact?.quantity ?? null;
    if (problems.has(id)) {
      continue;
    }
    if (fact === undefined) {
      const near = suggest(id, ledger.keys());
      problems.set(id, diagnose(relationUnknown, { id, nearest: near }, placeOf(span, source, sources)));
    } else if (quantity === null || (relation.sign === '=' && quantity.upper !== null)) {
      const place = placeOf(span, source, sources);
      problems.set(id, diagnose(relationNotNumber, { id, text: fact.text }, place, { related: [fact.place] }));
    } else {
      quantities.set(id, quantity);
    }
  }
  return problems.size > 0 ? [...problems.values()] : weigh(relation, source, quantities, ledger);
}

function weigh(
  { sign, left, right }: Relation,
  source: RelationSource,
  quantities: ReadonlyMap<string, Quantity>,
  ledger: Ledger,
): readonly Diagnostic[] {
  const { expression, severity, accepted, place } = source;
  const intervalOf = (id: string): Interval => {
    const quantity = quantities.get(id);
    if (quantity === undefined) {
      throw new Error(`The figure ${id} of “${expression}” wasn't looked up.`);
    }
    return sign === '=' ? exactly(quantity.value) : rounded(quantity);
  };
  const a = evaluate(left, intervalOf);
  const b = evaluate(right, intervalOf);
  if (a === null || b === null) {
    return [diagnose(relationZero, { expression }, place)];
  }
  if (overlap(a, b)) {
    return [];
  }
  const params = { expression, left: written(a), right: written(b), exact: sign === '=' };
  const related = [...quantities.keys()].flatMap((id) => ledger.get(id)?.place ?? []);
  return [diagnose(relationBroken, params, place, { severity, related, ...(accepted === null ? {} : { accepted }) })];
}

/** The values that a figure as written can stand for. */
function rounded({ value, upper, rounding }: Quantity): Interval {
  return { low: value.minus(rounding), high: (upper ?? value).plus(rounding) };
}

function written({ low, high }: Interval): string {
  const text = (value: Decimal) => value.toDecimalPlaces(4).toFixed();
  return low.eq(high) ? text(low) : `${text(low)}—${text(high)}`;
}

/** Where a stretch of the relation stands; the relation's own place when its source isn't written in one piece (escapes, several lines). */
function placeOf(span: Span, { expression, place }: RelationSource, sources: Report['sources']): Place {
  const line = sources.get(place.file)?.split(/\r\n|\r|\n/)[place.line - 1] ?? '';
  const start = line.indexOf(expression, place.column - 1);
  if (start < 0) {
    return place;
  }
  return {
    file: place.file,
    line: place.line,
    column: start + span.start + 1,
    endLine: place.line,
    endColumn: start + span.end + 1,
  };
}
