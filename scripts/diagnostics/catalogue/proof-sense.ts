import { kind } from '../diagnostic.ts';

/** A sequence of ordinals lacks one, or has one twice. */
export const ordinalSequence = kind<{ written: string; expected: string; fault: 'missing' | 'repeated' }>({
  code: 'proof-ordinal-sequence',
  severity: 'warning',
  zh: ({ written, expected, fault }) => ({
    message: fault === 'repeated' ? `序次语“${written}”重复了。` : `有“${written}”，没有“${expected}”。`,
    hint: '请核对各项的顺序，补上缺的一项或改正序号。',
  }),
  en: ({ written, expected, fault }) => ({
    message:
      fault === 'repeated' ? `The ordinal “${written}” stands twice.` : `There is “${written}”, but no “${expected}”.`,
    hint: 'Check the order; add the missing one or number the points again.',
  }),
});

/** The text names a number of things and lists another number of them. */
export const listCount = kind<{ claim: string; claimed: number; listed: number }>({
  code: 'proof-list-count',
  severity: 'warning',
  zh: ({ claim, claimed, listed }) => ({
    message: `“${claim}”说的是${claimed}项，列出的是${listed}项。`,
    hint: '请核对数目，或补上漏列的项。',
  }),
  en: ({ claim, claimed, listed }) => ({
    message: `“${claim}” says ${claimed}, but ${listed} are listed.`,
    hint: 'Correct the number, or the list.',
  }),
});

/** A date that the calendar doesn't have. */
export const impossibleDate = kind<{ written: string }>({
  code: 'proof-impossible-date',
  severity: 'warning',
  zh: ({ written }) => ({ message: `历法上没有“${written}”。`, hint: '请核对日期。' }),
  en: ({ written }) => ({ message: `The calendar has no “${written}”.`, hint: 'Check the date.' }),
});

/** A weekday that isn't the date's. */
export const weekday = kind<{ written: string; right: string }>({
  code: 'proof-weekday',
  severity: 'warning',
  zh: ({ written, right }) => ({ message: `“${written}”的星期不对，这一天是${right}。`, hint: '请核对日期和星期。' }),
  en: ({ written, right }) => ({
    message: `“${written}” isn’t that day of the week but ${right}.`,
    hint: 'Check both.',
  }),
});

/** What is told as done lies behind the report's date. */
export const futureEvent = kind<{ written: string; date: string }>({
  code: 'proof-future-event',
  severity: 'warning',
  zh: ({ written, date }) => ({
    message: `“${written}”晚于本报告的日期（${date}），却写成了已经发生的事。`,
    hint: '请核对日期，或改为计划的说法。',
  }),
  en: ({ written, date }) => ({
    message: `“${written}” is later than the report (${date}), but is told as done.`,
    hint: 'Check the date, or say that it is planned.',
  }),
});

/** A short name is used before it is introduced, or introduced twice. */
export const shortName = kind<{ written: string; fault: 'early' | 'twice' }>({
  code: 'proof-short-name',
  severity: 'warning',
  zh: ({ written, fault }) => ({
    message:
      fault === 'twice' ? `“${written}”已经说明过，这里又说明一次。` : `“${written}”在说明“以下简称”之前就用了。`,
    hint: fault === 'twice' ? '删去后一处说明。' : '把说明移到第一次出现的地方。',
  }),
  en: ({ written, fault }) => ({
    message:
      fault === 'twice' ? `“${written}” is introduced a second time.` : `“${written}” is used before it is introduced.`,
    hint: fault === 'twice' ? 'Remove the second introduction.' : 'Introduce it where it first stands.',
  }),
});
