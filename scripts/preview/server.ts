import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { portTaken } from '../diagnostics/catalogue/preview.ts';
import { diagnose, Refusal } from '../diagnostics/diagnostic.ts';
import { messages } from '../talk/messages.ts';
import { boundConnections } from './connections.ts';
import { insideOf, mayAsk } from './guard.ts';
import { type Limits, limits } from './limits.ts';
import { type Route, routeOf } from './routes.ts';

/** What is sent back. */
export interface Answer {
  readonly status?: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  /** True: under this address there is never anything else. */
  readonly forever?: boolean;
}

/** What the server asks of the preview. */
export interface Desk {
  /** Answers a request; null: there is no such thing. `body` is that of a POST. */
  answer(route: Route, body: string): Promise<Answer | null>;
  /** Sends changes to a stream until the returned function is called. */
  stream(send: (text: string) => void): () => void;
}

export interface PreviewServer {
  /** Address of the page. Its path is known to nobody who wasn't given it. */
  readonly address: string;
  /** Stands in the page and must come back with whatever writes. */
  readonly token: string;
  close(): Promise<void>;
}

/** Nothing runs or loads but what comes from here; slides carry styles of their own. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A picture is no page: opened by itself, it runs nothing either. */
const picturePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; frame-ancestors 'none'; sandbox";

const headers = {
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/**
 * Serves a preview on this machine alone.
 *
 * @param port null: one that is free
 * @throws {Refusal} status 2 when the port is taken or can't be used
 */
export async function openServer(
  port: number | null,
  open: (token: string) => Desk,
  bounds: Limits = limits,
): Promise<PreviewServer> {
  const [key, token] = [randomBytes(16).toString('base64url'), randomBytes(32).toString('base64url')];
  const desk = open(token);
  let own = 0;
  let streams = 0;
  const times = {
    headersTimeout: bounds.headTime,
    requestTimeout: bounds.requestTime,
    keepAliveTimeout: bounds.idleTime,
    connectionsCheckingInterval: Math.min(1000, bounds.headTime / 2),
  };
  const server = createServer({ ...times, maxHeaderSize: bounds.head }, (request, response) => {
    void serve(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500, headers);
      response.end();
    });
  });
  server.maxHeadersCount = bounds.headers;
  const connections = boundConnections(server, bounds.connections);

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = '', url = '' } = request;
    const target = insideOf(url, key);
    if (target === null && request.headers['sec-fetch-mode'] === 'navigate') {
      return end(response, 403, messages.incompleteAddress().zh);
    }
    if (target === null || !mayAsk({ method, ...callerOf(request) }, own, token)) return end(response, 403);
    connections.know(request.socket);
    const route = routeOf(method, target);
    if (route.to === 'nowhere') return end(response, 404);
    if (route.to === 'wrong-method') return end(response, 405);
    if (route.to === 'events') {
      if (method === 'HEAD') return end(response, 200);
      if (streams >= bounds.streams) return end(response, 503);
      streams += 1;
      stream(response, desk, bounds.waiting, () => {
        streams -= 1;
      });
      return;
    }
    const body = method === 'POST' ? await bodyOf(request, bounds.body) : '';
    if (typeof body === 'number') return end(response, body);
    const answer = await desk.answer(route, body);
    if (answer === null) return end(response, 404);
    const { status = 200, type, forever = false } = answer;
    const cache = forever ? 'private, max-age=31536000, immutable' : 'no-store';
    const rules = type.startsWith('image/') ? { ...headers, 'Content-Security-Policy': picturePolicy } : headers;
    response.writeHead(status, { ...rules, 'Content-Type': type, 'Cache-Control': cache });
    response.end(method === 'HEAD' ? undefined : answer.body);
  };

  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const params = { port: port ?? 0, reason: cause.code ?? cause.message };
      reject(new Refusal([diagnose(portTaken, params, null, { cause })], 2));
    });
    server.listen({ host: '127.0.0.1', port: port ?? 0 }, resolve);
  });
  own = (server.address() as AddressInfo).port;
  return {
    address: `http://127.0.0.1:${own}/${key}/`,
    token,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

function callerOf({ headers: said, headersDistinct }: IncomingMessage) {
  const one = (name: string): string | undefined => {
    const value = said[name];
    return typeof value === 'string' ? value : undefined;
  };
  return {
    host: headersDistinct['host']?.length === 1 ? said.host : undefined,
    origin: said.origin,
    site: one('sec-fetch-site'),
    mode: one('sec-fetch-mode'),
    token: one('x-huikan-token'),
  };
}

/** Answers with a status, and words where a person may read them. What is still to come of the request isn't waited for. */
function end(response: ServerResponse, status: number, words = ''): void {
  const type = 'text/plain; charset=utf-8';
  response.writeHead(status, { ...headers, 'Content-Type': type, 'Cache-Control': 'no-store', Connection: 'close' });
  response.end(words);
}

/** The text of a request, or the status to refuse it with: 413 too large, 415 not said to be JSON, which a form of a foreign page can't say, 400 not UTF-8. */
async function bodyOf(request: IncomingMessage, most: number): Promise<string | number> {
  if (!/^application\/json(?:;|$)/i.test(request.headers['content-type'] ?? '')) return 415;
  if (Number(request.headers['content-length'] ?? 0) > most) return 413;
  const parts: Buffer[] = [];
  let bytes = 0;
  // A destroyed request couldn't be answered.
  for await (const part of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > most) return 413;
    parts.push(part);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts));
  } catch {
    return 400;
  }
}

/** Server-sent events (HTML Living Standard, 9.2). Whoever doesn't read them is let go of; a page comes back by itself and is told everything. */
function stream(response: ServerResponse, desk: Desk, mostWaiting: number, closed: () => void): void {
  response.writeHead(200, {
    ...headers,
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  response.socket?.setNoDelay(true);
  const stop = desk.stream((text) => {
    if (response.writableLength > mostWaiting) response.destroy();
    else response.write(`data: ${text}\n\n`);
  });
  response.on('close', () => {
    stop();
    closed();
  });
}
