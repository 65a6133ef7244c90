import { documentMentionAnchor } from './anchors.ts';
import { textOfMarkup } from './markup.ts';

/** A document that the text names in 《》, at one of its places. */
export interface Mention {
  /** Without the outer marks. */
  readonly name: string;
  /** Id of the place. */
  readonly anchor: string;
}

/** What isn't text of the author's: drawings, and figures that are shown a second time. */
const skipped = /<svg\b.*?<\/svg>|<(\w+)\b[^>]*\sdata-unindexed\b.*?<\/\1>/gsu;

/** Where a name ends without its closing mark: with the paragraph, heading or cell. */
const blockEnd = /<\/?(?:p|h[1-6]|li|td|th|div|section|blockquote|table|ul|ol)\b/u;

/** Longest name, in characters: what is longer has lost its closing mark. */
const longest = 120;

/**
 * Gives every 《 in a piece of HTML that opens the name of a document an id, so that the index of documents can lead there. Names may run over emphasis and figures;
 * names inside a name (〈〉, or 《》 once more) are part of it.
 *
 * @param part begins the ids
 */
export function withMentions(
  html: string,
  part: string,
): { readonly html: string; readonly mentions: readonly Mention[] } {
  const mentions: Mention[] = [];
  const blind = [...html.matchAll(skipped)].map(({ index, 0: whole }) => [index, index + whole.length] as const);
  const pieces: string[] = [];
  let from = 0;
  for (let at = html.indexOf('《'); at !== -1; at = html.indexOf('《', Math.max(at + 1, from))) {
    const hidden = blind.find(([start, end]) => start <= at && at < end);
    if (hidden !== undefined || html.lastIndexOf('<', at) > html.lastIndexOf('>', at)) continue;
    const end = closing(html, at);
    const name = end === null ? '' : normalised(textOfMarkup(html.slice(at + 1, end)));
    if (end === null || name === '' || [...name].length > longest) continue;
    const anchor = documentMentionAnchor(part, mentions.length + 1);
    mentions.push({ name, anchor });
    pieces.push(html.slice(from, at), `<span id="${anchor}">《</span>`, html.slice(at + 1, end));
    from = end;
  }
  return { html: pieces.join('') + html.slice(from), mentions };
}

/** Position of the 》 that closes the 《 at a position; null when the block ends before. */
function closing(html: string, start: number): number | null {
  const block = blockEnd.exec(html.slice(start));
  const end = block === null ? html.length : start + block.index;
  let depth = 0;
  for (let at = start; at < end; at += 1) {
    if (html[at] === '《') depth += 1;
    if (html[at] === '》') depth -= 1;
    if (depth === 0) return at;
  }
  return null;
}

/** A name as it is compared and listed: without breaks and spaces beside Chinese, names inside it in 〈〉 (GB/T 15834-2011, 4.15.3). */
function normalised(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/ ?(?<=[\p{Script=Han}《》〈〉（）—]) | (?=[\p{Script=Han}《》〈〉（）—])/gu, '')
    .replaceAll('《', '〈')
    .replaceAll('》', '〉')
    .trim();
}

/** Names of documents with all their places, by pinyin as Chinese indexes are. */
export function byName(
  mentions: readonly Mention[],
): readonly { readonly name: string; readonly anchors: readonly string[] }[] {
  const places = new Map<string, string[]>();
  for (const { name, anchor } of mentions) places.set(name, [...(places.get(name) ?? []), anchor]);
  const pinyin = new Intl.Collator('zh-CN-u-co-pinyin');
  return [...places]
    .map(([name, anchors]) => ({ name, anchors }))
    .sort((a, b) => pinyin.compare(a.name, b.name) || (a.name < b.name ? -1 : 1));
}
