import type { Form, Packed } from '../graph/node.ts';
import { putAway, type Shelved } from '../graph/shelf.ts';
import { type Artefact, shelved } from './artefact.ts';
import type { InspectedFile } from './faults.ts';

/** Data that is JSON as it is. */
export function dataForm<T>(): Form<T> {
  return { pack: (data) => ({ data, bytes: [] }), unpack: ({ data }) => data as T };
}

/** Bytes with data of their own beside them. */
export function bytesForm<T, D>(
  apart: (value: T) => { readonly data: D; readonly bytes: Uint8Array },
  together: (data: D, bytes: Uint8Array) => T,
): Form<T> {
  return {
    pack: (value) => {
      const { data, bytes } = apart(value);
      return { data, bytes: [bytes] };
    },
    unpack: ({ data, bytes }) => together(data as D, only(bytes)),
  };
}

/** Nothing but bytes. */
export const plainBytes: Form<Uint8Array> = bytesForm<Uint8Array, null>(
  (bytes) => ({ data: null, bytes }),
  (_, bytes) => bytes,
);

/** Bytes that are put away: a large report has more of them than memory should hold. */
export const shelvedBytes: Form<Shelved> = bytesForm<Shelved, null>(
  (away) => ({ data: null, bytes: away.bytes() }),
  (_, bytes) => putAway(bytes),
);

/** Output files. */
export const artefactsForm: Form<readonly Artefact[]> = {
  pack: (artefacts) => ({
    data: artefacts.map(({ bytes, ...rest }) => rest),
    bytes: artefacts.map(({ bytes }) => bytes),
  }),
  unpack({ data, bytes }: Packed) {
    const names = data as readonly Omit<Artefact, 'bytes'>[];
    return names.map((rest, at) =>
      shelved({ ...rest, bytes: at < bytes.length ? (bytes[at] as Uint8Array) : only([]) }),
    );
  },
};

/** One output file. */
export const artefactForm: Form<Artefact> = bytesForm<Artefact, Omit<Artefact, 'bytes'>>(
  ({ bytes, ...data }) => ({ data, bytes }),
  (data, bytes) => shelved({ ...data, bytes }),
);

/** An output file and what was found in it. */
export const inspectedForm: Form<InspectedFile> = bytesForm<InspectedFile, InspectedData>(
  ({ artefact: { bytes, ...rest }, inspection }) => ({ data: { ...rest, inspection }, bytes }),
  ({ inspection, ...rest }, bytes) => ({ artefact: shelved({ ...rest, bytes }), inspection }),
);

type InspectedData = Omit<Artefact, 'bytes'> & Pick<InspectedFile, 'inspection'>;

function only(bytes: readonly Uint8Array[]): Uint8Array {
  const [first] = bytes;
  if (first === undefined) throw new Error('There are no bytes.');
  return first;
}
