import { PDFContext, PDFDict, PDFName, type PDFObject, PDFObjectParser, PDFRawStream, PDFRef } from 'pdf-lib';
import { FrozenObject } from './frozen-object.ts';
import { bytesOf } from './write-file.ts';

/** The objects of a document as bytes. */
export interface PackedObjects {
  /** What stands where in the others, in words of 32 bits: of every object its number, its kind, the length of its text and what its kind adds. */
  readonly index: Uint8Array;
  // Books let go of their structure once it is written, of font programs before, and of what is in streams last, so none of them holds on to another.
  /** Objects as text, one after the other. */
  readonly code: Uint8Array;
  /** What is in streams, */
  readonly streams: Uint8Array;
  /** and what is in those that are font programs. */
  readonly programs: Uint8Array;
}

const kinds = { plain: 0, stream: 1, frozen: 2, program: 3 } as const;

/** Stands for a reference to nothing. */
const gone = 0;

/** Packs the objects of a document. Streams are taken as they are coded. */
export function packObjects(context: PDFContext): PackedObjects {
  const index: number[] = [];
  const code: Uint8Array[] = [];
  const streams: Uint8Array[] = [];
  const programs: Uint8Array[] = [];
  const put = (number: number, kind: number, text: Uint8Array): void => {
    index.push(number, kind, text.length);
    code.push(text);
  };
  for (const [{ objectNumber }, object] of context.enumerateIndirectObjects()) {
    if (object instanceof FrozenObject) {
      put(objectNumber, kinds.frozen, object.text);
      index.push(object.places.length);
      for (const [at, target] of object.references.entries()) {
        index.push(object.places[at] ?? 0, target?.objectNumber ?? gone);
      }
    } else if (object instanceof PDFRawStream) {
      const isProgram = object.dict.has(PDFName.of('Length1'));
      put(objectNumber, isProgram ? kinds.program : kinds.stream, bytesOf(object.dict));
      index.push(object.contents.length);
      (isProgram ? programs : streams).push(object.contents);
    } else {
      put(objectNumber, kinds.plain, bytesOf(object));
    }
  }
  const words = Uint32Array.from(index);
  return {
    index: new Uint8Array(words.buffer),
    code: Buffer.concat(code),
    streams: Buffer.concat(streams),
    programs: Buffer.concat(programs),
  };
}

/**
 * Unpacks objects into a document of their own. What is frozen and what is in streams stays where it is.
 *
 * @throws when they weren't packed here
 */
export function unpackObjects({ index, code, streams, programs }: PackedObjects): PDFContext {
  const context = PDFContext.create();
  const words = new Uint32Array(index.slice().buffer);
  let [at, most] = [0, 0];
  const word = (): number => {
    const value = words[at];
    if (value === undefined) throw new RangeError(tooShort);
    at += 1;
    return value;
  };
  const [texts, contents, faces] = [piecesOf(code), piecesOf(streams), piecesOf(programs)];
  const parse = (text: Uint8Array): PDFObject => PDFObjectParser.forBytes(text, context).parseObject();
  while (at < words.length) {
    const [number, kind, length] = [word(), word(), word()];
    let object: PDFObject;
    if (kind === kinds.frozen) {
      const count = word();
      // Of their length from the beginning: there are hundreds of thousands, and those that grow keep room for more.
      const places = new Array<number>(count);
      const targets = new Array<PDFRef | null>(count);
      for (let reference = 0; reference < count; reference += 1) {
        places[reference] = word();
        const target = word();
        targets[reference] = target === gone ? null : PDFRef.of(target);
      }
      object = new FrozenObject({ code, ...texts.skip(length) }, places, targets);
    } else {
      object = parse(texts.take(length));
      if (kind === kinds.stream || kind === kinds.program) {
        if (!(object instanceof PDFDict)) throw new TypeError('A packed stream has no dictionary.');
        object = PDFRawStream.of(object, (kind === kinds.stream ? contents : faces).take(word()));
      }
    }
    context.assign(PDFRef.of(number), object);
    most = Math.max(most, number);
  }
  context.largestObjectNumber = most;
  return context;
}

const tooShort = 'The packed objects end too soon.';

/** Bytes that are taken piece by piece. */
interface Pieces {
  take(length: number): Uint8Array;
  /** Where the next piece is. */
  skip(length: number): { readonly from: number; readonly to: number };
}

function piecesOf(bytes: Uint8Array): Pieces {
  let to = 0;
  const skip = (length: number): ReturnType<Pieces['skip']> => {
    const from = to;
    to += length;
    if (to > bytes.length) throw new RangeError(tooShort);
    return { from, to };
  };
  return {
    skip,
    take(length) {
      const piece = skip(length);
      return bytes.subarray(piece.from, piece.to);
    },
  };
}
