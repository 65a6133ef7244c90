/** How a mark behaves where lines end and where they are filled. Widths in em. */
export interface MarkRule {
  readonly name: string;
  readonly characters: string;
  /** Whether a line may begin with it. */
  readonly starts: boolean;
  /** Whether a line may end with it. */
  readonly ends: boolean;
  /** Side of a full-width mark that is blank, half a character wide. */
  readonly blank: 'before' | 'after' | 'none';
  /** How much of the blank goes when a line is squeezed: in the first round, and at most. */
  readonly squeeze: readonly [first: number, most: number];
  /** Where the rule comes from: GB/T 15834-2011 by clause, or clreq (Requirements for Chinese Text Layout, W3C) by section. */
  readonly source: string;
}

/** The marks, each in one row. What stands in none may begin and end a line and keeps its width. */
export const markRules: readonly MarkRule[] = [
  {
    name: 'opening brackets and quotation marks',
    characters: '（《〈【〖〔［｛「『“‘',
    starts: true,
    ends: false,
    blank: 'before',
    squeeze: [0.25, 0.5],
    source: 'GB/T 15834-2011, 5.1.3; clreq, Prohibition rules for line start and line end',
  },
  {
    name: 'closing brackets and quotation marks',
    characters: '）》〉】〗〕］｝」』”’',
    starts: false,
    ends: true,
    blank: 'after',
    squeeze: [0.25, 0.5],
    source: 'GB/T 15834-2011, 5.1.3; clreq, Prohibition rules for line start and line end',
  },
  {
    name: 'marks inside a sentence',
    characters: '，、；：',
    starts: false,
    ends: true,
    blank: 'after',
    squeeze: [0.25, 0.5],
    source: 'GB/T 15834-2011, 5.1.1 and 5.1.11; clreq, Compression of punctuation marks',
  },
  {
    name: 'marks at the end of a sentence, squeezed last',
    characters: '。．？！',
    starts: false,
    ends: true,
    blank: 'after',
    squeeze: [0, 0.5],
    source: 'GB/T 15834-2011, 5.1.1, 5.1.2 and 5.1.11; clreq, Compression of punctuation marks',
  },
  {
    name: 'middle dots',
    characters: '·・‧',
    starts: false,
    ends: true,
    blank: 'none',
    squeeze: [0, 0],
    source: 'GB/T 15834-2011, 5.1.7',
  },
  {
    name: 'dashes and ellipses, two characters that stay together',
    characters: '—⸺…⋯',
    starts: false,
    ends: true,
    blank: 'none',
    squeeze: [0, 0],
    source: 'GB/T 15834-2011, 5.1.4 and 5.1.5; clreq, Prohibition rules for unbreakable marks',
  },
  {
    name: 'connecting marks',
    characters: '–～~－',
    starts: false,
    ends: true,
    blank: 'none',
    squeeze: [0, 0],
    source: 'GB/T 15834-2011, 5.1.6',
  },
  {
    name: 'separating marks',
    characters: '/／',
    starts: false,
    ends: false,
    blank: 'none',
    squeeze: [0, 0],
    source: 'GB/T 15834-2011, 5.1.9',
  },
  {
    name: 'half-width marks and signs behind a word or number',
    characters: ')]},.:;!?%％‰℃℉°′″&+-−=*_>',
    starts: false,
    ends: true,
    blank: 'none',
    squeeze: [0, 0],
    source: 'clreq, Prohibition rules for line start and line end; GB/T 15835-2011, 4.1',
  },
  {
    name: 'half-width marks and signs before a word or number',
    characters: '([{<$¥￥€£№#@±',
    starts: true,
    ends: false,
    blank: 'none',
    squeeze: [0, 0],
    source: 'clreq, Prohibition rules for line start and line end; GB/T 15835-2011, 4.1',
  },
];

/** Shares of a character, in em, that hold for all lines. */
export const spacing = {
  /** The blank of a full-width mark: gone at both ends of a line (GB/T 15834-2011, 5.1.10) and between two marks (clreq, Adjustment of adjacent marks). */
  blank: 0.5,
  /** White between Chinese and Latin, as the browser sets it for `text-autospace`, and how much further it may open (clreq, Mixed text composition: an eighth to a quarter). */
  mixed: 0.125,
  mixedOpening: 0.125,
  /** How much a space between words of other scripts opens and shrinks. */
  wordOpening: 0.25,
  wordSqueeze: 0.08,
  /** By how much Chinese characters may stand closer together where marks give no more. */
  pressed: 0.025,
  /** Widest gap between two characters that a reader doesn't see. */
  unseen: 0.05,
} as const;

const rules = new Map(markRules.flatMap((rule) => [...rule.characters].map((character) => [character, rule] as const)));

/** The row of a character; undefined for one that is no mark. */
export function ruleOf(character: string): MarkRule | undefined {
  return rules.get(character);
}

const ideograph = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}〇]$/u;

export function isIdeograph(character: string): boolean {
  return ideograph.test(character);
}

/** Letters, digits and the half-width marks that go with them: beside these the browser sets white. */
const letter = /^[\p{L}\p{Nd}%‰&@#.,:;!?]$/u;

/** Whether white stands between two characters: one is Chinese, the other a letter or digit that isn't (clreq, Mixed text composition). */
export function isMixed(before: string, after: string): boolean {
  return isIdeograph(before) ? isForeign(after) : isForeign(before) && isIdeograph(after);
}

function isForeign(character: string): boolean {
  return letter.test(character) && !isIdeograph(character) && !fullWidth.test(character);
}

/** Full-width letters and digits are as wide as Chinese characters and set like them. */
const fullWidth = /^[\uFF01-\uFF60]$/u;
