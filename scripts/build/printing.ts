import type { Glance, PrintJob } from '../browser/browser.ts';
import { refusedAddress } from '../diagnostics/catalogue/build.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { FontLibrary } from '../fonts/subset.ts';
import { type Digest, digestData, digestOf } from '../graph/digest.ts';
import type { Graph } from '../graph/graph.ts';
import type { Form, Made } from '../graph/node.ts';
import { putAway, type Shelved } from '../graph/shelf.ts';
import type { OpenPart, PartLayout } from '../pdf/part.ts';
import { deferPart, freshPart, openShelved } from '../pdf/pdf.ts';
import { printJob } from './books.ts';
import { bytesForm } from './forms.ts';
import type { BookDocument } from './page-references.ts';
import type { Press, Turn } from './press.ts';

/** A document that was printed, now or in an earlier build. */
export interface PrintedDocument {
  /** Stands for the print where others are made of it. */
  readonly key: Digest;
  /** May be read from where they were put away: ask once for each use. */
  readonly pdf: Uint8Array;
  readonly layout: PartLayout;
  /** For books, which leave it as it is. */
  readonly part: OpenPart;
  /** For work that changes it: opened anew, once it was given away. */
  fresh(): Promise<OpenPart>;
  /** What came of setting its lines, see `Typesetting`. */
  readonly written: unknown;
}

/** Has documents printed, each once. */
export interface Printing {
  /** A document of a book, in its face and lines; `glance`: pages of it that somebody waits for, given if it isn't kept. */
  document(document: BookDocument, turn?: Turn, glance?: Glance): Promise<PrintedDocument>;
  /** Prints a document of a book that will probably be asked for, before others. Nothing comes of it unless it is. */
  ahead(document: BookDocument): Promise<void>;
  /** Any other job, which is prepared shortly before its turn comes. */
  job(name: string, prepare: () => Promise<PrintJob>): Promise<PrintedDocument>;
  /** What was found wrong so far, in the order in which documents were handed in; of a document that was printed more than once, in its last print. */
  diagnostics(): readonly Diagnostic[];
}

/**
 * Printing on a press.
 *
 * @param judge says what is wrong with a document by what its job measured
 */
export function printing(
  press: Press,
  graph: Graph,
  fonts: FontLibrary,
  judge: (name: string, measured: unknown) => readonly Diagnostic[],
): Printing {
  const found: { readonly name: string; readonly diagnostics: readonly Diagnostic[] }[] = [];
  const lastOf = new Map<string, number>();
  const times = new Map<string, number>();
  let handedIn = 0;
  const printOf = async (name: string, time: number, job: PrintJob): Promise<Made<Print>> => {
    const inputs = {
      html: digestOf(job.html),
      measures: digestData([job.typeset?.read, job.settle, job.measure]),
      faces: digestOf(fonts.version),
      engine: digestOf(press.engine),
    };
    const make = async (): Promise<Print> => await printed(press, job);
    const own = time === 1 ? name : `${name} (${time})`;
    return await graph.node({ kind: 'print', name: own, inputs, form: printForm, make });
  };
  const bookJob = async (document: BookDocument, glance?: Glance): Promise<PrintJob> => {
    const job = printJob(document, fonts);
    return glance === undefined ? job : { ...job, glance };
  };
  const print = async (name: string, turn: Turn, prepare: () => Promise<PrintJob>): Promise<PrintedDocument> => {
    const number = handedIn;
    handedIn += 1;
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return await press.inTurn(name, turn, async () => {
      const { value, key } = await printOf(name, time, await prepare());
      const diagnostics = [...refusedDiagnostics(name, value.refused), ...judge(name, value.measured)];
      found[number] = { name, diagnostics };
      lastOf.set(name, Math.max(number, lastOf.get(name) ?? 0));
      return printedDocument(key, value);
    });
  };
  return {
    document: (document, turn = 'last', glance) => print(document.name, turn, () => bookJob(document, glance)),
    async ahead(document) {
      const time = (times.get(document.name) ?? 0) + 1;
      await press.inTurn(
        document.name,
        'next',
        async () => await printOf(document.name, time, await bookJob(document)),
      );
    },
    job: (name, prepare) => print(name, 'last', prepare),
    diagnostics: () =>
      found.flatMap(({ name, diagnostics }, number) => (number < (lastOf.get(name) ?? 0) ? [] : diagnostics)),
  };
}

/** A print and what was learnt while it was made. */
interface Print {
  readonly pdf: Shelved;
  readonly part: OpenPart;
  readonly measured: unknown;
  readonly refused: readonly string[];
  readonly written: unknown;
}

/** Apart, so that a print doesn't hold on to what it was printed from. */
function printedDocument(key: Digest, { pdf, part, written }: Print): PrintedDocument {
  return {
    key,
    get pdf() {
      return pdf.bytes();
    },
    layout: part.layout,
    part,
    fresh: () => freshPart(part),
    written,
  };
}

async function printed(press: Press, job: PrintJob): Promise<Print> {
  let lines: unknown = null;
  const typeset = job.typeset && {
    ...job.typeset,
    written: (value: unknown) => {
      lines = value;
    },
  };
  const done = await press.print(typeset === undefined ? job : { ...job, typeset });
  const { measured = null, refused } = done;
  const pdf = putAway(done.pdf);
  return { pdf, part: await openShelved(pdf), measured, refused, written: lines };
}

interface PrintData {
  readonly measured: unknown;
  readonly refused: readonly string[];
  readonly written: unknown;
  readonly pages: number;
  readonly destinations: readonly (readonly [string, number])[];
  readonly tops: readonly (readonly [string, number])[];
}

const printForm: Form<Print> = bytesForm<Print, PrintData>(
  ({ pdf, part: { layout }, measured, refused, written }) => ({
    data: {
      measured,
      refused,
      written,
      pages: layout.pages,
      destinations: [...layout.destinations],
      tops: [...layout.tops],
    },
    bytes: pdf.bytes(),
  }),
  ({ pages, destinations, tops, ...learnt }, bytes) => {
    const pdf = putAway(bytes);
    const part = deferPart(pdf, { pages, destinations: new Map(destinations), tops: new Map(tops) });
    return { ...learnt, pdf, part };
  },
);

/** What a document asked for and didn't get. */
export function refusedDiagnostics(name: string, addresses: readonly string[]): readonly Diagnostic[] {
  return addresses.map((address) => diagnose(refusedAddress, { name, address }, null));
}

/** Documents by name, each with its print. */
export type Prints = ReadonlyMap<string, Promise<PrintedDocument>>;

/** What all promises of a map give, once all are kept. */
export async function settled<K, V>(promises: ReadonlyMap<K, Promise<V>>): Promise<ReadonlyMap<K, V>> {
  return new Map(await Promise.all([...promises].map(async ([key, promise]) => [key, await promise] as const)));
}

/** Makes something when it is first asked for. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
