import { type PDFContext, PDFInvalidObject, type PDFObject, PDFRawStream, type PDFRef, PDFStream } from 'pdf-lib';
import { deflated } from './flate.ts';

/** Objects that one object stream holds. */
const together = 200;

/** Bytes of an entry of the table of places: what kind it is, where, and at which index there (ISO 32000-1, 7.5.8.3). */
const widths = [1, 4, 2] as const;
const entry = widths[0] + widths[1] + widths[2];

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
  const objects = context.enumerateIndirectObjects();
  // Every number up to the largest has an entry; those that nothing stands under are free.
  const most = context.largestObjectNumber + 2 + Math.ceil(objects.length / together);
  const table = Buffer.alloc(entry * most);
  const place = (number: number, kind: 1 | 2, where: number, index: number): void => {
    table.writeUInt8(kind, entry * number);
    table.writeUInt32BE(where, entry * number + 1);
    table.writeUInt16BE(index, entry * number + 5);
  };
  table.writeUInt16BE(65535, 5);
  const putObject = (number: number, object: PDFObject): void => {
    place(number, 1, size, 0);
    put(latin(`${number} 0 obj\n`));
    if (object instanceof PDFRawStream) putStream(object);
    else put(bytesOf(object));
    put(latin('\nendobj\n\n'));
  };

  // What a stream holds isn't copied: it is most of a file.
  const putStream = (stream: PDFRawStream): void => {
    stream.updateDict();
    put(bytesOf(stream.dict));
    put(latin('\nstream\n'));
    put(stream.contents);
    put(latin('\nendstream'));
  };

  put(latin('%PDF-1.7\n'));
  // Bytes beyond ASCII tell that the file is binary (7.5.2).
  put(Buffer.from([0x25, 0xe2, 0xe3, 0xcf, 0xd3, 0x0a, 0x0a]));
  const plain: (readonly [PDFRef, PDFObject])[] = [];
  for (const pair of objects) {
    const [{ objectNumber }, object] = pair;
    if (object instanceof PDFStream || object instanceof PDFInvalidObject) putObject(objectNumber, object);
    else plain.push(pair);
  }
  let next = context.largestObjectNumber + 1;
  for (let at = 0; at < plain.length; at += together, next += 1) {
    const chunk = plain.slice(at, at + together);
    for (const [index, [{ objectNumber }]] of chunk.entries()) place(objectNumber, 2, next, index);
    putObject(next, objectStream(context, chunk));
  }
  const start = size;
  place(next, 1, start, 0);
  put(latin(`${next} 0 obj\n`));
  put(bytesOf(tableOfPlaces(context, table.subarray(0, entry * (next + 1)), next + 1)));
  put(latin(`\nendobj\n\nstartxref\n${start}\n%%EOF`));
  const file = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    file.set(piece, at);
    at += piece.length;
  }
  return file;
}

function objectStream(context: PDFContext, chunk: readonly (readonly [PDFRef, PDFObject])[]): PDFObject {
  const bodies = chunk.map(([, object]) => bytesOf(object));
  const offsets: string[] = [];
  let offset = 0;
  for (const [index, [{ objectNumber }]] of chunk.entries()) {
    offsets.push(`${objectNumber} ${offset}`);
    offset += (bodies[index]?.length ?? 0) + 1;
  }
  const head = latin(`${offsets.join(' ')} `);
  const newline = latin('\n');
  const contents = Buffer.concat([head, ...bodies.flatMap((body) => [body, newline])]);
  return packed(context, contents, { Type: 'ObjStm', N: chunk.length, First: head.length });
}

function tableOfPlaces(context: PDFContext, table: Uint8Array, count: number): PDFObject {
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
  return context.stream(deflated(contents), { ...dict, Filter: 'FlateDecode' });
}

/** An object as it is written. */
export function bytesOf(object: PDFObject): Uint8Array {
  const bytes = new Uint8Array(object.sizeInBytes());
  object.copyBytesInto(bytes, 0);
  return bytes;
}

function latin(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}
