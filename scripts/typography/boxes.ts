import { isIdeograph, isMixed, type MarkRule, ruleOf, spacing } from './line-rules.ts';

/** One look of text in a block, with what the page measured in it. Lengths in CSS px. */
export interface TextStyle {
  /** Type size. */
  readonly size: number;
  /** Letter-spacing that the style sheet asks for. */
  readonly tracking: number;
  /** Width of each piece of text that `pieces` gives, without letter-spacing. All ideographs are as wide as the one measured under `ideographKey`. */
  readonly advances: Readonly<Record<string, number>>;
}

/** Text of one look, as it follows in a block; the text of a forced break is a line feed. */
export interface StyledText {
  readonly text: string;
  /** Index of its style. */
  readonly style: number;
}

/** The smallest piece of text that a line is built of: a character, a word of another script or the rest of a number. Lengths in px. */
export interface Box {
  readonly text: string;
  /** Index of the text it is part of, and its position there. */
  readonly source: number;
  readonly at: number;
  readonly size: number;
  readonly tracking: number;
  readonly width: number;
  readonly kind: 'ideograph' | 'mark' | 'foreign' | 'space' | 'break';
  /** Its first and last character. */
  readonly first: string;
  readonly last: string;
  readonly rule: MarkRule | undefined;
  /** Blank of a full-width mark before and behind its ink. */
  readonly blankBefore: number;
  readonly blankAfter: number;
}

/** Pieces of text that are measured on their own: words and numbers of other scripts, in parts when they are long; spaces; single characters. */
export const pieces = '[\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}\\p{Nd}\\p{M}]{1,12}|\\s+|.';

/** Where the width of ideographs is found. */
export const ideographKey = '字';

const piece = new RegExp(pieces, 'gsu');

/** Takes the text of a block apart. White space counts as one space, and as none where lines begin. */
export function boxesOf(texts: readonly StyledText[], styles: readonly TextStyle[]): readonly Box[] {
  const boxes: Box[] = [];
  texts.forEach(({ text, style }, source) => {
    const look = styles[style];
    if (text === '\n' && look === undefined) {
      if (boxes.at(-1)?.kind === 'space') boxes.pop();
      boxes.push(forced(source));
      return;
    }
    if (look === undefined) return;
    for (const { 0: found, index } of text.matchAll(piece)) {
      const space = found.trim() === '' && found !== '\u3000' && found !== '\u00A0';
      const before = boxes.at(-1);
      if (space && (before === undefined || before.kind === 'space' || before.kind === 'break')) continue;
      boxes.push(boxOf(space ? ' ' : found, source, index, look));
    }
  });
  if (boxes.at(-1)?.kind === 'space') boxes.pop();
  return boxes;
}

function forced(source: number): Box {
  const nothing = { size: 0, tracking: 0, width: 0, blankBefore: 0, blankAfter: 0 };
  return { text: '\n', source, at: 0, kind: 'break', first: '', last: '', rule: undefined, ...nothing };
}

function boxOf(text: string, source: number, at: number, { size, tracking, advances }: TextStyle): Box {
  const characters = text.length === 1 ? text : [...text];
  const ideographic = isIdeograph(text);
  const rule = ruleOf(text);
  const width = advances[ideographic ? ideographKey : text] ?? size;
  // A face may have its marks half as wide.
  const blank = rule !== undefined && width > 0.9 * size ? spacing.blank * size : 0;
  return {
    text,
    source,
    at,
    size,
    tracking,
    width,
    kind: text === ' ' ? 'space' : ideographic ? 'ideograph' : rule === undefined ? 'foreign' : 'mark',
    first: characters[0] ?? '',
    last: characters[characters.length - 1] ?? '',
    rule,
    blankBefore: rule?.blank === 'before' ? blank : 0,
    blankAfter: rule?.blank === 'after' ? blank : 0,
  };
}

/** White that the browser itself sets between two boxes, in px. */
export function mixedSpace(before: Box, after: Box): number {
  if (before.kind === after.kind || !isMixed(before.last, after.first)) return 0;
  return spacing.mixed * (before.kind === 'ideograph' ? before.size : after.size);
}

/** What goes between two marks that meet: the blank behind the first, or else the one before the second, in px. */
export function meetingBlank(before: Box, after: Box): number {
  if (before.rule === undefined || after.rule === undefined) return 0;
  if (before.blankAfter > 0 && (after.blankAfter > 0 || after.blankBefore > 0)) return before.blankAfter;
  if (before.blankBefore > 0 && after.blankBefore > 0) return after.blankBefore;
  return 0;
}
