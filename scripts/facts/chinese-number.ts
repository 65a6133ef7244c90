const digitValues: ReadonlyMap<string, number> = new Map(
  [...'〇一二三四五六七八九'].map((char, value) => [char, value]),
);
const powers: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

/**
 * The value of a number written in Chinese numerals (两, 十二, 三百零五, 四万, 千), or null when the characters aren't one
 * (十四五, 三四百, 二〇二一). A leading 十, 百, 千, 万 or 亿 counts one: 近千个.
 */
export function chineseNumber(text: string): number | null {
  const chars = [...text.replaceAll('零', '〇').replaceAll('两', '二')];
  if (chars.length === 0) {
    return null;
  }
  return above(chars);
}

function above(chars: readonly string[]): number | null {
  for (const [char, power] of [
    ['亿', 100_000_000],
    ['万', 10_000],
  ] as const) {
    const at = chars.lastIndexOf(char);
    if (at >= 0) {
      const head = at === 0 ? 1 : above(chars.slice(0, at));
      const tail = at === chars.length - 1 ? 0 : above(chars.slice(at + 1));
      return head === null || tail === null || tail >= power ? null : head * power + tail;
    }
  }
  return belowTenThousand(chars);
}

function belowTenThousand(chars: readonly string[]): number | null {
  let total = 0;
  let digit: number | null = null;
  let last = Number.POSITIVE_INFINITY;
  let first = true;
  for (const char of chars) {
    const power = powers.get(char);
    const value = digitValues.get(char);
    if (power !== undefined) {
      if (power >= last || (digit === null && !first) || digit === 0) {
        return null;
      }
      total += (digit ?? 1) * power;
      digit = null;
      last = power;
    } else if (value !== undefined) {
      // 〇 only bridges a gap (三百〇五): the digit after it takes its place.
      if (digit !== null && !(digit === 0 && total > 0)) {
        return null;
      }
      digit = value;
    } else {
      return null;
    }
    first = false;
  }
  return total + (digit ?? 0);
}
