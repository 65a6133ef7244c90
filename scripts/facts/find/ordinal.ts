import { before, type Half, matchAt, type Span } from './span.ts';

const numeral = '(?:\\d+|[一二三四五六七八九十百]+)';
const placed = new RegExp(`(?:${numeral}(?:[—–~～-]|至|到))?${numeral} ?(?:位(?!一体|数)|名(?![单录称词牌]))`, 'uy');
const occasion = /(?:\d+|(?!一次)[一二三四五六七八九十百]+) ?(?:次|届|批|轮|期)(?![准示训换间])/uy;
const bare = new RegExp(`${numeral}(?=$|[，。；、：！？）,;）”\\s和与及并的至到上升进提，])`, 'uy');
const foremost = new RegExp(`${numeral} ?(?:名|位|强|%)(?![单录])|${numeral}(?=$|[，。；、）,;\\s])`, 'uy');

/** What says that a rank follows, in the clause before it. */
const ranking =
  /(?:列|居|排|位|名次|全国|全省|全市|全球|世界|亚洲|同类|国内|省内|中部|东部|西部|地区|升至|升到|升为|跃升|上升|由|从|保持|总分|获|夺|得|进入|跻身)[^，。；、]{0,8}$/u;

/**
 * The rank or numbered occasion behind a 第 or 前 that stands right before `start`: 第5位, 全国第一, 前10名 are ranks, 第27次
 * and 第三届 name one of a series and are labels. 第三条, 第12页 and 第一中学 are neither.
 */
export function ordinalAt(text: Half, start: number): Span | null {
  const lead = text[start - 1];
  if (lead !== '第' && lead !== '前') return null;
  const span = (found: RegExpExecArray, kind: 'rank' | 'label'): Span => ({
    start: start - 1,
    end: found.index + found[0].length,
    kind,
    missing: null,
  });
  const cued = ranking.test(before(text, start - 1, 12));
  if (lead === '前') {
    const found = matchAt(foremost, text, start);
    return found !== null && cued ? span(found, 'rank') : null;
  }
  const found = matchAt(placed, text, start);
  if (found !== null) return span(found, 'rank');
  const named = matchAt(occasion, text, start);
  if (named !== null) return span(named, 'label');
  const plain = cued ? matchAt(bare, text, start) : null;
  return plain === null ? null : span(plain, 'rank');
}

/** 首位, where a rank is told: 居全国首位. */
export function firstAt(text: Half, start: number): Span | null {
  if (!ranking.test(before(text, start, 12))) return null;
  return { start, end: start + 2, kind: 'rank', missing: null };
}
