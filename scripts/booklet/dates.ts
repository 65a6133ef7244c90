/** `2022-01-17` as 2022年1月17日. */
export function dayForPeople(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** `2022-01-17` as 2022年1月. */
export function monthForPeople(date: string): string {
  const [year, month] = date.split('-').map(Number);
  return `${year}年${month}月`;
}
