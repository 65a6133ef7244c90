import { listCount } from '../diagnostics/catalogue/proof-sense.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { chineseNumber } from '../facts/chinese-number.ts';
import { readings } from './list-items.ts';
import { finding, type Rule } from './rule.ts';
import { isProse, type RunningText } from './running-text.ts';

const number = '([二两三四五六七八九十]|十[一二三四五六七八九]|[2-9]|1\\d)';
const things =
  '工程|行动|任务|工作|方面|举措|措施|体系|机制|计划|平台|重点|原则|目标|制度|能力|板块|领域|环节|关系|课程|活动|项目|要求|问题|支撑|应用';
const measured = '(?:大|个|项|类|条|种)(?!月|年|工作日|小时|百分点|以上)\\p{Script=Han}{1,4}';
const named = `(?:方面的?|大|个|项|类|条|种)?(?:重点|主要|专项|具体|关键)?(?:${things})`;
const claim = `(?<![第\\d.一二三四五六七八九十百千数几])${number}(${named}|${measured})`;

const listed = new RegExp(
  `${claim}[^，。；：、]{0,6}(?:：|，?(?:包括|即|分别是|分别为|具体是|它们是|也就是))(?![^。]{0,400}(?:一是|第一))([^。：！？]+)`,
  'gu',
);
const counted = new RegExp(`${claim}[^。：]{0,12}[：，。]?(?=一是)`, 'gu');
const before = new RegExp(
  `(?<=^|[。；，：！？])([^。；，：！？]*?)(?<![第\\d.百千数几])${number}大(?:${things})?`,
  'gu',
);

/**
 * Finds claimed numbers that the list behind them doesn't bear out: 六大工程：… with five names, 三个方面：一是…四是… (what editors call 数目与列举不符). Lists that end in
 * 等 are open. In front of a number, where a list may begin with other words, only too few are found.
 */
export const listCounts: Rule = ({ texts }) =>
  texts.filter(isProse).flatMap((text) => [...afterClaims(text), ...ordinalsAfterClaims(text), ...beforeClaims(text)]);

function afterClaims(text: RunningText): readonly Diagnostic[] {
  return [...text.text.matchAll(listed)].flatMap((match) => {
    const [, written = '', , list = ''] = match;
    const claimed = numberOf(written);
    const counts = readings(list);
    if (claimed === null || counts.size === 0 || counts.has(claimed)) return [];
    return [claimFinding(text, match, written, claimed, nearest(counts, claimed))];
  });
}

function ordinalsAfterClaims(text: RunningText): readonly Diagnostic[] {
  return [...text.text.matchAll(counted)].flatMap((match) => {
    const [, written = ''] = match;
    const claimed = numberOf(written);
    const rest = text.text.slice(match.index + match[0].length);
    let highest = 0;
    for (const [, ordinal = ''] of rest.matchAll(/(?<=^|[，。；：、])(十?[一二三四五六七八九]|十)是/gu)) {
      const value = chineseNumber(ordinal) ?? 0;
      if (value !== highest + 1) break;
      highest = value;
    }
    if (claimed === null || highest < 2 || highest === claimed) return [];
    // Fewer may go on in the next paragraph.
    if (highest < claimed && !/。$/u.test(text.text.trimEnd())) return [];
    return highest > claimed ? [claimFinding(text, match, written, claimed, highest)] : [];
  });
}

function beforeClaims(text: RunningText): readonly Diagnostic[] {
  return [...text.text.matchAll(before)].flatMap((match) => {
    const [whole, list = '', written = ''] = match;
    const claimed = numberOf(written);
    if (claimed === null || !list.includes('、') || /等$/u.test(list)) return [];
    const most = Math.max(...readings(`${list}`), 0);
    const start = match.index + list.length;
    if (most === 0 || claimed <= most) return [];
    const end = match.index + whole.length;
    return [finding(listCount, { claim: text.text.slice(start, end), claimed, listed: most }, { text, start, end })];
  });
}

function claimFinding(
  text: RunningText,
  match: RegExpExecArray,
  written: string,
  claimed: number,
  found: number,
): Diagnostic {
  const start = match.index;
  const noun = /[^，。：；、]*/u.exec(text.text.slice(start + written.length))?.[0] ?? '';
  const end = start + written.length + Math.min(noun.length, 6);
  const params = { claim: text.text.slice(start, end), claimed, listed: found };
  return finding(listCount, params, { text, start, end });
}

const numberOf = (written: string): number | null => (/\d/.test(written) ? Number(written) : chineseNumber(written));

const nearest = (counts: ReadonlySet<number>, claimed: number): number =>
  [...counts].reduce((best, count) => (Math.abs(count - claimed) < Math.abs(best - claimed) ? count : best));
