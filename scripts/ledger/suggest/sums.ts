import { type Claim, type Counted, measure, sumClaim, unit } from './claim.ts';
import { figuresIn, type Outline, counted as q } from './outline.ts';

const within = `[^${q}。；（）()]`;
const bracketAfter = new RegExp(`${q}${within}{0,12}[（(](?<parts>[^（）()]*${q}[^（）()]*)[）)]`, 'gu');
const bracketBefore = new RegExp(`[（(](?<parts>[^（）()]*${q}[^（）()]*)[）)]${within}{0,6}${q}`, 'gu');
const named = new RegExp(`${q}${within}{0,15}[，,：:]?(?:包括|分别为|分别是|分为|分成|由)(?<parts>[^。；]*)`, 'gu');
const total = new RegExp(`[，,、（(]?(?<word>合计|共计|总计|一共|总数|共)${within}{0,10}${q}`, 'gu');

/** 共330所, 共有330所 sums up; 共涉及16个市 speaks of something else. */
const closing = /^[，、,]共(?:有|计|达|为|是)?.$/u;

/** What makes a figure something else than a part: comparisons, shares, averages, goals. */
const notPart =
  /比|较|占|同比|增长|增幅|提高|下降|减少|平均|[人校生师班户]均|每|高于|低于|超出|目标|达标线|原|不含|覆盖率/u;
/** A list that doesn't name everything. */
const openEnd = /等(?![级次级候于同])/u;
/** Words of parts that can be the same people or things: 女教师 and 党员. */
const overlapping =
  /女|男性?党|党员|团员|民族|博士|硕士|研究生|高级|正高|副高|农村户|留守|困难|骨干|双师|民办|优秀|示范|重点|获奖/u;
/** Pairs that a whole is divided into. */
const divisions: readonly (readonly RegExp[])[] = [
  [/高职|高等职业/u, /中职|中等职业/u],
  [/本科/u, /专科|高职/u],
  [/男/u, /女/u],
  [/城市|城镇|城区|县城/u, /农村|乡村/u],
  [/公办/u, /民办/u],
  [/线上/u, /线下/u],
  [/新建/u, /改扩?建|续建/u],
  [/上半年/u, /下半年/u],
  [/省内/u, /省外/u],
  [/校内/u, /校外/u],
  [/专任|专职/u, /兼职/u],
  [/中央/u, /地方|省级/u],
];

/** Sums that a sentence tells: A（B、C）, A，其中B、C, A，包括B、C, and B、C，共A. */
export function sumsIn(outline: Outline): readonly Claim[] {
  return [...bracketed(outline), ...among(outline), ...divided(outline), ...totalled(outline)];
}

function bracketed(outline: Outline): readonly Claim[] {
  const { text } = outline;
  const after = [...text.matchAll(bracketAfter)].map((found) => ({ found, whole: found.index }));
  const before = [...text.matchAll(bracketBefore)].map((found) => ({
    found,
    whole: found.index + found[0].length - 1,
  }));
  return [...after, ...before].flatMap(({ found, whole }) => {
    const words = found.groups?.['parts'] ?? '';
    const start = text.indexOf(words, found.index);
    const given = outline.at(whole);
    if (given === null || notPart.test(words)) return [];
    const parts = figuresIn(outline, start, start + words.length).filter((part) => unit(part) === unit(given));
    const open = openEnd.test(words) || /其中|含/u.test(words);
    return parts.length < 2 ? [] : claimOf(given, parts, words, open);
  });
}

/** A，其中B、C: a list that may leave something out, unless its parts are known to be all there is. */
function among(outline: Outline): readonly Claim[] {
  const { text, places } = outline;
  return [...text.matchAll(/其中/gu)].flatMap(({ index }) => {
    if (/[（(]$/u.test(text.slice(0, index))) return [];
    const { parts, words } = listFrom(outline, index + 2);
    const [first] = parts;
    if (first === undefined) return [];
    const wholes = places.filter((place) => place < index).flatMap((place) => outline.at(place) ?? []);
    const given = wholes.findLast((whole) => unit(whole) === unit(first));
    return given === undefined ? [] : claimOf(given, parts, words, !isDivision(words));
  });
}

function divided(outline: Outline): readonly Claim[] {
  const { text } = outline;
  return [...text.matchAll(named)].flatMap((found) => {
    const given = outline.at(found.index);
    const start = found.index + found[0].length - (found.groups?.['parts'] ?? '').length;
    const { parts, words } = listFrom(outline, start);
    if (given === null || parts.length < 2 || /均|率/u.test(text.slice(0, found.index).slice(-8))) return [];
    const shared = /分别/u.test(text.slice(found.index, start)) && !isDivision(text.slice(found.index, start));
    return claimOf(given, parts, words, openEnd.test(text.slice(start)) || shared);
  });
}

function totalled(outline: Outline): readonly Claim[] {
  return [...outline.text.matchAll(total)].flatMap((found) => {
    const words = outline.text.slice(0, found.index);
    const given = outline.at(found.index + found[0].length - 1);
    const listed = figuresIn(outline, 0, found.index);
    if (given === null || listed.length < 2 || words.length - words.lastIndexOf(q) > 13) return [];
    if (notPart.test(words) || /其中|包括|[（(]/u.test(words)) return [];
    const from = listed.findLastIndex((part) => unit(part) !== unit(given)) + 1;
    const parts = listed.slice(from);
    if (parts.length < 2) return [];
    const runs = parts.slice(0, -1).map((_, index) => parts.slice(index));
    const held = runs.map((run) => sumClaim(given, run, true, false)).find((claim) => claim?.holds === true);
    const direct = found.groups?.['word'] !== '共' || closing.test(found[0]);
    const claim = held ?? sumClaim(given, parts, direct, openEnd.test(words));
    return claim === null ? [] : [claim];
  });
}

/** Figures of one unit that follow each other from an offset on, with the words between them. */
function listFrom(outline: Outline, start: number): { readonly parts: readonly Counted[]; readonly words: string } {
  const { text, places } = outline;
  const parts: Counted[] = [];
  let from = start;
  for (const place of places.filter((one) => one >= start)) {
    const figure = outline.at(place);
    const gap = text.slice(from, place);
    const [first] = parts;
    if (figure === null || notPart.test(gap) || gap.length > 24 || /其中|合计|共计|[）)]/u.test(gap)) break;
    if (first !== undefined && (unit(first) !== unit(figure) || !/[、，,和及与]/u.test(gap))) break;
    parts.push(figure);
    from = place + 1;
  }
  // The words behind the last figure up to the next mark belong to it: 等, 民办学校.
  const rest = /^[^，。；）)]*/u.exec(text.slice(from))?.[0] ?? '';
  return { parts, words: text.slice(start, from) + rest };
}

function isDivision(words: string): boolean {
  const [first = '', second = '', ...more] = words.split(q).filter((part) => part.trim() !== '');
  if (more.join('').length > 6) return false;
  return divisions.some(
    ([one, another]) =>
      one &&
      another &&
      [
        [first, second],
        [second, first],
      ].some(([a = '', b = '']) => one.test(a) && another.test(b)),
  );
}

function claimOf(given: Counted, parts: readonly Counted[], words: string, open: boolean): readonly Claim[] {
  const complete = !open && !openEnd.test(words);
  // No part is more than its whole, whatever else the parts share.
  const tooMuch = parts.some((part) => measure(part).low.gt(measure(given).high));
  const certain = complete || tooMuch || !overlapping.test(words);
  const claim = sumClaim(given, parts, certain, !complete);
  return claim === null ? [] : [claim];
}
