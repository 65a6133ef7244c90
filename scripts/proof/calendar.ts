import { impossibleDate, weekday } from '../diagnostics/catalogue/proof-sense.ts';
import { everyMatch, finding, type Rule } from './rule.ts';

const date = /(?<![\d.])(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日)?(?!份?至|间|内|龄|大)/gu;

/** Finds dates that the calendar doesn't have: 2月30日, 13月, 2021年2月29日 (Gregorian calendar, GB/T 7408.1-2023). 29 February is doubted only with its year. */
export const impossibleDates: Rule = ({ texts }) =>
  everyMatch(texts, date, ({ 0: written, 1: year, 2: month = '', 3: day }, { text, start }) => {
    const stretch = { text, start, end: start + written.length };
    const [m, d] = [Number(month), day === undefined ? 1 : Number(day)];
    // 18月龄 and 20月 without a year or day may count months.
    if (day === undefined && year === undefined && m > 13) return null;
    const days = daysIn(year === undefined ? 2000 : Number(year), m);
    return m >= 1 && m <= 12 && d >= 1 && d <= days ? null : finding(impossibleDate, { written }, stretch);
  });

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const names = '日一二三四五六';
const withWeekday = /(\d{4})年(\d{1,2})月(\d{1,2})日(?:，|\s)?[（(]?(?:星期|周|礼拜)([一二三四五六日天])[）)]?/gu;

/** Finds weekdays that aren't the date's (Gregorian calendar). */
export const weekdays: Rule = ({ texts }) =>
  everyMatch(texts, withWeekday, ({ 0: written, 1: year, 2: month, 3: day, 4: name = '' }, found) => {
    const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    if (time.getUTCDate() !== Number(day)) return null;
    const right = names[time.getUTCDay()] ?? '';
    return (name === '天' ? '日' : name) === right ? null : finding(weekday, { written, right: `星期${right}` }, found);
  });
