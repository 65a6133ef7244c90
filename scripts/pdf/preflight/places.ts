import { type Finding, finding } from '../finding.ts';
import { inflated } from '../flate.ts';

/**
 * Checks that every object of a file stands where its table of places says, without reading what the objects are: each number at its place, each object stream whole
 * (ISO 32000-1, 7.5.7 and 7.5.8). For files that this program wrote.
 */
export function checkPlaces(bytes: Uint8Array): readonly Finding[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const wrong = (detail: string): readonly Finding[] => [finding('unreadable', null, detail)];
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(file.subarray(-64).toString('latin1'))?.[1] ?? Number.NaN);
  const table = Number.isNaN(start) ? null : streamAt(file, start);
  if (table === null) return wrong('startxref');
  const widths = (/\/W\s*\[\s*([\d ]+?)\s*\]/.exec(table.dict)?.[1] ?? '').split(' ').map(Number);
  const [kindWidth = 0, placeWidth = 0, indexWidth = 0] = widths;
  const entry = kindWidth + placeWidth + indexWidth;
  if (entry === 0 || table.bytes.length % entry !== 0) return wrong('XRef');
  const streams = new Map<number, readonly number[] | null>();
  const at = new Map<number, number>();
  const inside: (readonly [number: number, stream: number, index: number])[] = [];
  for (let number = 0, from = 0; from < table.bytes.length; number += 1, from += entry) {
    const kind = table.bytes.readUIntBE(from, kindWidth);
    const place = table.bytes.readUIntBE(from + kindWidth, placeWidth);
    if (kind === 1) at.set(number, place);
    if (kind === 2) inside.push([number, place, table.bytes.readUIntBE(from + kindWidth + placeWidth, indexWidth)]);
  }
  for (const [number, place] of at) {
    const head = `${number} 0 obj`;
    if (file.toString('latin1', place, place + head.length) !== head) return wrong(`${number} 0 R`);
  }
  for (const [number, stream, index] of inside) {
    if (!streams.has(stream)) streams.set(stream, numbersIn(file, at.get(stream)));
    if (streams.get(stream)?.[index] !== number) return wrong(`${number} 0 R`);
  }
  return [];
}

/** Dictionary and decoded bytes of a stream whose length stands in its dictionary; null where there is none. */
function streamAt(file: Buffer, place: number): { readonly dict: string; readonly bytes: Buffer } | null {
  const keyword = file.indexOf('\nstream\n', place, 'latin1');
  const dict = keyword < 0 ? '' : file.toString('latin1', place, keyword);
  const length = /\/Length (\d+)/.exec(dict)?.[1];
  if (length === undefined) return null;
  const begin = keyword + '\nstream\n'.length;
  try {
    return { dict, bytes: inflated(file.subarray(begin, begin + Number(length))) };
  } catch {
    return null;
  }
}

/** Numbers of the objects in an object stream, in order; null where it is broken. */
function numbersIn(file: Buffer, place: number | undefined): readonly number[] | null {
  const stream = place === undefined ? null : streamAt(file, place);
  if (stream === null) return null;
  const first = Number(/\/First (\d+)/.exec(stream.dict)?.[1] ?? 0);
  const pairs = stream.bytes.toString('latin1', 0, first).trim().split(/\s+/).map(Number);
  return pairs.filter((_, index) => index % 2 === 0);
}
