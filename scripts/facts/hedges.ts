import type { Qualifier } from './fact.ts';

/** Hedges before the number, longest first. */
export const hedgesBefore: readonly (readonly [string, Qualifier])[] = [
  ['不得低于', 'atLeast'],
  ['不得少于', 'atLeast'],
  ['不得超过', 'atMost'],
  ['不得高于', 'atMost'],
  ['不低于', 'atLeast'],
  ['不少于', 'atLeast'],
  ['不小于', 'atLeast'],
  ['不超过', 'atMost'],
  ['不高于', 'atMost'],
  ['不多于', 'atMost'],
  ['不大于', 'atMost'],
  ['至少', 'atLeast'],
  ['最少', 'atLeast'],
  ['最低', 'atLeast'],
  ['至多', 'atMost'],
  ['最多', 'atMost'],
  ['最高', 'atMost'],
  ['将近', 'under'],
  ['接近', 'under'],
  ['不足', 'under'],
  ['不到', 'under'],
  ['低于', 'under'],
  ['少于', 'under'],
  ['小于', 'under'],
  ['超过', 'over'],
  ['突破', 'over'],
  ['高于', 'over'],
  ['多于', 'over'],
  ['大于', 'over'],
  ['大约', 'about'],
  ['大概', 'about'],
  ['近', 'under'],
  ['超', 'over'],
  ['逾', 'over'],
  ['约', 'about'],
  ['≥', 'atLeast'],
  ['≤', 'atMost'],
];

/** Hedges at the end, after the unit. */
export const hedgesAfter: readonly (readonly [string, Qualifier])[] = [
  ['及以上', 'atLeast'],
  ['及以下', 'atMost'],
  ['以上', 'atLeast'],
  ['以下', 'atMost'],
  ['以内', 'atMost'],
  ['之内', 'atMost'],
  ['左右', 'about'],
  ['上下', 'about'],
  ['之多', 'over'],
];

/** What a figure is counted for, before the number: 每月1000元 is 1000元/月, 每人每年 /人·年. */
export const perBefore = '每(?:人|生|月|年|天|日|周|学期|学年|班|校|亩|户|吨|次|平方米)';
