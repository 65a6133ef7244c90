import type { PrintBrowser, Printed, PrintJob } from '../browser/browser.ts';
import { refusedAddress } from '../diagnostics/catalogue/build.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { messages } from '../talk/messages.ts';
import type { Talk } from '../talk/talk.ts';

/** Prints documents, tells how far it is, and collects what they asked for and didn't get. */
export interface Press {
  print(jobs: readonly PrintJob[]): Promise<ReadonlyMap<string, Printed>>;
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
    async print(jobs) {
      begun += jobs.length;
      const failure = new AbortController();
      const either = AbortSignal.any([signal, failure.signal]);
      const results = await Promise.all(
        jobs.map(async (job) => {
          try {
            const printed = await browser.print(job, either);
            done += 1;
            talk.progress(messages.printing(done, begun, job.name));
            return [job.name, printed] as const;
          } catch (error) {
            failure.abort(error);
            throw error;
          }
        }),
      );
      for (const [name, { refused, measured }] of results) {
        for (const address of refused) diagnostics.push(diagnose(refusedAddress, { name, address }, null));
        diagnostics.push(...judge(name, measured));
      }
      return new Map(results);
    },
  };
}
