import type { Digest } from './digest.ts';

/** What a node is made from, each by a name that people know and its digest. */
export type Inputs = Readonly<Record<string, Digest>>;

/** A value as it is kept: data for JSON, and bytes. */
export interface Packed {
  readonly data: unknown;
  readonly bytes: readonly Uint8Array[];
}

/** How a value is kept and taken out again. `unpack` throws when that isn't what it packed. */
export interface Form<T> {
  pack(value: T): Packed;
  unpack(packed: Packed): T;
}

/** Something that is made of other things, and need not be made again while they are the same. */
export interface Node<T> {
  /** What is done: `print`, `book`. Nodes of one kind and equal inputs are the same, whatever their names. */
  readonly kind: string;
  /** What it is done for: `chapter/01-shuangjian`. */
  readonly name: string;
  /** All that the value depends on, apart from the program, which every node depends on. */
  readonly inputs: Inputs;
  readonly form: Form<T>;
  make(): Promise<T>;
  /** False for a value that shouldn't be kept, because another try may give a better one. Without it, every value is. */
  keeps?(value: T): boolean;
}

/** A value, and the digest that stands for it where other nodes are made from it. */
export interface Made<T> {
  readonly value: T;
  readonly key: Digest;
}

/** Why a node was made or wasn't. */
export type Reason =
  /** It was there. */
  | { readonly type: 'kept' }
  /** Nothing was made under this name before. */
  | { readonly type: 'new' }
  /** These inputs are other than when it was last made. */
  | { readonly type: 'changed'; readonly inputs: readonly string[] }
  /** It was made from the same before, but isn't kept any more. */
  | { readonly type: 'gone' }
  /** What was kept is damaged. */
  | { readonly type: 'damaged' }
  /** Nothing is kept. */
  | { readonly type: 'off' };

/** What came of a node in a run. */
export interface Visit {
  readonly kind: string;
  readonly name: string;
  readonly made: boolean;
  readonly reason: Reason;
  /** Time it took to make or to take out, in ms, waiting included. */
  readonly duration: number;
}
