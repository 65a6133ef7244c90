/** Most entries that a block of a CMap may have (Adobe Technical Note 5014, 2.2). */
const blockSize = 100;

/**
 * Reads a ToUnicode CMap of two-byte codes (ISO 32000-1, 9.10.3): the text of every code, in UTF-16BE as hexadecimal digits. Understands `bfchar` and both
 * forms of `bfrange`.
 */
export function readToUnicode(cmap: string): Map<number, string> {
  const texts = new Map<number, string>();
  for (const [, kind, body = ''] of cmap.matchAll(/beginbf(char|range)([\s\S]*?)endbf/g)) {
    if (kind === 'char') {
      for (const [, code = '', text = ''] of body.matchAll(/<([\dA-Fa-f]+)>\s*<([\dA-Fa-f\s]*)>/g))
        texts.set(Number.parseInt(code, 16), digits(text));
      continue;
    }
    const ranges = /<([\dA-Fa-f]+)>\s*<([\dA-Fa-f]+)>\s*(?:<([\dA-Fa-f\s]*)>|\[([^\]]*)\])/g;
    for (const [, low = '', high = '', text, list] of body.matchAll(ranges)) {
      const [first, last] = [Number.parseInt(low, 16), Number.parseInt(high, 16)];
      const listed = list === undefined ? null : [...list.matchAll(/<([\dA-Fa-f\s]*)>/g)].map(([, one = '']) => one);
      for (let code = first; code <= last; code += 1) {
        const found = listed === null ? stepped(digits(text ?? ''), code - first) : digits(listed[code - first] ?? '');
        if (found !== '') texts.set(code, found);
      }
    }
  }
  return texts;
}

/** The text that stands in hexadecimal digits. */
export function unicodeText(hexadecimal: string): string {
  return Buffer.from(hexadecimal, 'hex').swap16().toString('utf16le');
}

function digits(text: string): string {
  return text.replaceAll(/\s/g, '').toUpperCase();
}

/** A range's text for a later code: its last unit counts on. */
function stepped(text: string, by: number): string {
  const last = Number.parseInt(text.slice(-4), 16) + by;
  return text.slice(0, -4) + last.toString(16).toUpperCase().padStart(4, '0');
}

/** Writes a ToUnicode CMap of two-byte codes. */
export function writeToUnicode(texts: ReadonlyMap<number, string>): string {
  const sorted = [...texts].sort(([one], [other]) => one - other);
  const blocks: string[] = [];
  for (let at = 0; at < sorted.length; at += blockSize) {
    const lines = sorted
      .slice(at, at + blockSize)
      .map(([code, text]) => `<${code.toString(16).toUpperCase().padStart(4, '0')}> <${text}>`);
    blocks.push(`${lines.length} beginbfchar\n${lines.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}
