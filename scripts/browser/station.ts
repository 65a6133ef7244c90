import type { FacesAhead } from '../fonts/page-faces.ts';
import type { Printed, PrintJob, ScreenshotJob } from './browser.ts';
import type { PagePool } from './pool.ts';
import { measureDocument, photographDocument, printDocument } from './print.ts';

/** One browser among those that print. What it rejects with is bare: its fleet knows what that means for the job. */
export interface Station {
  /** Names it for people: a path, or an address without its secrets. */
  readonly label: string;
  /** Product and version. */
  readonly version: string;
  /** Names what runs, for digests. */
  readonly engine: string;
  /** Jobs it does at a time. */
  readonly places: number;
  /** Aborts when the browser is gone; its reason is an error that says why. */
  readonly lost: AbortSignal;
  print(job: PrintJob, signal: AbortSignal): Promise<Printed>;
  measure(job: PrintJob, signal: AbortSignal): Promise<Omit<Printed, 'pdf'>>;
  screenshot(job: ScreenshotJob, signal: AbortSignal): Promise<Uint8Array>;
  ready(faces: FacesAhead): void;
  /** Leaves nothing of ours behind. Safe to call twice; never rejects. */
  close(): Promise<void>;
}

/** A station at work on the pages of a pool. */
export function stationOf(
  pool: PagePool,
  about: Pick<Station, 'label' | 'version' | 'engine' | 'places' | 'lost' | 'close'>,
): Station {
  return {
    ...about,
    print: (job, signal) => printDocument(pool, job, signal),
    measure: (job, signal) => measureDocument(pool, job, signal),
    screenshot: (job, signal) => photographDocument(pool, job, signal),
    ready: (faces) => pool.ready(faces),
  };
}
