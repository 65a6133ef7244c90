import type { Report } from '../../content/model.ts';
import { idsOf, parseRelation } from '../../facts/expression.ts';
import type { FigureReading } from '../reading.ts';
import { changesIn } from './changes.ts';
import { type Claim, keyOf } from './claim.ts';
import { outlines } from './outline.ts';
import { ratiosIn } from './ratios.ts';
import { sumsIn } from './sums.ts';
import { tableSums } from './tables.ts';

/** What text and tables say of figures together, each once; what the report declares as a relation is left out. */
export function claimsOf(report: Report, reading: FigureReading): readonly Claim[] {
  const told = reading.passages
    .filter(({ standing }) => standing !== 'heading')
    .flatMap(outlines)
    .flatMap((outline) => [...sumsIn(outline), ...changesIn(outline), ...ratiosIn(outline)]);
  const known = new Set(declared(report));
  return [...told, ...tableSums(report, reading)].filter((claim) => {
    const key = keyOf(claim);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}

/** Declared relations by the figures they name, as claims are. */
function declared({ settings, topics }: Report): readonly string[] {
  return [settings, ...topics].flatMap(({ relations }) =>
    relations.flatMap(({ expression }) => {
      const parsed = parseRelation(expression);
      if ('fault' in parsed) return [];
      const { left, right } = parsed.relation;
      return [[...new Set([...idsOf(left), ...idsOf(right)].map(({ id }) => id))].sort().join(' ')];
    }),
  );
}
