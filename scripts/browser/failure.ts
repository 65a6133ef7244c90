import { setTimeout as delay } from 'node:timers/promises';
import { pdfIncomplete } from '../diagnostics/catalogue/browser.ts';
import { Refusal } from '../diagnostics/diagnostic.ts';
import type { Station } from './station.ts';

/** A browser that ends takes its pages with it first; so long, in ms, a failed job waits for the better reason. */
const afterthought = 200;

/** Whether a job failed because its browser is gone. */
export async function isLost({ lost }: Pick<Station, 'lost'>, error: unknown): Promise<boolean> {
  if (!(error instanceof Refusal)) await delay(afterthought, null, { ref: false, signal: lost }).catch(() => {});
  return lost.aborted;
}

/** Whether a failure says something of the browser, so that another may do better, and not of the document only. */
export function isOfBrowser(error: unknown): boolean {
  if (error instanceof Refusal) return error.diagnostics.some(({ code }) => code === pdfIncomplete.code);
  return (
    isTimeout(error) || (error instanceof Error && /^(?:TargetClose|Protocol|ConnectionClosed)Error$/.test(error.name))
  );
}

/** Whether a job took longer than its browser lets it. */
export function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.name === 'TimeoutError';
}

/** What an error says, for a message. What Node says of a missing module goes on with a list of files of ours. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\nRequire stack:')[0] ?? '';
}
