import { chineseNumber } from '../chinese-number.ts';
import { hedgesAfter, hedgesBefore, perBefore } from '../hedges.ts';
import { ordersText } from './divisions.ts';
import { before, type Half, matchAt, type Span } from './span.ts';
import { goesOn, takesChinese, takesNoun, takesOne, unitAt } from './unit-table.ts';

const scale = '(?:万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千(?![米克瓦伏帕卡字])|百(?!分))';
const tail = new RegExp(`[ \\u00a0]?[余多]?(?<scale>${scale})?[余多]?[ \\u00a0]?`, 'uy');
const second = new RegExp(
  `(?<first>[余多]?${scale}?[%‰]?)(?:至|到|[—–~～-])(?:百分之)?(?<number>\\d+(?:[,，]\\d{3})*(?:\\.\\d+)?|[〇零一二两三四五六七八九十百千万亿]+)`,
  'uy',
);
const hedged = new RegExp(`(?:${perBefore}|连续|${hedgesBefore.map(([word]) => word).join('|')})$`, 'u');
/** Words that end like a hedge: 附近, 赶超, 节约, 重大突破. */
const noHedge = /(?:[附最邻临靠亲]近|[赶反]超|[节签合公条预契履相大]约|(?:重大|新|性)突破|短板不足)$/u;
const ending = new RegExp(
  `(?:${hedgesAfter.map(([word]) => (word === '多' ? '(?<=[倍年成])多(?![种元样方次个年])' : word)).join('|')})(?!级|学历|学位)`,
  'uy',
);
const share =
  /(?<per>百|千|万|[二三四五六七八九十])分之[一二两三四五六七八九十百零]+(?:点[〇零一二三四五六七八九]+)?(?:至(?:百分之)?[一二三四五六七八九十]+)?/uy;
const fraction = /\d+(?:\.\d+)?\/10万|[1-9]\d?\/[1-9]\d?(?=[的以左，。；、）]|$)/uy;
const clock = /(?:\d+小时)?\d+分钟?\d+秒|\d+小时\d+分钟?/uy;
const ratio = /\d+(?:\.\d+)?[:：∶]\d+(?:\.\d+)?(?![\d:：∶])/uy;
/** 15分钟健身圈 and 1小时通勤圈 are names. */
const circle = /[\u4e00-\u9fff]{1,5}圈/uy;
const compared = /比(?![分赛])[^，。；、]{0,8}$/u;
const doubling = /翻了?$/u;

/** What before a Chinese numeral makes it a word or points back at a list: 这三项, 前两项, 几十个, 每两年. */
const pointing = /(?:[每这那其各该此上下几数某任首头初高第前后哪双番]|中间|以上|上述|另外)$/u;
/** What before a number in arabic numerals says that it is a name, a reference or a part of another number. */
const named =
  /(?<!GD(?=P)|CP(?=I)|PP(?=I)|PM(?=I))[A-Za-z]$|[_#№＃@./+＋×✕*〔[〈第]$|\d[:：∶]$|(?<![代发])表$|(?<![地蓝构意])图$|(?<![正方形模仪样])式$|(?<!出)版$|[A-Za-z\d][-–]$|附件$|附表$|专栏$|每$/u;

/** Further numbers of a list behind 第: 第1、2、3名. */
const listed = /第\d[\d、，至—–-]*$/u;

/** Characters of a hedge, 连续 or 每月 right before a place; several may follow each other. */
function leadAt(text: Half, start: number): number {
  let from = start;
  for (let turn = 0; turn < 3; turn += 1) {
    const ahead = before(text, from, 6);
    const found = hedged.exec(ahead);
    if (found === null || noHedge.test(ahead)) break;
    from -= found[0].length;
  }
  const many = from === start && /[百千万亿]/u.test(text.charAt(start)) && /(?<!以)上$/u.test(before(text, start, 2));
  return many ? from - 1 : from;
}

/**
 * The quantity whose numeral is `start`–`end`, or null where the numeral counts nothing: a number with a unit of the table,
 * a percentage or fraction, a ratio after 比, 翻一番, or a bare number with 万 or 亿. Hedge and unit are part of it.
 */
export function quantityAt(text: Half, start: number, end: number): Span | null {
  const arabic = /\d/u.test(text.charAt(start));
  const lead = leadAt(text, start);
  const span = (from: number, to: number): Span => ({ start: from, end: to, kind: 'quantity', missing: null });
  const shared = arabic ? null : matchAt(share, text, start);
  if (shared !== null) return span(lead, endOf(text, start + shared[0].length));
  const numeral = text.slice(start, end);
  if (!arabic && doubling.test(before(text, start, 2)) && text[end] === '番') {
    return span(start - (text[start - 1] === '了' ? 2 : 1), end + 1);
  }
  if (arabic) {
    const proportion = proportionAt(text, start);
    if (proportion !== null) return span(lead, endOf(text, proportion));
  }
  const from = signed(text, lead, start, arabic);
  if (from === null) return null;
  if (!arabic && !countable(numeral, text, lead, start, end)) return null;
  const numbers = rangeFrom(text, start, end, from);
  const after = matchAt(tail, text, numbers);
  const at = numbers + (after?.[0].length ?? 0);
  const measured = matchAt(unitAt, text, at);
  const unit = measured?.groups?.['unit'] ?? '';
  const to = at + (measured?.[0].length ?? 0);
  if (measured === null || goesOn(unit, text, at + unit.length)) {
    return arabic ? bare(text, lead, numbers, after?.groups?.['scale'] !== undefined) : null;
  }
  if (/[A-Za-z]$/u.test(unit) && /[A-Za-z\d]/u.test(text.charAt(to))) return null;
  if (!arabic && !takesChinese(unit)) return null;
  if (numeral === '一' && numbers === end && !(takesOne(unit) || lead < start)) return null;
  if (!arabic && takesNoun(unit) && ordersText(lead < start ? '百' : numeral, unit, text, to)) return null;
  if (/^(?:小时|分钟)$/u.test(unit) && matchAt(circle, text, to) !== null) return null;
  if (unit === '次' && /届[^，。；]{0,6}$/u.test(before(text, start, 7))) return null;
  if (!arabic && unit === '年' && spoken(text, lead, to)) return null;
  if (/^[\d.]+$/u.test(numeral) && unit === '年' && /^(?:1[89]|20|21)\d{2}$/u.test(numeral)) return null;
  return span(from, endOf(text, to));
}

/** 两年平均 is a measure's name, and 十年磨一剑 counts no years. */
function spoken(text: Half, lead: number, to: number): boolean {
  if (/^(?:平均|年均)/u.test(text.slice(to, to + 2))) return true;
  return (
    /(?:^|[，。；：！？\n“])$/u.test(before(text, lead, 1)) &&
    /^[\u4e00-\u9fff](?<![以左时多余内来间后前])/u.test(text.slice(to, to + 1))
  );
}

/** Where the figure begins: at its hedge, or at a minus sign; null where what stands before makes it no figure. */
function signed(text: Half, lead: number, start: number, arabic: boolean): number | null {
  if (!arabic) return lead;
  const minus = /(?:^|[^\dA-Za-z\u4e00-\u9fff）)年月日])[-－−]$|[为至到是达损温长率幅值额差][-－−]$/u.test(
    before(text, start, 2),
  );
  if (minus) return start - 1;
  if (lead === start && (named.test(before(text, start, 3)) || listed.test(before(text, start, 12)))) return null;
  return lead;
}

/** Whether a Chinese numeral is one that counts: a number, not the bare 百, 千, 万 of slogans, and not pointed at. */
function countable(numeral: string, text: Half, lead: number, start: number, end: number): boolean {
  if (chineseNumber(numeral) === null || /^[〇零]/u.test(numeral)) return false;
  const hedgedHere = lead < start || /[余多]/u.test(text.charAt(end));
  if (/^[百千万亿]+$/u.test(numeral) && !hedgedHere) return false;
  return lead < start || !pointing.test(before(text, start, 2));
}

/** The end of the numbers of a range (1至2, 3%—5), or of the one number. */
function rangeFrom(text: Half, start: number, end: number, from: number): number {
  const found = matchAt(second, text, end);
  if (found === null) return end;
  const separate = /[至到]/u.test(found[0]) && /[由从自][^，。；]{0,12}$/u.test(before(text, from, 14));
  const [low, high] = [text.slice(start, end), found.groups?.['number'] ?? ''];
  if (separate || !Number.isFinite(roughly(low)) || !(roughly(high) > roughly(low) || found.groups?.['first'] !== '')) {
    return end;
  }
  return end + found[0].length;
}

const roughly = (numeral: string): number =>
  /^\d/u.test(numeral) ? Number(numeral.replace(/[,，\s]/gu, '')) : (chineseNumber(numeral) ?? Number.NaN);

function proportionAt(text: Half, start: number): number | null {
  const parted = matchAt(fraction, text, start);
  if (parted !== null && !/[\dA-Za-z/]$/u.test(before(text, start, 1))) {
    if (parted[0].endsWith('万')) return start + parted[0].length;
    const [top = 1, bottom = 1] = parted[0].split('/').map(Number);
    if (top < bottom) return start + parted[0].length;
  }
  const lasting = matchAt(clock, text, start);
  if (lasting !== null) return start + lasting[0].length;
  const compares = matchAt(ratio, text, start);
  if (compares === null) return null;
  const end = start + compares[0].length;
  return compared.test(before(text, start, 10)) || text.startsWith('的比例', end) ? end : null;
}

/** A number without a unit counts when it is as large as 万 and more, or a coefficient: 超400万, 系数为0.29. */
function bare(text: Half, lead: number, numbers: number, scaled: boolean): Span | null {
  const found = matchAt(tail, text, numbers);
  const end = numbers + (found?.[0].trimEnd().length ?? 0);
  const coefficient = /(?:系数|指数|得分)(?:仅|已)?(?:为|是|达|达到|降至|升至)?$/u.test(before(text, lead, 8));
  if (!(scaled || coefficient) || /[A-Za-z\d]/u.test(text.charAt(end))) return null;
  return { start: lead, end: endOf(text, end), kind: 'quantity', missing: null };
}

function endOf(text: Half, at: number): number {
  const found = matchAt(ending, text, at);
  return at + (found?.[0].length ?? 0);
}
