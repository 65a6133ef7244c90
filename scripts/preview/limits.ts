/** What the preview's server gives at most. docs/preview.md tells these numbers. */
export const limits = {
  /** Bytes of a request's body. */
  body: 256 * 1024,
  /** Bytes of a request's line and headers together. */
  head: 16 * 1024,
  /** Headers of a request. */
  headers: 100,
  /** Connections at a time. */
  connections: 96,
  /** Streams of changes at a time. */
  streams: 24,
  /** Bytes of a stream that wait for a reader. */
  waiting: 64 * 1024 * 1024,
  /** Time in ms that the headers of a request may take, and the whole request. */
  headTime: 10_000,
  requestTime: 20_000,
  /** Time in ms that a connection is kept without a request. */
  idleTime: 5_000,
} as const;

export type Limits = { readonly [K in keyof typeof limits]: number };
