import { bareLines, nextSteps } from './candidates.ts';
import type { Title } from './draft.ts';
import type { Finding } from './finding.ts';
import { isText, type Line } from './line.ts';
import { findDay, isOffice, type MastheadData } from './masthead-data.ts';
import { ordinalOf } from './ordinals.ts';
import { isTitleLike, titleLines } from './titles.ts';

/** The head of a manuscript: what stands above its text. */
export interface Head {
  /** Title of the only topic; null where it has none, or where there are several and the title is the report's. */
  readonly title: Title | null;
  /** Words of the title, of the report or of the topic. */
  readonly words: string | null;
  readonly data: readonly MastheadData[];
  /** What follows the head. */
  readonly rest: readonly Line[];
}

/** Reads the head off lines. Above topics the title is set aside as masthead, as are date and office in either case. */
export function headOf(lines: readonly Line[], aboveTopics: boolean, finding: Finding): Head {
  const data: MastheadData[] = [];
  let at = 0;
  let title: Title | null = null;
  let words: string | null = null;
  const bare = new Set(bareLines(lines.slice(1)));
  while (at < lines.length) {
    const line = lines[at];
    if (
      line === undefined ||
      line.block.kind === 'table' ||
      line.block.kind === 'picture' ||
      isText(line) ||
      line.block.kind === 'item'
    )
      break;
    const facts = mastheadLine(line, words !== null);
    if (facts !== null) {
      finding.setAside(line, 'masthead');
      data.push(facts);
      at += 1;
      continue;
    }
    const isOwn =
      (line.block.kind === 'heading' || isTitleLike(line, 50)) &&
      (ordinalOf(line) === null || line.block.kind === 'heading');
    if (words !== null || !isOwn || (nextSteps(line) !== null && line.block.kind !== 'heading')) break;
    if (!aboveTopics && lines.length === 1) break;
    if (isLabel(line)) {
      if (!aboveTopics) break;
      finding.setAside(line, 'masthead');
      at += 1;
      continue;
    }
    const count = Math.min(
      titleLines([...lines, ...(aboveTopics ? lines.slice(-1) : [])], at, bare),
      lines.length - at,
    );
    const last = lines[at + count - 1] ?? line;
    const passage = { source: line.source, start: line.start, end: last.end };
    words = lines
      .slice(at, at + count)
      .map(({ text }) => text)
      .join(' ');
    if (aboveTopics) for (const one of lines.slice(at, at + count)) finding.setAside(one, 'masthead');
    else title = { passage };
    at += count;
  }
  let rest = lines.slice(at);
  if (aboveTopics && rest[0] !== undefined && isLabel(rest[0])) {
    finding.setAside(rest[0], 'masthead');
    rest = rest.slice(1);
  }
  return { title, words, data, rest };
}

/** 前言 and the like, which the place of a foreword says. */
function isLabel({ text }: Line): boolean {
  return /^(?:前\s*言|导\s*语|编者按|编者的话|引\s*言|序\s*言|写在前面|卷首语|开栏的话)$/u.test(text);
}

/** A line that is nothing but a date, or below the title an office. */
function mastheadLine({ text }: Line, belowTitle: boolean): MastheadData | null {
  const nothing = { source: null, author: null, issuer: null, date: null };
  if (text.length > 40 || /[，；]/u.test(text)) return null;
  const date = findDay(text);
  const rest = text
    .replace(
      /[（(]?\s*(?:\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?|[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)\s*[）)]?/u,
      '',
    )
    .trim();
  if (date !== null && rest === '') return { ...nothing, date };
  if (belowTitle && isOffice(rest)) return { ...nothing, issuer: rest.replace(/^[（(]|[）)]$/gu, ''), date };
  return null;
}
