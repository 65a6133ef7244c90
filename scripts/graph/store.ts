import type { Digest } from './digest.ts';
import type { Packed } from './node.ts';

/** Where values are kept between runs. It never fails a run: what can't be read is missing, what can't be written isn't kept. */
export interface Store {
  /** False: it keeps nothing. */
  readonly keeps: boolean;
  /** What is kept under a key; null: nothing; `damaged`: something that isn't what was put there, which is thrown away. */
  read(key: Digest): Promise<Packed | 'damaged' | null>;
  /** Begins to keep a value. */
  write(key: Digest, packed: Packed): void;
  /** Throws away what turned out to be of no use. */
  drop(key: Digest): Promise<void>;
  /** The inputs that nodes had when they were last made, by kind and name. */
  records(): Promise<Records>;
  /** Ends a run: waits until everything is written, keeps the records, and makes room. */
  settle(records: Records): Promise<void>;
}

/** Digests of inputs by their names, by `kind name` of a node. */
export type Records = ReadonlyMap<string, Readonly<Record<string, Digest>>>;

/** Keeps nothing. */
export const noStore: Store = {
  keeps: false,
  read: async () => null,
  write: () => {},
  drop: async () => {},
  records: async () => new Map(),
  settle: async () => {},
};
