import { createServer, type IncomingMessage, type Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { endpointsOf } from '../../scripts/browser/endpoint.ts';

const never = new AbortController().signal;
const own = 'ws://0.0.0.0:9222/devtools/browser/7';
let server: Server | null = null;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = null;
});

interface Answer {
  readonly status?: number;
  readonly body?: string;
}

/** A host that answers on this machine's old address only. Gives its port and what it is asked. */
async function host(answer: (request: IncomingMessage) => Answer | null) {
  const asked: { readonly path: string; readonly host: string; readonly authorization: string }[] = [];
  const made = createServer((request, response) => {
    const { host = '', authorization = '' } = request.headers;
    asked.push({ path: request.url ?? '', host, authorization });
    const told = answer(request);
    if (told !== null)
      response.writeHead(told.status ?? 200).end(told.body ?? JSON.stringify({ webSocketDebuggerUrl: own }));
  });
  server = made;
  await new Promise<void>((resolve) => made.listen(0, '127.0.0.1', resolve));
  const address = made.address();
  return { port: typeof address === 'object' && address !== null ? address.port : 0, asked };
}

describe('where to connect', () => {
  it('is a ws address itself, with user and password as a header', async () => {
    const [endpoint] = await endpointsOf('wss://me:secret@grid/session/1/se/cdp?token=t', never);
    expect(endpoint?.url).toBe('wss://grid/session/1/se/cdp?token=t');
    expect(endpoint?.headers).toEqual({ Authorization: `Basic ${Buffer.from('me:secret').toString('base64')}` });
  });

  it('is asked for at an http address, with its query, its user and its name', async () => {
    const { port, asked } = await host(() => ({}));
    const found = await endpointsOf(`http://me:secret@localhost:${port}/below/?token=t`, never);
    const Authorization = `Basic ${Buffer.from('me:secret').toString('base64')}`;
    expect(asked).toEqual([
      { path: '/below/json/version?token=t', host: `localhost:${port}`, authorization: Authorization },
    ]);
    expect(found).toEqual([
      {
        // The name may stand for several hosts; this is the one that answered.
        url: `ws://127.0.0.1:${port}/below/devtools/browser/7?token=t`,
        headers: { Authorization, Host: `localhost:${port}` },
      },
    ]);
  });

  it('is asked for under the plain name where a browser refuses others', async () => {
    const { port, asked } = await host(({ headers }) =>
      headers.host === 'localhost'
        ? {}
        : { status: 500, body: 'Host header is specified and is not an IP address or localhost.' },
    );
    const [endpoint] = await endpointsOf(`http://localhost:${port}`, never);
    expect(asked.map((one) => one.host)).toEqual([`localhost:${port}`, 'localhost']);
    expect(endpoint?.headers).toEqual({ Host: 'localhost' });
    expect(endpoint?.url).toBe(`ws://127.0.0.1:${port}/devtools/browser/7`);
  });

  it('is nowhere when what answers is no browser', async () => {
    for (const [answer, reason] of [
      [{ status: 401 }, 'HTTP 401'],
      [{ status: 500, body: 'out of memory' }, 'HTTP 500'],
      [{ body: '<html>' }, 'no webSocketDebuggerUrl'],
      [{ body: '{"webSocketDebuggerUrl":"http://elsewhere"}' }, 'no webSocketDebuggerUrl'],
    ] as const) {
      const { port } = await host(() => answer);
      await expect(endpointsOf(`http://127.0.0.1:${port}`, never)).rejects.toThrow(reason);
      server?.close();
    }
  });

  it('is no longer waited for when the signal aborts', async () => {
    const stop = new AbortController();
    const { port } = await host(() => {
      stop.abort(new Error('interrupted'));
      return null;
    });
    await expect(endpointsOf(`http://127.0.0.1:${port}`, stop.signal)).rejects.toThrow('interrupted');
  });
});
