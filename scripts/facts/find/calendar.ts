import { before, type Half, matchAt, type Span } from './span.ts';

const gap = '[ \\u00a0]?';
const year = '(?:(?:1[89]|20|21)\\d{2}|[一二][〇零一二三四五六七八九]{3})';
const month = '(?:1[0-2]|0?[1-9])';
const day = '(?:[12]\\d|3[01]|0?[1-9])';
const chineseMonth = '(?:十[一二]?|[一二三四五六七八九])';
const chineseDay = '(?:三十一?|二十[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九])';
const through = `${gap}(?:[—–~～-]|至|到)${gap}`;
const monthDay = `(?:${month}${gap}月份?(?:${gap}${day}${gap}[日号])?|${chineseMonth}月(?:${chineseDay}日)?)`;
const inYear = `${year}${gap}年${gap}`;
const edge =
  '(?:年?(?:底|末|初(?![中级步高一二三])|中(?=[，。、；））]))|[上中下]旬|[上下]半年|前[二两三]季度|第?[一二三四1-4]季度|[春秋]季(?:学期)?)';

const range = new RegExp(
  `${year}(?:${gap}年)?${through}${year}${gap}(?:年度?|学年度?)(?![级制版])|` +
    `(?:${inYear})?${monthDay}${through}(?:${inYear})?(?:${monthDay}|${day}${gap}[日号])|` +
    `(?:${inYear})?${month}${through}${month}${gap}月份?|` +
    `${day}${gap}日${through}${day}${gap}日`,
  'uy',
);
const point = new RegExp(
  `${inYear.slice(0, -gap.length)}(?:(?<span>度|(?<=年)内)|(?:${gap}${monthDay})?(?:${edge})?)(?![级制版代])(?:以来|期间)?|` +
    `(?<year>${year}学年度?)|` +
    `(?<bare>${month}${gap}月(?:${gap}${day}${gap}[日号]|份)?|${chineseMonth}月${chineseDay}日)(?:[底末初]|[上中下]旬)?(?:以来)?|` +
    `(?<only>${day}日)(?![常夜元语本制])|` +
    '(?:19|20)\\d{2}(?:-\\d{1,2}-|/\\d{1,2}/|\\.\\d{1,2}\\.)\\d{1,2}(?![\\d.])',
  'uy',
);
const quarter = /(?:[一二三四]|[1-4])个?季度/uy;
const decade = /\d{2}世纪\d{2}年代|\d0年代/uy;
const plan = /十[一二三四五六]五(?<quote>”?)(?:规划)?(?:期间|时期|以来|末|初|中期)/uy;
const number = '(?:\\d+|[一二两三四五六七八九十]+)';
const limited = new RegExp(
  `${number}${gap}(?:个月|个工作日|个?学期|个?小时|分钟|年|月|日|天|周)(?:时间)?(?:之内|以内|内(?!容|涵|部|外|地|生|在))`,
  'uy',
);
const since = new RegExp(`${number}[多余]?(?:年|个月)(?:以?来(?!自|源|临|到|看|说)|间(?!接|隔))`, 'uy');
/** Years that a total is of: 五年累计下降25.6%. */
const total = new RegExp(`${number}年(?=累计|共计?[\\u4e00-\\u9fff])`, 'uy');
/** Years that open a clause with a figure: 三年高职扩招28万人. */
const spell = new RegExp(
  `${number}年(?=[\\u4e00-\\u9fff]{2,16}\\d)(?!平均|年均|级|制|以|之|期|时|左右|增|累计超)`,
  'uy',
);
const opening = /(?:^|[，。；：、！？\n　 ])$/u;
const counted = new RegExp(`${number}[多余]?${gap}(?:年|个月)(?:以?来|间|内|时间)?(?![级制])`, 'uy');
const looking = /(?:最近|(?<![附最邻临靠亲接将])近|过去|未来|今后|此后)$/u;

/**
 * The date or period that begins with the numeral at `start`: 2021年9月29日, 2021年底, 9月29日 (`missing` the year),
 * 2019—2021年, 近三年, 三年（扩招28万人）, “十四五”期间, 一年内, 前三季度. A year, month or day is a date; what has a beginning and an end is a period.
 */
export function calendarAt(text: Half, start: number): Span | null {
  const period = (from: number, found: RegExpExecArray, missing: 'year' | null): Span => ({
    start: from,
    end: found.index + found[0].length,
    kind: 'period',
    missing,
  });
  const ranged = matchAt(range, text, start);
  if (ranged !== null) return period(start, ranged, ranged[0].includes('年') ? null : 'year');
  const planned = matchAt(plan, text, start);
  if (planned !== null) {
    const quoted = planned.groups?.['quote'] === '”' && text[start - 1] === '“';
    return period(quoted ? start - 1 : start, planned, null);
  }
  const pointed = matchAt(point, text, start);
  const limit = matchAt(limited, text, start);
  if (limit !== null && (pointed === null || pointed.groups?.['bare'] !== undefined || pointed.groups?.['only'])) {
    return period(start, limit, null);
  }
  if (pointed !== null) return pointOf(pointed);
  const quartered = matchAt(quarter, text, start);
  if (quartered !== null) {
    const lead = /[前第]$/u.test(before(text, start, 1)) ? 1 : 0;
    return period(start - lead, quartered, 'year');
  }
  const decades = matchAt(decade, text, start);
  if (decades !== null) return period(start, decades, null);
  const lead = looking.exec(before(text, start, 3));
  const looked = lead === null ? null : matchAt(counted, text, start);
  if (lead !== null && looked !== null) return period(start - lead[0].length, looked, null);
  const lasting = matchAt(since, text, start);
  if (lasting !== null) return period(start, lasting, null);
  const totalled = matchAt(total, text, start);
  if (totalled !== null && !/连续$/u.test(before(text, start, 2))) return period(start, totalled, null);
  const spelt = opening.test(before(text, start, 1)) ? matchAt(spell, text, start) : null;
  return spelt === null ? null : period(start, spelt, null);
}

function pointOf(found: RegExpExecArray): Span {
  const [text] = found;
  const { bare, only, span } = found.groups ?? {};
  const long = span !== undefined || /学年|学期|半年|季|以来|期间/u.test(text);
  return {
    start: found.index,
    end: found.index + text.length,
    kind: long ? 'period' : 'date',
    missing: bare === undefined && only === undefined ? null : 'year',
  };
}
