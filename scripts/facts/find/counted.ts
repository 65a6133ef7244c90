import type { Mark } from './figure-spans.ts';
import { nounAfter, nounBefore, shorten, strippedTail } from './noun-phrase.ts';
import { pairedSubjects } from './pairs.ts';
import type { Half } from './span.ts';

const boundary = new Set('，。；：！？\n\t|【】,;');
const farthest = 60;

/** How a rate or growth without a subject of its own is worded; it belongs to the figure before it. */
const relative =
  /^(?:(?:累计|同比|比上年末?|较上年末?|比去年|较去年|年均|平均|较|比)*(?:增长|增加|减少|下降|提高|上升|提升|扩大|增幅|降幅|占比|覆盖率|完成率|达标率|合格率|覆盖面)了?|占(?!地|用).*|(?:高于|高出|低于|低出|快于|优于)(?:全国|全省|全市)?(?:平均)?(?:水平)?)$/u;
/** Growth and comparison at the end of a subject, which another growth or comparison takes the place of. */
const changed =
  /(?<=.{2})(?:(?:累计|同比|比上年末?|较上年末?|比去年|较去年|年均|平均)*(?:增长|增加|减少|下降|提高|上升|提升|扩大)|占.*|(?:高于|高出|低于|快于)(?:全国|全省)?(?:平均)?)$/u;
/** What tells one part of a total from another and leaves out the head that they share. */
const attribute =
  /^(?:高职(?:专科|本科)?|中职|职业本科|本科|专科|研究生|硕士|博士|公办|民办|普惠|城市|农村|城镇|乡村|城区|县域|山区|省属|部属|省级|市级|县级|国家级|中央|地方|男|女|男性|女性|境内|境外|国有|民营|大型|中型|小型|微型|线上|线下|普通|职业)$/u;
const rate = /(?:(?:毛|净|总)?[入就升获注巩录覆普达合完参毕出]?[^的]{0,4}(?:率|比例|比重|占比))$/u;
const heads =
  /(?:在校生|毕业生|在园幼儿|专任教师|教师|学生|招生|院校|学校|高校|中学|小学|幼儿园|职工|人员|企业|项目|课程|基地|专业|收入|支出|投资|面积|产量|产值|人口|规模|增加值|病床|床位|医院|机构|贷款|存款|出口|进口)$/u;

/** What each mark counts, in words of its sentence; empty for dates, and where the sentence doesn't say. */
export function countedBy(text: Half, marks: readonly Mark[]): readonly string[] {
  const subjects: string[] = [];
  marks.forEach((mark, index) => {
    subjects.push(
      mark.kind === 'date' || mark.kind === 'period' ? '' : shorten(subjectOf(text, marks, index, subjects)),
    );
  });
  return subjects;
}

function subjectOf(text: Half, marks: readonly Mark[], index: number, subjects: readonly string[]): string {
  const mark = marks[index];
  if (mark === undefined) return '';
  const previous = previousCount(marks, index);
  const from = clauseStart(text, mark);
  const last = marks[index - 1];
  const cut = last !== undefined && last.end > from ? last.end : from;
  const lead = text.slice(cut, mark.start);
  const paired = pairedSubjects(text, marks, index, subjects);
  if (paired !== null) return paired;
  const follows = /^(?:是|为|相当于)/u.test(lead) ? null : nounAfter(text, mark, marks[index + 1]);
  if (follows !== null) return follows;
  if (mark.kind === 'label' && !text.slice(mark.start, mark.end).includes('大')) return '';
  const time = last !== undefined && last.end === cut ? beforeTime(text, marks, index, from) : '';
  const own = nounBefore(lead);
  const noun = own === '' ? time : relative.test(own) ? time + own : own;
  const prior = previous === null ? '' : (subjects[previous] ?? '');
  const inClause = previous !== null && (marks[previous]?.end ?? 0) >= from;
  if (noun === '') {
    const tail = strippedTail(text, mark, marks[index + 1]);
    if (tail !== '' && (/^另/u.test(lead) || /^用于/u.test(text.slice(mark.end, mark.end + 2)))) return tail;
    const goesOn = inClause || (previous !== null && prior !== '' && /^[，,]/u.test(text.slice(from - 1, from)));
    return goesOn
      ? lentBy(prior, text.slice(mark.start, mark.end), mark)
      : tail || clauseBefore(text, mark, from, marks, index);
  }
  if (prior !== '' && relative.test(noun))
    return (/^(?:高|低|快|优)/u.test(noun) ? prior : prior.replace(changed, '')) + noun;
  return withHead(noun, prior, text, cut, mark);
}

/** The words before a date that stands between subject and figure: 教育经费｜十年间｜翻了两番. */
function beforeTime(text: Half, marks: readonly Mark[], index: number, from: number): string {
  const time = marks[index - 1];
  if (time === undefined || (time.kind !== 'date' && time.kind !== 'period')) return '';
  const words = text.slice(Math.max(from, marks[index - 2]?.end ?? 0), time.start);
  return /[较比与同]$/u.test(words) ? '' : nounBefore(words);
}

/** The subject that a figure without one takes over: a rank and a multiple are of the amount, a count isn't of a rate. */
function lentBy(prior: string, written: string, { kind }: Mark): string {
  if (kind === 'rank' || written.endsWith('倍')) return prior.replace(/(?<=.{2})(?:高于|高出|低于|快于).*$/u, '');
  if (/[%‰成点]|以上$|以下$/u.test(written)) return prior;
  return prior.replace(/(?<=.{2})(?:压减|完成|巩固|覆盖|达标|合格)率$/u, '');
}

/** The last figure before this one in its sentence that counts something. */
function previousCount(marks: readonly Mark[], index: number): number | null {
  for (let at = index - 1; at >= Math.max(0, index - 3); at -= 1) {
    const mark = marks[at];
    if (mark === undefined || mark.sentence !== marks[index]?.sentence) return null;
    if (mark.kind === 'quantity' || mark.kind === 'rank') return at;
  }
  return null;
}

function clauseStart(text: Half, { start, sentence }: Mark): number {
  const from = Math.max(sentence.start, start - farthest);
  let at = start;
  while (at > from && !boundary.has(text.charAt(at - 1))) at -= 1;
  return at;
}

/** The clause before, where it has words but no figure: 在校生规模扩大，达到142.2万人. */
function clauseBefore(text: Half, { sentence }: Mark, from: number, marks: readonly Mark[], index: number): string {
  const end = Math.max(sentence.start, from - 1);
  const begin = Math.max(sentence.start, end - farthest, marks[index - 1]?.end ?? 0);
  if (begin >= end) return '';
  let first = end;
  while (first > begin && !boundary.has(text.charAt(first - 1))) first -= 1;
  return nounBefore(text.slice(first, end));
}

/** A part in a list takes over the head that the total or the part before has: 高职75所 after 职业学校330所 is 高职学校. */
function withHead(noun: string, prior: string, text: Half, cut: number, mark: Mark): string {
  const among =
    /其中|^[、和与及，]/u.test(text.slice(cut - 1, mark.start)) || /其中/u.test(text.slice(cut, mark.start));
  if (prior === '' || !attribute.test(noun)) return noun;
  const percent = text.slice(mark.start, mark.end).endsWith('%');
  if (percent) {
    const shared = rate.exec(prior)?.[0];
    return shared === undefined ? noun : noun + shared;
  }
  const head = heads.exec(prior)?.[0];
  return among && head !== undefined ? noun + head : noun;
}
