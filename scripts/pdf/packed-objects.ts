import { PDFContext, PDFDict, PDFName, type PDFObject, PDFObjectParser, PDFRawStream, PDFRef } from 'pdf-lib';
import { FrozenObject } from './frozen-object.ts';
import { bytesOf } from './write-file.ts';

/** The objects of a document as bytes. */
export interface PackedObjects {
  /** What stands where in `code`, in words of 32 bits: of every object its number, its kind, the length of its text and what its kind adds. */
  readonly index: Uint8Array;
  readonly code: Uint8Array;
  /** Font programs, one after the other: apart from the others, as books let go of them first. */
  readonly programs: Uint8Array;
}

const kinds = { plain: 0, stream: 1, frozen: 2, program: 3 } as const;

/** Stands for a reference to nothing. */
const gone = 0;

/** Packs the objects of a document. Streams are taken as they are coded. */
export function packObjects(context: PDFContext): PackedObjects {
  const index: number[] = [];
  const pieces: Uint8Array[] = [];
  const programs: Uint8Array[] = [];
  const put = (number: number, kind: number, text: Uint8Array): void => {
    index.push(number, kind, text.length);
    pieces.push(text);
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
      (isProgram ? programs : pieces).push(object.contents);
    } else {
      put(objectNumber, kinds.plain, bytesOf(object));
    }
  }
  const words = Uint32Array.from(index);
  return { index: new Uint8Array(words.buffer), code: Buffer.concat(pieces), programs: Buffer.concat(programs) };
}

/**
 * Unpacks objects into a document of their own. What is frozen and what is in streams stays where it is in `code`.
 *
 * @throws when they weren't packed here
 */
export function unpackObjects({ index, code, programs }: PackedObjects): PDFContext {
  const context = PDFContext.create();
  const words = new Uint32Array(index.slice().buffer);
  let [at, from, most] = [0, 0, 0];
  let nextProgram = 0;
  const word = (): number => {
    const value = words[at];
    if (value === undefined) throw new RangeError('The packed objects end too soon.');
    at += 1;
    return value;
  };
  const take = (length: number): Uint8Array => {
    from += length;
    if (from > code.length) throw new RangeError('The packed objects end too soon.');
    return code.subarray(from - length, from);
  };
  const takeProgram = (length: number): Uint8Array => {
    nextProgram += length;
    if (nextProgram > programs.length) throw new RangeError('The packed objects end too soon.');
    return programs.subarray(nextProgram - length, nextProgram);
  };
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
      take(length);
      object = new FrozenObject({ code, from: from - length, to: from }, places, targets);
    } else {
      object = parse(take(length));
      if (kind === kinds.stream || kind === kinds.program) {
        if (!(object instanceof PDFDict)) throw new TypeError('A packed stream has no dictionary.');
        object = PDFRawStream.of(object, kind === kinds.stream ? take(word()) : takeProgram(word()));
      }
    }
    context.assign(PDFRef.of(number), object);
    most = Math.max(most, number);
  }
  context.largestObjectNumber = most;
  return context;
}
