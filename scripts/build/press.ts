import type { PrintBrowser, Printed, PrintJob } from '../browser/browser.ts';
import { refusedAddress } from '../diagnostics/catalogue/build.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { messages } from '../talk/messages.ts';
import type { Talk } from '../talk/talk.ts';

/** Prints documents, tells how far it is, and collects what they asked for and didn't get. */
export interface Press {
  /**
   * Prepares one job after the other and prints each as soon as it is ready.
   *
   * @param use works on a print while others are still being printed
   */
  print<T>(
    jobs: readonly (() => Promise<PrintJob>)[],
    use: (name: string, printed: Printed) => Promise<T>,
  ): Promise<ReadonlyMap<string, T>>;
  /** What was found wrong so far. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * A press on a running browser. A failing job stops those that haven't begun.
 *
 * @param judge says what is wrong with a document by what its job measured
 */
export function openPress(
  browser: PrintBrowser,
  judge: (name: string, measured: unknown) => readonly Diagnostic[],
  talk: Talk,
  signal: AbortSignal,
): Press {
  const diagnostics: Diagnostic[] = [];
  let begun = 0;
  let done = 0;
  return {
    diagnostics,
    async print<T>(jobs: readonly (() => Promise<PrintJob>)[], use: (name: string, printed: Printed) => Promise<T>) {
      begun += jobs.length;
      const failure = new AbortController();
      const either = AbortSignal.any([signal, failure.signal]);
      const run = async (job: PrintJob): Promise<readonly [Printed, readonly [string, T]]> => {
        try {
          const printed = await browser.print(job, either);
          done += 1;
          talk.progress(messages.printing(done, begun, job.name));
          return [printed, [job.name, await use(job.name, printed)]];
        } catch (error) {
          failure.abort(error);
          throw error;
        }
      };
      const running: ReturnType<typeof run>[] = [];
      for (const prepare of jobs) {
        if (either.aborted) break;
        const printing = run(await prepare());
        // A failure is told by Promise.all below, also when it comes while other jobs are still being prepared.
        printing.catch(() => {});
        running.push(printing);
      }
      const results = await Promise.all(running);
      for (const [{ refused, measured }, [name]] of results) {
        for (const address of refused) diagnostics.push(diagnose(refusedAddress, { name, address }, null));
        diagnostics.push(...judge(name, measured));
      }
      return new Map(results.map(([, used]) => used));
    },
  };
}
