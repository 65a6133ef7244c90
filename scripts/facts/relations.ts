import { Decimal } from 'decimal.js';
import type { Report } from '../content/model.ts';
import type { RelationSource } from '../content/settings-model.ts';
import { suggest } from '../content/suggest.ts';
import {
  relationBroken,
  relationNotNumber,
  relationSyntax,
  relationUnits,
  relationUnknown,
  relationZero,
} from '../diagnostics/catalogue/facts.ts';
import { type Diagnostic, diagnose, type Place } from '../diagnostics/diagnostic.ts';
import { amountsLike, type Written } from './amount.ts';
import { approximately } from './approximation.ts';
import { type Expression, idsOf, parseRelation, type Relation, type Span } from './expression.ts';
import type { Ledger, Quantity } from './fact.ts';
import { evaluate, exactly, type Interval, type Measure, type Mismatch, overlap, scaled } from './interval.ts';
import { comparable, inPercent, type Unit, unitOf } from './units.ts';

/** Checks every relation of the report and its topics: what can't be read or calculated, and what doesn't hold. */
export function checkRelations(report: Report, ledger: Ledger): readonly Diagnostic[] {
  return [report.settings, ...report.topics].flatMap(({ relations }) =>
    relations.flatMap((source) => checkRelation(source, ledger)),
  );
}

/** Checks one relation. */
export function checkRelation(source: RelationSource, ledger: Ledger): readonly Diagnostic[] {
  const parsed = parseRelation(source.expression);
  if ('fault' in parsed) {
    const { expected, found, span } = parsed.fault;
    return [diagnose(relationSyntax, { expected, found }, placeOf(span, source))];
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
      problems.set(id, diagnose(relationUnknown, { id, nearest: near }, placeOf(span, source)));
    } else if (quantity === null || (relation.sign === '=' && quantity.upper !== null)) {
      const place = placeOf(span, source);
      problems.set(id, diagnose(relationNotNumber, { id, text: fact.text }, place, { related: [fact.place] }));
    } else {
      quantities.set(id, inPercent(quantity));
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
  const quantityOf = (id: string): Quantity => {
    const quantity = quantities.get(id);
    if (quantity === undefined) {
      throw new Error(`The figure ${id} of “${expression}” wasn't looked up.`);
    }
    return quantity;
  };
  const measureOf = (id: string): Measure => {
    const quantity = quantityOf(id);
    return { ...(sign === '=' ? exactly(quantity.value) : approximately(quantity)), unit: unitOf(quantity.unit) };
  };
  const mismatches: Mismatch[] = [];
  const a = evaluate(left, measureOf, mismatches);
  const b = evaluate(right, measureOf, mismatches);
  if (a === null || b === null) {
    return [diagnose(relationZero, { expression }, place)];
  }
  if (!comparable(a.unit, b.unit)) mismatches.push([a.unit, b.unit]);
  const related = [...quantities.keys()].flatMap((id) => ledger.get(id)?.place ?? []);
  const [mismatch] = mismatches;
  const units =
    mismatch === undefined
      ? []
      : [diagnose(relationUnits, { expression, a: named(mismatch[0]), b: named(mismatch[1]) }, place, { related })];
  // A ratio stands beside a percentage as percent.
  const inUnit = (value: Interval, own: Unit, other: Unit): Interval =>
    own === 'ratio' && other === '%' ? scaled(value, 100) : value;
  const wideA = sign === '=' && calculates(right) ? asWritten(left, a, quantityOf) : a;
  const wideB = sign === '=' && calculates(left) ? asWritten(right, b, quantityOf) : b;
  if (overlap(inUnit(wideA, a.unit, b.unit), inUnit(wideB, b.unit, a.unit))) {
    return units;
  }
  const [x, y] = [inUnit(a, a.unit, b.unit), inUnit(b, b.unit, a.unit)];
  const percent = [a.unit, b.unit].includes('%');
  const like = (unit: Unit): Written => {
    const asRatio = { after: '', unit: percent ? '%' : '' };
    return unit === 'ratio' ? asRatio : ([...quantities.values()].find((one) => unitOf(one.unit) === unit) ?? asRatio);
  };
  const textOf = (id: string): string => ledger.get(id)?.text ?? id;
  const params = {
    expression,
    left: side(left, x, like(a.unit), textOf),
    right: side(right, y, like(b.unit), textOf),
    difference: amountsLike(apart(x, y), like(a.unit ?? b.unit)),
    exact: sign === '=',
    standing: accepted === null ? ('open' as const) : ('accepted' as const),
  };
  return [
    ...units,
    diagnose(relationBroken, params, place, { severity, related, ...(accepted === null ? {} : { accepted }) }),
  ];
}

const named = (unit: Unit): string => (unit === 'ratio' ? '1' : (unit ?? ''));

/** Whether an expression multiplies or divides, so that its value has more digits than anybody writes. */
function calculates(expression: Expression): boolean {
  if (expression.type !== 'operation') return false;
  const { operator, left, right } = expression;
  return operator === '*' || operator === '/' || calculates(left) || calculates(right);
}

/** A lone figure or number stands for all that rounds to it; anything else for itself. */
function asWritten(expression: Expression, value: Interval, quantityOf: (id: string) => Quantity): Interval {
  const half = halfStep(expression, quantityOf);
  return half === null ? value : { low: value.low.minus(half), high: value.high.plus(half) };
}

/** Half of one unit in the last place written; null for what isn't a lone figure or number. */
function halfStep(expression: Expression, quantityOf: (id: string) => Quantity): Decimal | null {
  if (expression.type === 'operation') return null;
  if (expression.type === 'number') {
    return new Decimal(10).pow(-(expression.text.split('.')[1]?.length ?? 0)).div(2);
  }
  const { rounding } = quantityOf(expression.id);
  return rounding.isZero() ? new Decimal(0.5) : rounding;
}

/** One side as its figures are written, and what they come to: `63.1万人 + 78.1万人 = 141.2万人`. */
function side(expression: Expression, value: Interval, like: Written, textOf: (id: string) => string): string {
  const words = wordsOf(expression, textOf);
  return expression.type === 'operation' ? `${words} = ${amountsLike(value, like)}` : words;
}

function wordsOf(expression: Expression, textOf: (id: string) => string): string {
  if (expression.type === 'id') return textOf(expression.id);
  if (expression.type === 'number') return expression.text;
  const { operator, left, right } = expression;
  const within = (part: Expression): string => {
    const words = wordsOf(part, textOf);
    return part.type === 'operation' && (operator === '*' || operator === '/' || part === right) ? `(${words})` : words;
  };
  return `${within(left)} ${operator} ${within(right)}`;
}

/** How far two intervals that don't meet are apart. */
function apart(a: Interval, b: Interval): Interval {
  return exactly(Decimal.max(a.low.minus(b.high), b.low.minus(a.high)));
}

/** Where a stretch of the relation stands; the relation's own place when it isn't written in one piece (escapes, several lines). */
function placeOf(span: Span, { expression, place }: RelationSource): Place {
  if (place.line !== place.endLine || place.endColumn - place.column !== expression.length) {
    return place;
  }
  return { ...place, column: place.column + span.start, endColumn: place.column + span.end };
}
