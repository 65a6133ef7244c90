import { placeBetween } from '../../content/places.ts';
import { foreignFile, undecodable } from '../../diagnostics/catalogue/import-read.ts';
import { unreadable } from './unreadable.ts';

/** Names of encodings as people know them. */
const names: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  gb18030: 'GB18030',
};

/**
 * Decodes text as Windows and Linux write it in China: UTF-8 and UTF-16 with or without byte order mark, GB18030 and with it GBK and GB 2312. The mark is taken off,
 * line ends become `\n`. `declared` is what a web page says of itself; UTF-8 that reads as such wins over it. Throws `Unreadable` with the place of the first
 * fault; places name `name`.
 */
export function decodeText(name: string, bytes: Uint8Array, declared: string | null = null): string {
  const encoding = encodingOf(bytes, declared);
  if (encoding === null) throw unreadable(foreignFile, { found: 'binary' });
  const text = strictly(encoding, bytes);
  if (text !== null) {
    if (text.includes('\0')) throw unreadable(foreignFile, { found: 'binary' });
    return text.replace(/\r\n?/g, '\n');
  }
  if (isBinary(bytes)) throw unreadable(foreignFile, { found: 'binary' });
  const readable = readablePart(encoding, bytes).replace(/\r\n?/g, '\n');
  const place = placeBetween(name, `${readable}?`, readable.length, readable.length + 1);
  throw unreadable(undecodable, { encoding: names[encoding] ?? encoding }, { place });
}

function encodingOf(bytes: Uint8Array, declared: string | null): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (bytes.includes(0)) return wideEncoding(bytes);
  if (strictly('utf-8', bytes) !== null) return 'utf-8';
  if (declared !== null && strictly(declared, bytes) !== null) return declared;
  // Damaged UTF-8 often makes some text in GB18030 too, but never the right one.
  const lenient = new TextDecoder().decode(bytes);
  const faults = lenient.match(/\ufffd+/g)?.length ?? 0;
  const chinese = lenient.match(/[\u3000-\u9fff\uff00-\uffef]/g)?.length ?? 0;
  return chinese > 10 * faults ? 'utf-8' : 'gb18030';
}

/** UTF-16 without a mark: its zeros are the upper halves of ASCII. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const zeros = [0, 0];
  for (const [index, byte] of bytes.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const encoding = (zeros[1] ?? 0) >= (zeros[0] ?? 0) ? 'utf-16le' : 'utf-16be';
  const text = bytes.length % 2 === 0 ? strictly(encoding, bytes) : null;
  const usual = text?.match(/[\t\n\r -~\u2010-\u203b\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]/g)?.length ?? 0;
  return text !== null && usual > 0.9 * text.length ? encoding : null;
}

/** Text whose every byte is right, or null. */
function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Control characters that text has no use for, in every fiftieth byte or more. */
function isBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) if (byte < 32 && (byte < 8 || byte > 13)) controls += 1;
  return controls * 50 > bytes.length;
}

/** The longest beginning that can be read, found by halving. */
function readablePart(encoding: string, bytes: Uint8Array): string {
  const beginning = (length: number): string =>
    new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      beginning(middle);
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return beginning(good);
}

/** The encoding that a web page says it is written in, as `TextDecoder` calls it; null where it says none that is known. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 4096));
  const label = /<(?:meta|\?xml)\b[^>]*?(?:charset|encoding)\s*=\s*["']?([\w-]+)/i.exec(start)?.[1];
  if (label === undefined) return null;
  try {
    const { encoding } = new TextDecoder(label);
    // Chinese pages that call themselves Western, or UTF-16 without being so, say what their editor was set to.
    if (encoding === 'windows-1252' || encoding.startsWith('utf-16')) return null;
    return encoding === 'gbk' ? 'gb18030' : encoding;
  } catch {
    return null;
  }
}
