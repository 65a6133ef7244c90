import { align } from './align.ts';
import { cutPieces, type DirectivePiece, idOf, type Piece, pieceDistance, writeDirective } from './pieces.ts';
import { type Step, weave } from './weave.ts';

/** A line of both versions, or the two lines between which somebody has to choose: what merges is in both. */
export type MergedLine =
  | { readonly clean: true; readonly line: string }
  | { readonly clean: false; readonly ours: string; readonly theirs: string };

/**
 * Merges a line by clauses and directives.
 *
 * @param held ids that the edited content refers to: an id that the new version would give another name stays
 */
export function mergeLine(base: string, ours: string, theirs: string, held: ReadonlySet<string>): MergedLine {
  const [from, left, right] = [cutPieces(base), cutPieces(ours), cutPieces(theirs)];
  const key = (piece: Piece): string => piece.text;
  const steps = weave(
    from,
    left,
    right,
    align(from, left, key, pieceDistance),
    align(from, right, key, pieceDistance),
    (was, is) => pieceDistance(was, is) > 0.7,
  ).map((step) => mergeStep(step, held));

  let [clean, mine, other] = [true, '', ''];
  for (let at = 0; at < steps.length; ) {
    // Changes that touch are one: half of it would not be a sentence of either version.
    let end = at + 1;
    while (steps[at]?.changed === true && steps[end]?.changed === true) end += 1;
    const run = steps.slice(at, end);
    const settled = run.every(({ merged }) => merged !== null);
    mine += run.map(({ ours: text, merged }) => (settled ? merged : text)).join('');
    other += run.map(({ theirs: text, merged }) => (settled ? merged : text)).join('');
    clean &&= settled;
    at = end;
  }
  return clean ? { clean, line: mine } : { clean: false, ours: mine, theirs: other };
}

interface MergedStep {
  readonly ours: string;
  readonly theirs: string;
  /** Null: both changed it. */
  readonly merged: string | null;
  readonly changed: boolean;
}

function mergeStep(step: Step<Piece>, held: ReadonlySet<string>): MergedStep {
  if (step.type === 'added') {
    const ours = step.ours.map(({ item }) => item.text).join('');
    const theirs = step.theirs.map(({ item }) => item.text).join('');
    return { ours, theirs, merged: step.lost && ours !== theirs ? null : oneOf('', ours, theirs), changed: true };
  }
  const { base, ours, theirs } = step;
  const left = ours?.item.text ?? '';
  const right = theirs?.item.text ?? '';
  const all = [base, ours?.item, theirs?.item].filter((piece) => piece?.type === 'directive');
  const [first, second, third] = all;
  const merged =
    first !== undefined && second !== undefined && third !== undefined
      ? mergeDirective(first, second, third, held)
      : oneOf(base.text, left, right);
  return { ours: left, theirs: right, merged, changed: left !== base.text || right !== base.text };
}

/** The one that was changed; null when both were, and differently. */
function oneOf<T>(base: T, ours: T, theirs: T): T | null {
  if (ours === theirs || theirs === base) return ours;
  return ours === base ? theirs : null;
}

/** The number is whoever changed it; what the figure is called is the editor's. */
function mergeDirective(
  base: DirectivePiece,
  ours: DirectivePiece,
  theirs: DirectivePiece,
  held: ReadonlySet<string>,
): string | null {
  const renamed = idOf(base) !== idOf(theirs) && held.has(idOf(base) ?? '');
  const whole = renamed ? null : oneOf(base.text, ours.text, theirs.text);
  if (whole !== null) return whole;
  const unmarked = [base, ours, theirs].map(({ label }) => label ?? '\0');
  const label = oneOf(unmarked[0], unmarked[1], unmarked[2]);
  if (label === null || label === undefined) return null;
  const attributes = mergeAttributes(base, ours, theirs, held);
  return writeDirective({ name: ours.name, label: label === '\0' ? null : label, attributes });
}

function mergeAttributes(
  base: DirectivePiece,
  ours: DirectivePiece,
  theirs: DirectivePiece,
  held: ReadonlySet<string>,
): ReadonlyMap<string, string> | null {
  const isHeld = held.has(idOf(base) ?? '');
  if (braces(base) === braces(theirs)) return ours.attributes;
  if (braces(base) === braces(ours) && !(isHeld && idOf(base) !== idOf(theirs))) return theirs.attributes;
  const merged = new Map(ours.attributes ?? []);
  for (const [name, written] of theirs.attributes ?? []) {
    const [was, is] = [base.attributes?.get(name)?.trim(), ours.attributes?.get(name)?.trim()];
    if (name === '#' && isHeld) continue;
    if (was === is) merged.set(name, written.trimStart() === written && merged.size > 0 ? ` ${written}` : written);
  }
  for (const [name, written] of base.attributes ?? []) {
    const isGone = theirs.attributes?.has(name) !== true && !(name === '#' && isHeld);
    if (isGone && ours.attributes?.get(name)?.trim() === written.trim()) merged.delete(name);
  }
  return merged;
}

const braces = ({ attributes }: DirectivePiece): string | null =>
  attributes === null ? null : [...attributes.values()].map((written) => written.trim()).join(' ');
