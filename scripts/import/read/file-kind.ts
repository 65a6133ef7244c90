import type { ForeignFile } from '../../diagnostics/catalogue/import-read.ts';
import type { ManuscriptFormat } from '../manuscript.ts';
import { formatOf, mediaTypeOf } from './picture-format.ts';

/** What bytes are: a Word file, text of whatever kind, or something that can't be imported. */
export type FileKind = { readonly kind: 'word' | 'text' } | { readonly kind: 'foreign'; readonly found: ForeignFile };

const signatures: readonly (readonly [string, ForeignFile])[] = [
  ['{\\rtf', 'rtf'],
  ['%PDF-', 'pdf'],
  ['MIME-Version:', 'mhtml'],
  ['Rar!', 'archive'],
  ['7z\xbc\xaf', 'archive'],
  ['\x1f\x8b', 'archive'],
];

/** Tells a file by its first bytes, whatever its name is. */
export function fileKind(bytes: Uint8Array): FileKind {
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return { kind: 'word' };
  if (start.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) {
    return { kind: 'foreign', found: isProtected(bytes) ? 'protected' : 'doc' };
  }
  const beginning = start.replace(/^\xef\xbb\xbf/, '').trimStart();
  const signature = signatures.find(([text]) => beginning.startsWith(text));
  if (signature !== undefined) return { kind: 'foreign', found: signature[1] };
  if (/^<\?xml/.test(beginning) && /<(?:w:wordDocument|pkg:package)\b|progid="Word\.Document"/.test(start)) {
    return { kind: 'foreign', found: 'word-xml' };
  }
  const isPicture = mediaTypeOf(bytes) !== null || (formatOf(bytes) !== '' && bytes.subarray(0, 1024).includes(0));
  return isPicture ? { kind: 'foreign', found: 'picture' } : { kind: 'text' };
}

/** A document with a password is a compound file with a stream of this name (MS-OFFCRYPTO 2.3.4.4). */
function isProtected(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  );
}

const byEnding: Readonly<Record<string, ManuscriptFormat>> = {
  md: 'markdown',
  markdown: 'markdown',
  htm: 'web',
  html: 'web',
  xhtml: 'web',
  shtml: 'web',
};

/** Format of a text: a web page says so at its beginning, Markdown by the ending of its name. Text without a name that begins with a tag was copied from a page. */
export function textFormat(name: string, text: string): ManuscriptFormat {
  const beginning = text.slice(0, 4096).replace(/^(?:\s|<!--[\s\S]*?-->|<\?[\s\S]*?\?>)+/, '');
  if (/^(?:<!doctype html\b|<html[\s>])/i.test(beginning)) return 'web';
  if (/^Version:\d[\s\S]*?StartHTML:/i.test(beginning)) return 'web';
  const format = byEnding[/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''];
  if (format !== undefined) return format;
  const isTag =
    /^<(?:meta|head|body|title|link|style|div|p|span|section|article|main|table|h[1-6]|ul|ol|b|strong|a|font)[\s>]/i;
  return isTag.test(beginning) && !/\.txt$/i.test(name) ? 'web' : 'text';
}
