/** A run of numerals or another mark that the search for figures stops at. Offsets are UTF-16 units, ends exclusive. */
export interface Token {
  readonly type: 'arabic' | 'chinese' | 'first' | 'half' | 'relative' | 'stop' | 'break' | 'open' | 'close';
  readonly start: number;
  readonly end: number;
}

/** Addresses are taken whole, so that no numeral in them is seen; every other alternative is at most one run of characters. */
const marks = new RegExp(
  [
    'https?://[!-~]+|www\\.[!-~]+',
    '今年以来|今年|去年|前年|明年',
    '首位',
    '[上下]半年(?!度?[报刊版])',
    '\\d(?:\\d|[,， \\u00a0\\u2009\\u202f](?=\\d{3}(?!\\d))|\\.(?=\\d))*',
    '[〇零一二两三四五六七八九十百千万亿]+',
    '[。！？\\n《》]',
  ].join('|'),
  'gu',
);

/** What a mark is, by its first character; other numerals are Chinese. Addresses are none. */
const types: ReadonlyMap<string, Token['type'] | null> = new Map([
  ...[...'0123456789'].map((digit) => [digit, 'arabic'] as const),
  ...[...'今去前明'].map((year) => [year, 'relative'] as const),
  ...[...'。！？'].map((stop) => [stop, 'stop'] as const),
  ['首', 'first'],
  ['上', 'half'],
  ['下', 'half'],
  ['\n', 'break'],
  ['《', 'open'],
  ['》', 'close'],
  ['h', null],
  ['w', null],
]);

/** Written numbers are short; a longer run is a serial number or noise. */
const longest = 24;

/** Passes once over a text in half-width digits and gives all marks in order. */
export function* tokensOf(text: string): Generator<Token> {
  for (const { 0: found, index } of text.matchAll(marks)) {
    const first = types.get(found.charAt(0));
    const type = first === undefined ? 'chinese' : first;
    if (type === null || found.length > longest) continue;
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
