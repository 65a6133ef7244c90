import { describe, expect, it } from 'vitest';
import { findFigures } from '../../scripts/facts/find-figures.ts';

/** Stretches that, repeated, would make a careless search look back over all that went before, or try every split of a run. */
const stretches = [
  ...[
    '1',
    '1,',
    '1 234 ',
    '一',
    '万',
    '1+',
    '1至',
    '1:',
    '1/',
    '3.',
    '三分之',
    '百分之',
    '第',
    '近',
    '每人',
    '不低于',
    '上百',
    '今年',
  ],
  ...[
    '2021年',
    '2021年，',
    '9月',
    '9月29日至',
    '“十四五',
    '十四五',
    '5所',
    '5所、',
    '由5所',
    '五所学校的',
    '增加到',
    '到2025年',
    '三年高职',
  ],
  ...[
    '，',
    '学校',
    '《',
    '（',
    '“',
    '力争',
    '据',
    '据统计5所',
    '《甲》显示5所',
    '分别',
    '分别5所、',
    '的目标',
    '其中',
    '\n',
    ' ',
    'https://',
    '目标5所',
  ],
];

/** Milliseconds of processor time, so that other work on the machine doesn't count. */
function timeOf(text: string): number {
  const before = process.cpuUsage();
  findFigures(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Eight times the text takes eight times as long, 64 times if a search looks back over all of it; 10 ms are noise. */
function inProportion(stretch: string): boolean {
  const text = (length: number) => stretch.repeat(Math.ceil(length / stretch.length));
  const [short, long] = [timeOf(text(2000)), timeOf(text(16_000))];
  return long < 12 * short + 10;
}

describe('findFigures', () => {
  it.each(stretches)('takes time in proportion to the length of %j repeated', (stretch) => {
    // A collection of garbage may fall into one try; what is slow is slow every time.
    expect([1, 2, 3, 4].some(() => inProportion(stretch))).toBe(true);
  });
});
