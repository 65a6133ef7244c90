import type { PrintBrowser, PrintJob } from '../browser/browser.ts';
import { refusedAddress } from '../diagnostics/catalogue/build.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { messages } from '../talk/messages.ts';
import type { Talk } from '../talk/talk.ts';

/** Prints documents, tells how far it is, and collects what they asked for and didn't get. */
export interface Press {
  /**
   * Prints a document in its turn and gives the PDF. The document is prepared shortly before its turn comes, so that making one goes on beside printing
   * others. A failing document stops those that haven't begun.
   *
   * @param prepare makes the job
   * @param turn `next`: before everything that is waiting
   */
  print(prepare: () => Promise<PrintJob>, turn?: 'last' | 'next'): Promise<Uint8Array>;
  /** What was found wrong so far, in the order in which documents were handed in; of a document that was printed more than once, in its last print. */
  diagnostics(): readonly Diagnostic[];
}

/**
 * A press on a running browser.
 *
 * @param judge says what is wrong with a document by what its job measured
 */
export function openPress(
  browser: PrintBrowser,
  judge: (name: string, measured: unknown) => readonly Diagnostic[],
  talk: Talk,
  signal: AbortSignal,
): Press {
  const failure = new AbortController();
  const either = AbortSignal.any([signal, failure.signal]);
  const found: { readonly name: string; readonly diagnostics: readonly Diagnostic[] }[] = [];
  const waiting: (() => void)[] = [];
  // One more than the browser prints at a time is being prepared.
  let free = browser.jobs + 1;
  let begun = 0;
  let done = 0;

  const run = async (number: number, prepare: () => Promise<PrintJob>): Promise<Uint8Array> => {
    either.throwIfAborted();
    const job = await prepare();
    const { pdf, measured, refused } = await browser.print(job, either);
    done += 1;
    talk.progress(messages.printing(done, begun, job.name));
    const diagnostics = [...refusedDiagnostics(job.name, refused), ...judge(job.name, measured)];
    found[number] = { name: job.name, diagnostics };
    return pdf;
  };
  const pass = (): void => {
    const next = waiting.shift();
    if (next === undefined) free += 1;
    else next();
  };
  return {
    async print(prepare, turn = 'last') {
      const number = begun;
      begun += 1;
      if (free > 0) free -= 1;
      else await new Promise<void>((enter) => (turn === 'next' ? waiting.unshift(enter) : waiting.push(enter)));
      try {
        return await run(number, prepare);
      } catch (error) {
        failure.abort(error);
        throw error;
      } finally {
        pass();
      }
    },
    diagnostics: () =>
      found.flatMap(({ name, diagnostics }, number) =>
        found.some((later, at) => at > number && later.name === name) ? [] : diagnostics,
      ),
  };
}

/** What a document asked for and didn't get. */
export function refusedDiagnostics(name: string, addresses: readonly string[]): readonly Diagnostic[] {
  return addresses.map((address) => diagnose(refusedAddress, { name, address }, null));
}
