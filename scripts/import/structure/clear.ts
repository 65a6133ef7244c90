import type { AsideReason } from '../manuscript.ts';
import { repeatedBanners } from './banners.ts';
import { announcesOthers, boilerplateOf, endMarkLength, type Zone } from './boilerplate.ts';
import type { Finding } from './finding.ts';
import { isText, type Line } from './line.ts';
import { findDay, isMastheadData, isOffice, type MastheadData, readMastheadData } from './masthead-data.ts';
import { isSentenceScheme, ordinalOf } from './ordinals.ts';

/** Lines without what is none of the text, and what that said of the report. */
export interface Cleared {
  readonly lines: readonly Line[];
  readonly data: readonly MastheadData[];
  /** Lines that stand above several topics or manuscripts, each once. */
  readonly banners: readonly string[];
}

/** Sets aside what stands around a text and doesn't belong to it: navigation, lines of source, credits, what else there is to read, marks of the end, banners. */
export function clear(manuscripts: readonly (readonly Line[])[], finding: Finding): readonly Cleared[] {
  const banners = repeatedBanners(manuscripts);
  return manuscripts.map((lines) => {
    const zones = zonesOf(lines);
    const kept: Line[] = [];
    const data: MastheadData[] = [];
    const found: string[] = [];
    const drop = (line: Line, reason: AsideReason): void => {
      finding.setAside(line, reason);
      if (reason === 'source-line' || reason === 'credits') data.push(readMastheadData(line.text));
    };
    let others = false;
    for (const [index, line] of lines.entries()) {
      const zone = zones[index] ?? 'body';
      if (line.aside !== null) {
        drop(line, line.aside);
        // A reader of pages may set the masthead aside as a whole.
        if (isMastheadData(line.text, true)) data.push(readMastheadData(line.text));
        continue;
      }
      if (line.block.kind === 'table' || line.block.kind === 'picture') {
        if (others && line.block.kind === 'picture') drop(line, 'related');
        else kept.push(line);
        continue;
      }
      if (banners.has(line)) {
        drop(line, 'banner');
        if (!found.includes(line.text)) found.push(line.text);
        continue;
      }
      const reason = boilerplateOf(line.text, zone);
      if (reason !== null) {
        drop(line, reason);
        continue;
      }
      if (announcesOthers(line.text)) others = true;
      else if (others && (isText(line) || startsTopic(line))) others = false;
      if (others) drop(line, 'related');
      else kept.push(withoutEndMark(line, finding));
    }
    return { lines: withoutSignature(kept, data, finding), data, banners: found };
  });
}

/** Sets aside the office and the date below the last sentence. */
function withoutSignature(lines: readonly Line[], data: MastheadData[], finding: Finding): readonly Line[] {
  const last = lines.at(-1);
  const day = last === undefined ? null : findDay(last.text);
  if (last === undefined || day === null || last.text.length > 20 || /[，。；]/u.test(last.text) || lines.length < 3)
    return lines;
  const office = lines.at(-2);
  if (office === undefined || !isOffice(office.text)) return lines;
  finding.setAside(office, 'masthead');
  finding.setAside(last, 'masthead');
  data.push({ source: null, author: null, issuer: office.text, date: day });
  return lines.slice(0, -2);
}

function withoutEndMark(line: Line, finding: Finding): Line {
  const length = endMarkLength(line.text);
  if (length === 0) return line;
  const end = line.end - length;
  const mark = line.text.slice(-length);
  const start = end + (mark.length - mark.trimStart().length);
  finding.setAside({ source: line.source, start, end: line.end }, 'end-mark');
  return { ...line, end, text: line.text.slice(0, -length) };
}

/** Zone of each line. The head of a topic ends with its first sentence or number, the tail begins after its last. */
function zonesOf(lines: readonly Line[]): readonly Zone[] {
  const zones: Zone[] = [];
  let above = true;
  for (const line of lines) {
    if (startsTopic(line)) above = true;
    else if (above && (isText(line) || line.block.kind === 'table' || isNumbered(line))) above = false;
    zones.push(above ? 'head' : 'body');
  }
  for (let index = lines.length - 1, below = true; index >= 0; index -= 1) {
    const line = lines[index];
    if (line === undefined) break;
    const next = lines[index + 1];
    if (next !== undefined && startsTopic(next)) below = true;
    if (zones[index] === 'head') continue;
    if (below && (isText(line) || line.block.kind === 'table' || isNumbered(line))) below = false;
    if (below) zones[index] = 'tail';
  }
  return zones;
}

function isNumbered(line: Line): boolean {
  return line.block.kind === 'item' || ordinalOf(line) !== null;
}

function startsTopic(line: Line): boolean {
  const ordinal = ordinalOf(line);
  return ordinal !== null && !isSentenceScheme(ordinal.scheme) && ['part', 'topic', 'two'].includes(ordinal.scheme);
}
