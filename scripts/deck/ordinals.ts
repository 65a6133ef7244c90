const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const capitals = ['', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖', '拾'];

/** A number from 1 to 99 in Chinese, as headings count: 一, 十, 十二, 二十. */
export function chineseOrdinal(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = digits[number % 10] ?? '';
  if (tens === 0) return ones;
  return `${tens === 1 ? '' : (digits[tens] ?? '')}十${ones}`;
}

/** A topic's number as it is set large: 壹 to 拾, or 01, 02 … in a report of more than ten topics. */
export function ceremonialOrdinal(number: number, count: number): string {
  return (count <= 10 ? capitals[number] : undefined) ?? String(number).padStart(2, '0');
}
