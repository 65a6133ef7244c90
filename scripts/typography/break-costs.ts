import type { Box } from './boxes.ts';
import { heldStretches, type Stretch } from './held-stretches.ts';

/** What a reader would mind about a line that begins with a box, by the box's index; `Infinity`: no line does. */
export interface BreakCosts {
  readonly usual: Float64Array;
  /** Where nothing else fits: words of other scripts and stretches that should be whole are torn, marks still keep their rules. */
  readonly torn: Float64Array;
}

/** What it costs to tear what should be whole, and to tear a word or number of another script, which nobody would read any more. */
const tearing = 400;
const splitting = 4000;

/** What breaks cost where lines needn't be filled, and where they have to be. */
const costs = {
  free: { inWord: 12, inClause: 5, clinging: 10 },
  filled: { inWord: 3, inClause: 0, clinging: 0 },
} as const;

/** Characters that lean on the word before them: a line is better not begun with them. */
const clinging = /^[的地得了着过们者员性化型式度率]$/u;

/**
 * Says what a break before each box costs.
 *
 * @param room widest stretch in px that is kept whole at all costs
 * @param setting whether lines are filled: then a reader minds less where they end
 */
export function breakCosts(boxes: readonly Box[], room: number, setting: keyof typeof costs): BreakCosts {
  const cost = costs[setting];
  const usual = new Float64Array(boxes.length);
  const torn = new Float64Array(boxes.length);
  boxes.forEach((box, at) => {
    const place = placeBefore(boxes, at);
    const before = boxes[at - 1]?.kind;
    const leans = clinging.test(box.text) ? cost.clinging : 0;
    const clause = before === 'mark' || before === 'space' ? 0 : cost.inClause + leans;
    usual[at] = place === 'free' ? clause : Number.POSITIVE_INFINITY;
    torn[at] = place === 'free' ? clause : place === 'foreign' ? splitting : Number.POSITIVE_INFINITY;
  });
  const text = boxes.map((box) => box.text).join('');
  const boxAt = boxesByPosition(boxes);
  const add = ({ from, to, cost: price }: Stretch): void => {
    const first = boxAt[from] ?? 0;
    const last = boxAt[to - 1] ?? first;
    const whole = widthOf(boxes, first, last) <= room;
    for (let at = first + 1; at <= last; at += 1) {
      usual[at] = (usual[at] ?? 0) + (whole ? price : Math.min(price, tearing));
      torn[at] = (torn[at] ?? 0) + Math.min(price, tearing);
    }
  };
  for (const { index, segment } of words.segment(text)) {
    if (segment.length > 1) add({ from: index, to: index + segment.length, cost: cost.inWord });
  }
  heldStretches(text).forEach(add);
  for (const { index, 0: compound } of /[+-]/u.test(text) ? text.matchAll(compounds) : []) {
    const at = boxAt[index + compound.length];
    if (at !== undefined) usual[at] = Math.min(usual[at] ?? 0, afterSign);
  }
  return { usual, torn };
}

/** The beginning of a long compound such as AI+Education, up to the sign at which it may be torn where that mends a line. */
const compounds = /(?<![\p{Script=Latin}\p{Nd}/:.@])[\p{Script=Latin}\p{Nd}]{2,}[+-](?=[\p{Script=Latin}]{5})/gu;
const afterSign = 40;

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** What the marks allow between a box and the one before it, whatever white space stands between them. */
function placeBefore(boxes: readonly Box[], at: number): 'free' | 'foreign' | 'banned' {
  const after = boxes[at];
  const next = boxes[at - 1];
  if (after === undefined || next === undefined || after.kind === 'space' || after.kind === 'break') return 'banned';
  const before = next.kind === 'space' ? boxes[at - 2] : next;
  if (before === undefined || before.kind === 'break') return 'free';
  // An address of the network has no spaces: marks inside it are all there is to break at.
  if (next.kind !== 'space' && inAddresses.test(before.text) && after.kind === 'foreign') return 'foreign';
  if (after.rule?.starts === false || before.rule?.ends === false) return 'banned';
  return next.kind !== 'space' && isNarrow(before) && isNarrow(after) ? 'foreign' : 'free';
}

const inAddresses = /^[-/.?&=_#+:@]$/u;

/** Whether a box is part of a word, number or address of another script. */
function isNarrow({ kind, rule, width, size }: Box): boolean {
  return kind === 'foreign' || (rule !== undefined && width < 0.9 * size);
}

/** The index of the box at each position of the text. */
function boxesByPosition(boxes: readonly Box[]): readonly number[] {
  const found: number[] = [];
  boxes.forEach(({ text }, at) => {
    for (let unit = 0; unit < text.length; unit += 1) found.push(at);
  });
  return found;
}

function widthOf(boxes: readonly Box[], first: number, last: number): number {
  let width = 0;
  for (let at = first; at <= last; at += 1) width += boxes[at]?.width ?? 0;
  return width;
}
