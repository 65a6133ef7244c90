import type { FacesAhead, PageFaces } from '../fonts/page-faces.ts';

/** How a document gets lines of our own between being laid out and being measured. */
export interface Typesetting {
  /** JavaScript expression evaluated in the page once faces are loaded; its JSON value is for `write`. */
  readonly read: string;
  /** From that value, an expression that changes the page; null when there is nothing to change. */
  readonly write: (read: unknown) => string | null;
  /** Told the JSON value of that expression. */
  readonly written?: (value: unknown) => void;
}

/** Some pages of a document for somebody who waits to see them. */
export interface Glance {
  /** The first and the last of them, counted from 0. */
  readonly from: number;
  readonly to: number;
  /** Told when they are being printed: for a while, it is the browser's turn. */
  readonly begun: () => void;
  /** Given them as a PDF, as they look and without tags; the whole document is printed when it comes back. Isn't called when the document has no such pages. */
  readonly show: (pdf: Uint8Array) => Promise<void>;
}

/** A page to print. It carries all it needs: whatever it asks for outside itself is refused. */
export interface PrintJob {
  /** Names the artefact in talk and errors, such as `booklet/chapter-03`. */
  readonly name: string;
  /** A complete HTML document. */
  readonly html: string;
  /** Asked for those faces that the document sets text in. Without it, the document brings its own. */
  readonly faces?: PageFaces;
  /** Sets the document's lines. Without it, they are the browser's. */
  readonly typeset?: Typesetting;
  /** JavaScript expression that changes the page once faces are loaded and lines are set. Promises work; timers, events and animation frames don't, because the document's scripts are off. */
  readonly settle?: string;
  /** The same, evaluated when all is settled, before the document is printed; its JSON value comes back. It changes nothing. */
  readonly measure: string | null;
  /** Pages to print by themselves first. The whole document is printed as without. */
  readonly glance?: Glance;
  /** Told when a page has the document and its faces: for a while, it is the browser's turn. */
  readonly handedOver?: () => void;
}

export interface Printed {
  readonly pdf: Uint8Array;
  /** Value of the job's `measure` expression; undefined without one. */
  readonly measured: unknown;
  /** Addresses the page asked for and didn't get, sorted. */
  readonly refused: readonly string[];
}

/** A picture of a document, in CSS pixels times scale. */
export interface ScreenshotJob {
  readonly name: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/** A browser that prints pages, running or started by its first job. Jobs may run side by side. */
export interface PrintBrowser {
  /** What runs, for digests, known before it runs: what another engine prints may have other bytes. */
  readonly engine: string;
  /** Jobs it does at a time; further ones wait. */
  readonly jobs: number;
  /** Prints with CSS page sizes, tags and an outline made from headings. Rejects when the signal aborts. */
  print(job: PrintJob, signal: AbortSignal): Promise<Printed>;
  /** Lays a document out as it would be printed and evaluates the job's `measure` expression. Rejects when the signal aborts. */
  measure(job: PrintJob, signal: AbortSignal): Promise<Omit<Printed, 'pdf'>>;
  /** A PNG of the document's first view. Rejects when the signal aborts. */
  screenshot(job: ScreenshotJob, signal: AbortSignal): Promise<Uint8Array>;
  /**
   * Gives faces to pages that wait for a job, if it runs: what else is to be done can go on meanwhile. Nothing comes of it for the prints, as a job that asks for other faces
   * gets them as ever. What fails is told to the job that gets the page.
   */
  ready?(faces: FacesAhead): void;
  /** Ends what is running until the next job comes: memory is wanted for other things. Without it, the browser stays. */
  rest?(): Promise<void>;
  /** Ends the browser and removes its profile. Safe to call twice. */
  close(): Promise<void>;
}

/** A browser that is running. */
export interface OpenBrowser extends PrintBrowser {
  /** Product and version, such as `HeadlessChrome/147.0.7727.24`. */
  readonly version: string;
}
