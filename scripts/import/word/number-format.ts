/** Formats of automatic numbers by their names in a document (ISO/IEC 29500-1, 17.18.59). */
const formats: Readonly<Record<string, (value: number) => string>> = {
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalHalfWidth: String,
  upperLetter: (value) => letters(value, 'A'),
  lowerLetter: (value) => letters(value, 'a'),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  chineseCounting: (value) => counted(value, simple),
  chineseCountingThousand: (value) => counted(value, simple),
  taiwaneseCounting: (value) => counted(value, simple),
  taiwaneseCountingThousand: (value) => counted(value, simple),
  japaneseCounting: (value) =>
    counted(value, simple)
      .replaceAll('零', '')
      .replace(/^一(?=[百千])/, ''),
  ideographDigital: (value) => digits(value, '〇一二三四五六七八九'),
  taiwaneseDigital: (value) => digits(value, '○一二三四五六七八九'),
  japaneseDigitalTenThousand: (value) => digits(value, '〇一二三四五六七八九'),
  chineseLegalSimplified: (value) => counted(value, legal),
  ideographLegalTraditional: (value) => counted(value, legalTraditional),
  japaneseLegal: (value) => counted(value, legalTraditional),
  ideographTraditional: (value) => '甲乙丙丁戊己庚辛壬癸'[value - 1] ?? String(value),
  ideographZodiac: (value) => '子丑寅卯辰巳午未申酉戌亥'[value - 1] ?? String(value),
  ideographEnclosedCircle: (value) => enclosed(value, [[1, 10, 0x3280]]),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: (value) => enclosed(value, [[1, 20, 0x2474]]),
  decimalEnclosedFullstop: (value) => enclosed(value, [[1, 20, 0x2488]]),
  numberInDash: (value) => `- ${value} -`,
  ordinal: (value) => `${value}${ordinalEnding(value)}`,
  none: () => '',
};

/** A number as a format writes it. Formats of other languages come out in digits. */
export function formatted(value: number, format: string): string {
  return (formats[format] ?? String)(value);
}

interface Numerals {
  readonly digits: string;
  readonly units: readonly string[];
  readonly tenThousand: string;
  /** 十 and not 一十 at the beginning. */
  readonly bareTen: boolean;
}

const simple: Numerals = {
  digits: '零一二三四五六七八九',
  units: ['', '十', '百', '千'],
  tenThousand: '万',
  bareTen: true,
};
const legal: Numerals = {
  digits: '零壹贰叁肆伍陆柒捌玖',
  units: ['', '拾', '佰', '仟'],
  tenThousand: '万',
  bareTen: false,
};
const legalTraditional: Numerals = {
  digits: '零壹貳參肆伍陸柒捌玖',
  units: ['', '拾', '佰', '仟'],
  tenThousand: '萬',
  bareTen: false,
};

function counted(value: number, numerals: Numerals): string {
  if (value === 0) return numerals.digits.charAt(0);
  if (value >= 10 ** 8) return String(value);
  const high = Math.floor(value / 10_000);
  const low = value % 10_000;
  const zero = high > 0 && low > 0 && low < 1000 ? numerals.digits.charAt(0) : '';
  const text = `${high > 0 ? `${thousands(high, numerals)}${numerals.tenThousand}${zero}` : ''}${thousands(low, numerals)}`;
  return numerals.bareTen ? text.replace(/^一十/, '十') : text;
}

function thousands(value: number, { digits: names, units }: Numerals): string {
  let text = '';
  let zero = false;
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) {
      zero = text !== '';
      continue;
    }
    text += `${zero ? names.charAt(0) : ''}${names.charAt(digit)}${units[place] ?? ''}`;
    zero = false;
  }
  return text;
}

function digits(value: number, names: string): string {
  return [...String(value)].map((digit) => names[Number(digit)] ?? digit).join('');
}

function fullWidth(value: number): string {
  return digits(value, '０１２３４５６７８９');
}

/** A to Z, then AA, BB. Word repeats the letter; it doesn't count on. */
function letters(value: number, first: string): string {
  if (value < 1 || value > 26 * 30) return String(value);
  const letter = String.fromCharCode(first.charCodeAt(0) + ((value - 1) % 26));
  return letter.repeat(Math.ceil(value / 26));
}

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  const numerals: readonly (readonly [number, string])[] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = value;
  let text = '';
  for (const [worth, numeral] of numerals) {
    text += numeral.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return text;
}

/** Digits in a circle: ① to ⑳, ㉑ to ㊿. */
export function circled(value: number): string {
  return enclosed(value, [
    [1, 20, 0x2460],
    [21, 35, 0x3251],
    [36, 50, 0x32b1],
  ]);
}

/** A character of one of the ranges: from, to, the code of the first. */
function enclosed(value: number, ranges: readonly (readonly [number, number, number])[]): string {
  const range = ranges.find(([from, to]) => value >= from && value <= to);
  return range === undefined ? String(value) : String.fromCodePoint(range[2] + value - range[0]);
}

function ordinalEnding(value: number): string {
  if (value % 100 >= 11 && value % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}
