/** A run of numerals or another mark that the search for figures stops at. Offsets are UTF-16 units, ends exclusive. */
export interface Token {
  readonly type: 'arabic' | 'chinese' | 'first' | 'relative' | 'stop' | 'break' | 'open' | 'close';
  readonly start: number;
  readonly end: number;
}

/** Addresses are taken whole, so that no numeral in them is seen; every other alternative is at most one run of characters. */
const marks = new RegExp(
  [
    '(?<skip>https?://[!-~]+|www\\.[!-~]+)',
    '(?<relative>今年以来|今年|去年|前年|明年)',
    '(?<first>首位)',
    '(?<arabic>\\d(?:\\d|[,， \\u00a0\\u2009\\u202f](?=\\d{3}(?!\\d))|\\.(?=\\d))*)',
    '(?<chinese>[〇零一二两三四五六七八九十百千万亿]+)',
    '(?<stop>[。！？])',
    '(?<break>\\n)',
    '(?<open>《)',
    '(?<close>》)',
  ].join('|'),
  'gu',
);

const types = ['arabic', 'chinese', 'first', 'relative', 'stop', 'break', 'open', 'close'] as const;

/** Written numbers are short; a longer run is a serial number or noise. */
const longest = 24;

/** Passes once over a text in half-width digits and gives all marks in order. */
export function* tokensOf(text: string): Generator<Token> {
  for (const { 0: found, index, groups } of text.matchAll(marks)) {
    const type = types.find((name) => groups?.[name] !== undefined);
    if (type === undefined || found.length > longest) continue;
    if (type === 'arabic') yield* numbersOf(found, index);
    else yield { type, start: index, end: index + found.length };
  }
}

/** A run with separators is one number when they part it in threes (1,254); otherwise each part is one (2021，254). */
function* numbersOf(run: string, start: number): Generator<Token> {
  if (
    /^\d+(?:\.\d+)?$/u.test(run) ||
    /^[1-9]\d{0,2}(?:([,， \u00a0\u2009\u202f])\d{3})(?:\1\d{3})*(?:\.\d+)?$/u.test(run)
  ) {
    yield { type: 'arabic', start, end: start + run.length };
    return;
  }
  for (const { 0: part, index } of run.matchAll(/[\d.]+/gu)) {
    if (/^\d+(?:\.\d+)?$/u.test(part)) {
      yield { type: 'arabic', start: start + index, end: start + index + part.length };
    }
  }
}
