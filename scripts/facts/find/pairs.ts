import type { Mark } from './figure-spans.ts';
import { nounBefore } from './noun-phrase.ts';
import { before, type Half } from './span.ts';

const joint = /^(?:[、和与及，]|以及)(?:和|与|及)?$/u;
const apart = /[、和与及]|以及/u;

/**
 * The subject of a figure in a group that 分别 pairs with subjects in their order: 高职、中职在校生分别为63.1万人和79.1万人. Where the
 * clause names one subject only, the figures before it lend theirs: ……高职63.1万人、中职79.1万人，规模分别列…….
 */
export function pairedSubjects(
  text: Half,
  marks: readonly Mark[],
  index: number,
  subjects: readonly string[],
): string | null {
  let first = index;
  while (first > 0 && index - first < 12 && joins(text, marks, first)) first -= 1;
  const head = marks[first];
  if (head === undefined) return null;
  if (!before(text, head.start, 18).includes('分别')) return null;
  const ahead =
    before(text, head.start, 60)
      .split(/[。；：！？\n]/u)
      .at(-1) ?? '';
  const at = ahead.lastIndexOf('分别');
  if (at < 0 || ahead.length - at > 16 || /[，,]/u.test(ahead.slice(at))) return null;
  let last = index;
  while (last < marks.length - 1 && last - first < 12 && joins(text, marks, last + 1)) last += 1;
  const count = last - first + 1;
  if (count < 2) return null;
  const clause = ahead.slice(0, at).split(/[，,]/u).at(-1) ?? '';
  const parts = nounBefore(clause)
    .split(apart)
    .filter((part) => part !== '');
  const verb = /(?:比[^，]{0,8})?(?:增长|下降|提高|增加|减少|上升)/u.exec(ahead.slice(at))?.[0] ?? '';
  if (parts.length === count) return (withSharedHead(parts)[index - first] ?? '') + verb;
  if (parts.length > 1) return null;
  const lent = subjects
    .slice(0, first)
    .filter((subject) => subject !== '')
    .slice(-count)[index - first];
  const [own = ''] = parts;
  return lent === undefined ? null : lent + own + verb;
}

/** Whether a figure is only joined to the one before it. */
function joins(text: Half, marks: readonly Mark[], index: number): boolean {
  const [left, right] = [marks[index - 1], marks[index]];
  return (
    left !== undefined &&
    right !== undefined &&
    right.start - left.end <= 3 &&
    joint.test(text.slice(left.end, right.start))
  );
}

/** Heads of rates, which subjects of any length share: 乡镇卫生院、村卫生室标准化率. */
const rate =
  /(?<=.{2})(?:[毛净总]?(?:标准化|规范化|城镇化|机械化|信息化|现代化|覆盖|巩固|入学|升学|入园|就业|录取|获奖|合格|达标|参保|报销|近视|完成|利用|普及|签约|死亡|增长|就诊|满意)率)$/u;

/** 高职、中职在校生 are 高职在校生 and 中职在校生: a rate, or what the last part has beyond the length of the others, is common to all. */
function withSharedHead(parts: readonly string[]): readonly string[] {
  const last = parts.at(-1) ?? '';
  const length = parts[0]?.length ?? 0;
  const others = parts.slice(0, -1);
  const known = rate.exec(last)?.[0];
  if (known !== undefined && others.every((part) => !part.endsWith('率')))
    return [...others.map((part) => part + known), last];
  const head = last.slice(length);
  return head.length >= 2 && others.every((part) => part.length === length)
    ? [...others.map((part) => part + head), last]
    : parts;
}
