import type { Mark } from './figure-spans.ts';
import { nounAfter, nounBefore, shorten, strippedTail } from './noun-phrase.ts';
import { pairedSubjects } from './pairs.ts';
import type { Half } from './span.ts';

const boundary = /[，。；：！？\n,;]/gu;
const farthest = 60;

/** How a rate or growth without a subject of its own is worded; it belongs to the figure before it. */
const relative =
  /^(?:累计|同比|比上年|较上年|比去年|较去年|年均|平均)*(?:增长|增加|减少|下降|提高|上升|提升|增幅|降幅|占比|占|[^的]{0,2}覆盖率|完成率|达标率|合格率|覆盖面)(?:了)?$/u;
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
  const follows = nounAfter(text, mark, marks[index + 1]);
  if (follows !== null) return follows;
  const noun = nounBefore(lead);
  const prior = previous === null ? '' : (subjects[previous] ?? '');
  const inClause = previous !== null && (marks[previous]?.end ?? 0) >= from;
  if (noun === '') {
    if (inClause || (previous !== null && prior !== '' && /^[，,]/u.test(text.slice(from - 1, from)))) return prior;
    return strippedTail(text, mark, marks[index + 1]) || clauseBefore(text, mark, from, marks, index);
  }
  if (prior !== '' && relative.test(noun)) return prior + noun;
  return withHead(noun, prior, text, cut, mark);
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
  const found = [...text.slice(from, start).matchAll(boundary)].at(-1);
  return found === undefined ? from : from + found.index + 1;
}

/** The clause before, where it has words but no figure: 在校生规模扩大，达到142.2万人. */
function clauseBefore(text: Half, { sentence }: Mark, from: number, marks: readonly Mark[], index: number): string {
  const end = Math.max(sentence.start, from - 1);
  const begin = Math.max(sentence.start, end - farthest, marks[index - 1]?.end ?? 0);
  if (begin >= end) return '';
  const clause = text.slice(begin, end).split(boundary).at(-1) ?? '';
  return nounBefore(clause);
}

/** A part in a list takes over the head that the total or the part before has: 高职75所 after 职业学校330所 is 高职学校. */
function withHead(noun: string, prior: string, text: Half, cut: number, mark: Mark): string {
  const among =
    /其中|^[、和与及，]/u.test(text.slice(cut - 1, mark.start)) || /其中/u.test(text.slice(cut, mark.start));
  if (prior === '' || heads.test(noun) || rate.test(noun) || noun.length > 6) return noun;
  const percent = text.slice(mark.start, mark.end).endsWith('%');
  if (percent) {
    const shared = rate.exec(prior)?.[0];
    return shared === undefined ? noun : noun + shared;
  }
  const head = heads.exec(prior)?.[0];
  return among && head !== undefined ? noun + head : noun;
}
