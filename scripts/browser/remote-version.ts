import * as z from 'zod';
import { type Endpoint, endpointsOf } from './endpoint.ts';
import { openSocket } from './socket.ts';

/** Longest time to wait for all answers, in ms. */
const patience = 10_000;

const answer = z.object({ id: z.literal(1), result: z.object({ product: z.string() }) });

/** Product and version of each browser at an address, which is asked nothing else. Empty where none answers; why is found when it is connected to for work. */
export async function versionsAt(address: string, signal: AbortSignal): Promise<readonly string[]> {
  const stop = AbortSignal.any([signal, AbortSignal.timeout(patience)]);
  const endpoints = await endpointsOf(address, stop).catch(() => []);
  const asked = await Promise.allSettled(endpoints.map((endpoint) => versionOf(endpoint, stop)));
  signal.throwIfAborted();
  return asked.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}

async function versionOf(endpoint: Endpoint, signal: AbortSignal): Promise<string> {
  const line = await openSocket(endpoint, signal);
  signal.addEventListener('abort', line.cut, { once: true });
  try {
    const said = new Promise<string>((resolve) => {
      line.transport.onmessage = resolve;
    });
    line.transport.send(JSON.stringify({ id: 1, method: 'Browser.getVersion' }));
    const first = await Promise.race([said, line.closed.then(() => '{}')]);
    return answer.parse(JSON.parse(first)).result.product;
  } finally {
    signal.removeEventListener('abort', line.cut);
    line.cut();
  }
}
