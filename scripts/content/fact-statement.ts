import type { Nodes, Root } from 'mdast';
import {
  badFactId,
  badFactKind,
  badLabel,
  duplicateFact,
  factWithoutOf,
} from '../diagnostics/catalogue/content-facts.ts';
import { duplicateAttribute, unknownAttribute } from '../diagnostics/catalogue/content-text.ts';
import { type Diagnostic, diagnose, type Place } from '../diagnostics/diagnostic.ts';
import { writtenAttributes } from './attributes.ts';
import type { ContainerDirective, LeafDirective, TextDirective } from './markdown.ts';
import { markedIn } from './marked.ts';
import type { FactKind, FactStatement } from './model.ts';
import { placeBetween, placeOf } from './places.ts';
import type { Reading, Source, StatedFact } from './source.ts';
import { suggest } from './suggest.ts';

const factKinds: readonly FactKind[] = ['quantity', 'rank', 'date', 'period', 'target', 'label'];

/** Finds every `:fact` of a parsed file, before the content is read: references may stand before their statement. */
export function collectFacts(root: Root, source: Source, facts: Map<string, StatedFact>): Diagnostic[] {
  const problems: Diagnostic[] = [];
  for (const node of markedIn(root).facts) {
    const id = node.attributes?.['id'] ?? '';
    const place = placeOf(source.file, node.position);
    const first = facts.get(id);
    if (id !== '' && first !== undefined) {
      problems.push(diagnose(duplicateFact, { id }, place, { related: [first.place] }));
    } else if (id !== '') facts.set(id, { text: labelOf(node) ?? '', place });
  }
  return problems;
}

/** Reads a `:fact`. Null when it lacks what a figure needs; the problems say what. */
export function readFact(node: TextDirective, reading: Reading): FactStatement | null {
  const place = placeOf(reading.file, node.position);
  const { id = '', of = '', asOf, kind = 'quantity', source } = node.attributes ?? {};
  const found: Diagnostic[] = [...attributeProblems(node, reading, ['id', 'of', 'asOf', 'kind', 'source'])];
  const text = labelOf(node);
  if (text === null) found.push(diagnose(badLabel, { directive: 'fact' }, place));
  if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(id ?? '')) found.push(diagnose(badFactId, { id: id ?? '' }, place));
  if ((of ?? '').trim() === '') found.push(diagnose(factWithoutOf, { id: id ?? '' }, place));
  const known = factKinds.find((name) => name === kind);
  if (known === undefined) {
    found.push(
      diagnose(
        badFactKind,
        { kind: kind ?? '', suggestion: suggest(kind ?? '', factKinds), known: factKinds },
        attributePlace(node, 'kind', reading),
      ),
    );
  }
  reading.problems.push(...found);
  if (text === null || !id || !of || known === undefined || found.length > 0) return null;
  return { type: 'fact', id, text, attributes: { of, asOf: asOf || null, kind: known, source: source || null }, place };
}

/** Problems with attributes: those that a directive doesn't have, and those written twice. */
export function attributeProblems(
  node: TextDirective | LeafDirective | ContainerDirective,
  source: Source,
  known: readonly string[],
): Diagnostic[] {
  const unknown = Object.keys(node.attributes ?? {})
    .filter((name) => !known.includes(name))
    .map((name) =>
      diagnose(unknownAttribute, { name, suggestion: suggest(name, known), known }, attributePlace(node, name, source)),
    );
  const seen = new Set<string>();
  const twice: Diagnostic[] = [];
  for (const { name, start, end } of writtenAttributes(node, source.text)) {
    if (known.includes(name) && seen.has(name)) {
      twice.push(diagnose(duplicateAttribute, { name }, placeBetween(source.file, source.text, start, end)));
    }
    seen.add(name);
  }
  return [...unknown, ...twice];
}

/** Place of an attribute's name inside a directive, or of the directive's first line where it isn't written. */
export function attributePlace(
  node: TextDirective | LeafDirective | ContainerDirective,
  name: string,
  { file, text }: Source,
): Place {
  const found = writtenAttributes(node, text).findLast((attribute) => attribute.name === name);
  if (found !== undefined) return placeBetween(file, text, found.start, found.end);
  return node.type === 'containerDirective' ? firstLine(node, file, text) : placeOf(file, node.position);
}

/** The first line of a directive: enough to point at, where the whole would fill the screen. */
export function firstLine(node: Nodes, file: string, text: string): Place {
  const start = node.position?.start.offset ?? 0;
  const lineEnd = text.indexOf('\n', start);
  return placeBetween(file, text, start, lineEnd < 0 ? text.length : lineEnd);
}

/** Text in the brackets of a `:fact`, or null when there is none or it is more than text. */
function labelOf(node: TextDirective): string | null {
  if (!node.children.every((child) => child.type === 'text')) return null;
  const text = node.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  return text.trim() === '' ? null : text;
}
