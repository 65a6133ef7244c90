import type { Inline, Text } from './model.ts';

/** An address in running text: ASCII only, so that it ends where Chinese goes on. */
const bare = /(?<![\w@/.-])(?:https?:\/\/|www\.)[A-Za-z0-9][!-;=?-~]*/g;

/** Makes links of the web addresses that stand bare in texts. Marks that close a sentence or bracket don't belong to them. */
export function linkBareAddresses(inlines: readonly Inline[]): Inline[] {
  return inlines.flatMap((inline) => (inline.type === 'text' ? split(inline) : [inline]));
}

/** Opens links inside the text of a link, which can't hold another. */
export function withoutLinks(inlines: readonly Inline[]): Inline[] {
  return inlines.flatMap((inline): Inline[] => {
    if (inline.type === 'link') return withoutLinks(inline.children);
    return 'children' in inline ? [{ ...inline, children: withoutLinks(inline.children) }] : [inline];
  });
}

function split(text: Text): Inline[] {
  const out: Inline[] = [];
  let done = 0;
  for (const match of text.value.matchAll(bare)) {
    const address = trimmed(match[0]);
    if (match.index > done) out.push(part(text, done, match.index));
    done = match.index + address.length;
    const shown = part(text, match.index, done);
    const url = address.startsWith('www.') ? `http://${address}` : address;
    out.push({ type: 'link', url, children: [shown], place: shown.place });
  }
  if (done === 0) return [text];
  if (done < text.value.length) out.push(part(text, done, text.value.length));
  return out;
}

function trimmed(address: string): string {
  const end = address.replace(/[?!.,:;*_~'"]+$/, '');
  const closes = (end.match(/\)/g) ?? []).length - (end.match(/\(/g) ?? []).length;
  return end.endsWith(')') && closes > 0 ? trimmed(end.slice(0, -1)) : end;
}

/** A stretch of a text. Its place is the whole text's where escapes or joined lines make columns uncertain. */
function part({ value, place }: Text, start: number, end: number): Text {
  const written = place.line === place.endLine && place.endColumn - place.column === value.length;
  const exact = { ...place, column: place.column + start, endColumn: place.column + end };
  return { type: 'text', value: value.slice(start, end), place: written ? exact : place };
}
