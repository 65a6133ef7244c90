import type { RelationSource } from '../content/settings-model.ts';
import { type Expression, parseRelation } from './expression.ts';

/** What the report says to be a sum: a figure, or everything (`100 = men + women`), and the figures it is made of. */
export interface Sum {
  /** Id of a figure; null: the parts are percentages of everything. */
  readonly whole: string | null;
  /** Ids, in the relation's order. */
  readonly parts: readonly string[];
}

/** The sums among relations: one figure or 100 on one side, on the other two or more figures, each once, that are added. What can't be read is left out. */
export function sumsOf(relations: readonly RelationSource[]): readonly Sum[] {
  return relations.flatMap(({ expression }): readonly Sum[] => {
    const parsed = parseRelation(expression);
    if ('fault' in parsed || parsed.relation.sign !== '=') return [];
    const { left, right } = parsed.relation;
    return [sumOf(left, right) ?? sumOf(right, left)].filter((sum) => sum !== null);
  });
}

function sumOf(whole: Expression, added: Expression): Sum | null {
  const parts = addends(added);
  if (parts === null || parts.length < 2 || new Set(parts).size < parts.length) return null;
  if (whole.type === 'id' && !parts.includes(whole.id)) return { whole: whole.id, parts };
  return whole.type === 'number' && Number(whole.text) === 100 ? { whole: null, parts } : null;
}

function addends(expression: Expression): readonly string[] | null {
  if (expression.type === 'id') return [expression.id];
  if (expression.type === 'number' || expression.operator !== '+') return null;
  const [left, right] = [addends(expression.left), addends(expression.right)];
  return left === null || right === null ? null : [...left, ...right];
}
