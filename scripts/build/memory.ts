import { setFlagsFromString } from 'node:v8';
import { closeParsed } from '../pdf/pdf.ts';

/** By how much memory may grow before garbage is collected, in per cent of what is in use: while documents are printed, and while books are put together. */
const growth = { printing: 60, binding: 10 } as const;

/**
 * From now on garbage is collected sooner than Node does by itself, which lets memory grow to twice what is in use and more. It takes time, so it is for reports whose objects take
 * hundreds of megabytes.
 */
export function collectOften(percent: number = growth.printing): void {
  setFlagsFromString(`--heap-growing-percent=${percent}`);
}

/** Makes room for the objects of long books, when all else is done. */
export function makeRoomForBooks(): void {
  closeParsed();
  collectOften(growth.binding);
}
