const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const capitals = ['', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖', '拾'];

/** A number from 1 to 999 in Chinese, as headings count: 一, 十, 十二, 二十, 一百零五, 一百一十. */
export function chineseOrdinal(number: number): string {
  const hundreds = Math.floor(number / 100);
  if (hundreds > 0) {
    const rest = number % 100;
    const below =
      rest === 0
        ? ''
        : rest < 10
          ? `零${digits[rest]}`
          : rest < 20
            ? `一${chineseOrdinal(rest)}`
            : chineseOrdinal(rest);
    return `${digits[hundreds] ?? ''}百${below}`;
  }
  const tens = Math.floor(number / 10);
  const ones = digits[number % 10] ?? '';
  if (tens === 0) return ones;
  return `${tens === 1 ? '' : (digits[tens] ?? '')}十${ones}`;
}

/** A topic's number as it is set large: 壹 to 拾, or 01, 02 … in a report of more than ten topics, 001 in one of a hundred and more. */
export function ceremonialOrdinal(number: number, count: number): string {
  return (count <= 10 ? capitals[number] : undefined) ?? String(number).padStart(count < 100 ? 2 : 3, '0');
}

/** What stands before a section's title: 一、 for sections, （一） for subsections, nothing without a number (GB/T 9704-2012, 7.3.3). */
export function sectionOrdinal(number: number | null, level: 1 | 2): string {
  if (number === null) return '';
  return level === 1 ? `${chineseOrdinal(number)}、` : `（${chineseOrdinal(number)}）`;
}
