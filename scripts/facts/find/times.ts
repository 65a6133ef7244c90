import type { FactKind } from '../../content/model.ts';
import type { Mark, Sentence } from './figure-spans.ts';
import { before, type Half } from './span.ts';

/** What a sentence says about a figure beyond its own words. */
export interface Timed {
  readonly kind: FactKind;
  readonly asOf: string | null;
  readonly missing: 'year' | null;
}

const goalWords = /力争|争取|确保|拟(?![定订])|(?:主要|发展|总体|既定|预期|年度)?目标(?!任务)/gu;
const reached = /(?:完成|实现|达成|超额)[^，。；]{0,8}$/u;
const past = /已|累计|了|共有|增加到|增长到|发展到|总数/u;
const intends = /力争|争取|目标|将|确保|实现|要|基本|全面|不低于|以上|规划|提出/u;
const compared = /[比较与同]$/u;
const founded = /(?:成立|始建|建|创办|创建|发布|印发|毕业)于$/u;
const wanted = /(?:力争|争取|确保|计划|拟|规划|目标)[于在到至用]?$/u;
const wantedNext = /^[，,]?[^，。；]{0,4}(?:力争|争取|确保|计划|目标)/u;

/**
 * Gives each figure the date or period it holds for, and the kind `target` where its sentence sets a goal: after 到……年 of a year
 * to come, 力争, 争取, 确保 and 目标, or before 的目标. A date holds until another comes or the paragraph ends; a day (unless
 * 截至 stands before it) and the year of a goal hold in their own sentence. `year` is that of the report: it tells past from
 * future and completes 9月29日.
 */
export function timesOf(text: Half, marks: readonly Mark[], year: number | null): readonly Timed[] {
  let sentence: Sentence | null = null;
  let words = '';
  let carried: string | null = null;
  let here: string | null = null;
  let goal = false;
  let yearKnown = false;
  let aims: readonly number[] = [];
  let known = year;
  return marks.map((mark): Timed => {
    if (mark.sentence !== sentence) {
      sentence = mark.sentence;
      words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 400));
      if (sentence.opens) carried = null;
      here = null;
      goal = false;
      yearKnown = year !== null;
      aims = goalsOf(text, sentence);
    }
    const [aim = Number.POSITIVE_INFINITY] = aims;
    const aimed = aim < mark.start || /^的?(?:预期|发展|总体)?目标/u.test(text.slice(mark.end, mark.end + 5));
    const written = text.slice(mark.start, mark.end);
    if (mark.kind === 'date' || mark.kind === 'period') {
      const missing = mark.missing === 'year' && yearKnown ? null : mark.missing;
      const own = yearOf(written);
      if (own !== null) yearKnown = true;
      const ahead = before(text, mark.start, 6);
      const limit = /内$/u.test(written);
      const aim = mark.figure && !mark.titled && isGoal(text, mark, words, aimed, own, known, limit);
      if (own !== null && !aim && !limit) known = Math.max(known ?? own, own);
      const governs = !compared.test(ahead) && !/[（(]$/u.test(ahead) && !mark.titled && !founded.test(ahead) && !limit;
      if (governs) {
        goal = aim;
        if (aim || (/日$/u.test(written) && !/截[至止]到?$/u.test(ahead))) here = written;
        else [carried, here] = [written, null];
      }
      return { kind: aim ? 'target' : mark.kind, asOf: null, missing };
    }
    if (mark.kind === 'label') return { kind: 'label', asOf: null, missing: null };
    return { kind: goal || aimed ? 'target' : mark.kind, asOf: here ?? carried, missing: null };
  });
}

/** Places of the words that set a goal in a sentence. */
function goalsOf(text: Half, { start, end }: Sentence): readonly number[] {
  return [...text.slice(start, end).matchAll(goalWords)]
    .map((found) => start + found.index)
    .filter((at) => !reached.test(before(text, at, 12)));
}

function yearOf(written: string): number | null {
  const found = /(\d{4})(?!.*\d{4})/u.exec(written)?.[1];
  return found === undefined ? null : Number(found);
}

function isGoal(
  text: Half,
  mark: Mark,
  sentence: string,
  aimed: boolean,
  own: number | null,
  known: number | null,
  limit: boolean,
): boolean {
  const ahead = before(text, mark.start, 8);
  if (/截[至止]到?$/u.test(ahead)) return false;
  if (limit) return aimed || /将|要(?!求)|计划|力争|确保/u.test(sentence);
  if (own === null && !/五/u.test(text.slice(mark.start, mark.end))) return false;
  if (wanted.test(ahead) || wantedNext.test(text.slice(mark.end, mark.end + 8))) return true;
  if (!/[到至]$/u.test(ahead) || /[从由自][^，。；]{0,30}$/u.test(before(text, mark.start, 32))) return false;
  if (own !== null && known !== null && own !== known) return own > known;
  if (past.test(sentence)) return false;
  return /[底末]$/u.test(text.slice(mark.start, mark.end)) ? intends.test(sentence) : true;
}
