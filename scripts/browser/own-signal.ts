/** A signal for one piece of work. */
export interface OwnSignal {
  readonly signal: AbortSignal;
  /** Aborts this work alone. */
  abort(): void;
  /** To be called when the work is over: the signal it came from holds nothing of it any more. */
  release(): void;
}

/**
 * A signal that aborts with another and can be let go of. What work makes of it with `AbortSignal.any` goes with it; made of a signal that lives as long as the process, that would
 * stay, since in Node 20 such a signal remembers all that ever depended on it.
 */
export function ownSignal(from: AbortSignal): OwnSignal {
  const own = new AbortController();
  const abort = (): void => own.abort(from.reason);
  if (from.aborted) abort();
  else from.addEventListener('abort', abort, { once: true });
  return {
    signal: own.signal,
    abort: () => own.abort(),
    release: () => from.removeEventListener('abort', abort),
  };
}
