import { setFlagsFromString } from 'node:v8';

/** By how much memory may grow before garbage is collected, in per cent of what is in use. */
const growth = { printing: 60, binding: 20 } as const;

/**
 * From now on garbage is collected sooner than Node does by itself, which lets memory grow to twice what is in use and more. It takes time, so it is for reports whose objects take
 * hundreds of megabytes: while their documents are printed, and more so while books are put together.
 */
export function collectOften(work: keyof typeof growth): void {
  setFlagsFromString(`--heap-growing-percent=${growth[work]}`);
}
