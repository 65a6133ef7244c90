import { isText, type Line } from './line.ts';
import { ordinalOf } from './ordinals.ts';
import { announcesNext } from './titles.ts';

/** How far from the top of a manuscript, or from a topic's number, a banner stands. */
const reach = 5;

/** Lines that say the same at the head of several manuscripts, or beside the numbers of several topics of one: a banner, and not a title. */
export function repeatedBanners(manuscripts: readonly (readonly Line[])[]): ReadonlySet<Line> {
  const places = new Map<string, { readonly lines: Line[]; readonly heads: Set<string> }>();
  const note = (line: Line, head: string): void => {
    if (isText(line) || line.aside !== null || line.block.kind === 'table' || line.block.kind === 'picture') return;
    if (line.text.length < 4 || ordinalOf(line) !== null) return;
    const key = line.text.replace(/\s+/g, '');
    const place = places.get(key) ?? { lines: [], heads: new Set() };
    if (!place.lines.includes(line)) place.lines.push(line);
    place.heads.add(head);
    places.set(key, place);
  };
  for (const [source, lines] of manuscripts.entries()) {
    const text = lines.findIndex(isText);
    const head = lines.slice(0, Math.min(reach, text < 0 ? reach : text));
    // What stands right above the text, below something else, is a heading of it: 基本情况.
    for (const [index, line] of head.entries()) if (index === 0 || index + 1 !== text) note(line, `${source}`);
    for (const [index, line] of lines.entries()) {
      const ordinal = ordinalOf(line);
      if (ordinal === null || !['part', 'topic', 'two'].includes(ordinal.scheme)) continue;
      const above = lines.slice(Math.max(0, index - 3), index);
      const from = above.findLastIndex(isText) + 1;
      for (const near of above.slice(from)) if (!announcesNext(near.text)) note(near, `${source}-${index}`);
      const after = lines[index + 1];
      if (after !== undefined && ordinal.length >= line.text.length) note(after, `${source}-${index}`);
    }
  }
  const banners = new Set<Line>();
  for (const { lines, heads } of places.values()) {
    if (heads.size < 2 || lines.length < 2) continue;
    for (const line of lines) banners.add(line);
  }
  return banners;
}
