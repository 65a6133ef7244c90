import { PDFArray, type PDFContext, PDFDict, PDFNull, PDFObject, PDFRef } from 'pdf-lib';

/**
 * An object written out already, but for the numbers of the objects it refers to. Elements of a structure, most of a book's objects, are copied into it and numbered in this
 * form: as dictionaries they take ten times the memory and most of the time.
 */
export class FrozenObject extends PDFObject {
  private readonly written: Stretch;
  /** Where in the text each reference stands, in order. */
  readonly places: readonly number[];
  /** What is referred to; null where that is gone. */
  private targets: (PDFRef | null)[];

  constructor(written: Stretch, places: readonly number[], targets: readonly (PDFRef | null)[]) {
    super();
    this.written = written;
    this.places = places;
    this.targets = [...targets];
  }

  /** Writes an object out. It has no streams in it. */
  static of(object: PDFObject): FrozenObject {
    const writing = new Writing();
    writing.put(object);
    const code = Buffer.from(writing.text, 'latin1');
    return new FrozenObject({ code, from: 0, to: code.length }, writing.places, writing.targets);
  }

  /** The object's text without references. */
  get text(): Uint8Array {
    const { code, from, to } = this.written;
    return code.subarray(from, to);
  }

  get references(): readonly (PDFRef | null)[] {
    return this.targets;
  }

  /** The same object with other references. */
  referring(change: (target: PDFRef) => PDFRef | null): FrozenObject {
    return new FrozenObject(
      this.written,
      this.places,
      this.targets.map((target) => target && change(target)),
    );
  }

  /** Changes its references in place. */
  renumber(change: (target: PDFRef) => PDFRef | null): void {
    for (const [at, target] of this.targets.entries()) if (target) this.targets[at] = change(target);
  }

  override toString(): string {
    const text = Buffer.from(this.text).toString('latin1');
    let from = 0;
    let written = '';
    for (const [at, place] of this.places.entries()) {
      written += text.slice(from, place) + this.target(at);
      from = place;
    }
    return written + text.slice(from);
  }

  override sizeInBytes(): number {
    const { from, to } = this.written;
    return this.places.reduce((size, _, at) => size + this.target(at).length, to - from);
  }

  override copyBytesInto(buffer: Uint8Array, offset: number): number {
    const { text } = this;
    let [to, from] = [offset, 0];
    for (const [at, place] of this.places.entries()) {
      buffer.set(text.subarray(from, place), to);
      to += place - from;
      from = place;
      const target = this.target(at);
      for (let character = 0; character < target.length; character += 1)
        buffer[to + character] = target.charCodeAt(character);
      to += target.length;
    }
    buffer.set(text.subarray(from), to);
    return text.length + to - from - offset;
  }

  private target(at: number): string {
    return (this.targets[at] ?? PDFNull).toString();
  }
}

/** A text among others: a view of its own would take more memory than most have characters. */
interface Stretch {
  readonly code: Uint8Array;
  readonly from: number;
  readonly to: number;
}

/** Writes values as pdf-lib does. */
class Writing {
  text = '';
  readonly places: number[] = [];
  readonly targets: PDFRef[] = [];

  put(object: PDFObject): void {
    if (object instanceof PDFRef) {
      this.places.push(this.text.length);
      this.targets.push(object);
    } else if (object instanceof PDFDict) {
      this.text += '<<\n';
      for (const [key, value] of object.entries()) {
        this.text += `${key} `;
        this.put(value);
        this.text += '\n';
      }
      this.text += '>>';
    } else if (object instanceof PDFArray) {
      this.text += '[ ';
      for (const item of object.asArray()) {
        this.put(item);
        this.text += ' ';
      }
      this.text += ']';
    } else {
      this.text += object.toString();
    }
  }
}

/** Takes all frozen objects out of a document. */
export function dropFrozen(context: PDFContext): void {
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (object instanceof FrozenObject) context.delete(ref);
  }
}
