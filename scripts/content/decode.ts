/** Text of a UTF-8 file, or where and why it isn't UTF-8. */
export type Decoded =
  | { readonly text: string }
  | { readonly fault: { readonly line: number; readonly column: number; readonly guess: 'GBK' | 'UTF-16' | null } };

/**
 * Decodes UTF-8. A byte order mark is taken off and CRLF or CR line ends become `\n`, which moves no line and no column.
 * The fault of anything else stands at the first byte that can't be read; lines and columns count from 1.
 */
export function decode(bytes: Uint8Array): Decoded {
  const text = strictly('utf-8', bytes);
  if (text !== null && !text.includes('\0')) return { text: text.replace(/\r\n?/g, '\n') };
  const [readable = ''] = (text ?? readablePart(bytes)).split('\0', 1);
  const lines = readable.split(/\r\n?|\n/);
  return { fault: { line: lines.length, column: (lines.at(-1) ?? '').length + 1, guess: guess(bytes) } };
}

function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The longest beginning that is UTF-8, found by halving. */
function readablePart(bytes: Uint8Array): string {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      // Streaming lets the beginning end in the middle of a character.
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return new TextDecoder('utf-8').decode(bytes.subarray(0, good), { stream: true });
}

function guess(bytes: Uint8Array): 'GBK' | 'UTF-16' | null {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || bytes.includes(0)) return 'UTF-16';
  return strictly('gbk', bytes) === null ? null : 'GBK';
}
