import { deflateSync } from 'node:zlib';
import { type PDFContext, PDFInvalidObject, type PDFObject, PDFStream } from 'pdf-lib';

/** Objects that one object stream holds. */
const together = 200;

/** What comes behind the number of an object in the table of places (ISO 32000-1, 7.5.8.3). */
type Entry = readonly [kind: 0 | 1 | 2, place: number, index: number];

/**
 * Writes the objects of a document as a file: streams as they are, all else in object streams, the table of places as a stream (ISO 32000-1, 7.5.7 and 7.5.8). Equal documents
 * have equal bytes. pdf-lib's own writer gives the same, but packs by a coder in JavaScript.
 */
export function writeFile(context: PDFContext): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const put = (bytes: Uint8Array): void => {
    pieces.push(bytes);
    size += bytes.length;
  };
  const places = new Map<number, Entry>([[0, [0, 0, 65535]]]);
  const putObject = (number: number, object: PDFObject): void => {
    places.set(number, [1, size, 0]);
    put(latin(`${number} 0 obj\n`));
    put(bytesOf(object));
    put(latin('\nendobj\n\n'));
  };

  put(latin('%PDF-1.7\n'));
  // Bytes beyond ASCII tell that the file is binary (7.5.2).
  put(Buffer.from([0x25, 0xe2, 0xe3, 0xcf, 0xd3, 0x0a, 0x0a]));
  const plain: (readonly [number, PDFObject])[] = [];
  for (const [{ objectNumber }, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFStream || object instanceof PDFInvalidObject) putObject(objectNumber, object);
    else plain.push([objectNumber, object]);
  }
  let next = context.largestObjectNumber + 1;
  for (let at = 0; at < plain.length; at += together, next += 1) {
    const chunk = plain.slice(at, at + together);
    for (const [index, [number]] of chunk.entries()) places.set(number, [2, next, index]);
    putObject(next, objectStream(context, chunk));
  }
  const start = size;
  places.set(next, [1, start, 0]);
  put(latin(`${next} 0 obj\n`));
  put(bytesOf(tableOfPlaces(context, places, next + 1)));
  put(latin(`\nendobj\n\nstartxref\n${start}\n%%EOF`));
  const file = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    file.set(piece, at);
    at += piece.length;
  }
  return file;
}

function objectStream(context: PDFContext, chunk: readonly (readonly [number, PDFObject])[]): PDFObject {
  const bodies = chunk.map(([, object]) => bytesOf(object));
  const offsets: string[] = [];
  let offset = 0;
  for (const [index, [number]] of chunk.entries()) {
    offsets.push(`${number} ${offset}`);
    offset += (bodies[index]?.length ?? 0) + 1;
  }
  const head = latin(`${offsets.join(' ')} `);
  const newline = latin('\n');
  const contents = Buffer.concat([head, ...bodies.flatMap((body) => [body, newline])]);
  return packed(context, contents, { Type: 'ObjStm', N: chunk.length, First: head.length });
}

/** Every number up to the largest has an entry; those that nothing stands under are free. */
function tableOfPlaces(context: PDFContext, places: ReadonlyMap<number, Entry>, count: number): PDFObject {
  const widths = [1, 4, 2] as const;
  const table = Buffer.alloc(7 * count);
  for (let number = 0; number < count; number += 1) {
    const [kind, place, index] = places.get(number) ?? [0, 0, 0];
    table.writeUInt8(kind, 7 * number);
    table.writeUInt32BE(place, 7 * number + 1);
    table.writeUInt16BE(index, 7 * number + 5);
  }
  const { Root, Info, ID } = context.trailerInfo;
  return packed(context, table, {
    Type: 'XRef',
    Size: count,
    W: [...widths],
    Index: [0, count],
    ...(Root === undefined ? {} : { Root }),
    ...(Info === undefined ? {} : { Info }),
    ...(ID === undefined ? {} : { ID }),
  });
}

function packed(
  context: PDFContext,
  contents: Uint8Array,
  dict: Readonly<Record<string, PDFObject | string | number | number[]>>,
): PDFObject {
  return context.stream(deflateSync(contents), { ...dict, Filter: 'FlateDecode' });
}

function bytesOf(object: PDFObject): Uint8Array {
  const bytes = new Uint8Array(object.sizeInBytes());
  object.copyBytesInto(bytes, 0);
  return bytes;
}

function latin(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}
