import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { portTaken } from '../diagnostics/catalogue/preview.ts';
import { diagnose, Refusal } from '../diagnostics/diagnostic.ts';
import { mayAsk } from './guard.ts';
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
  /** Address of the page. */
  readonly address: string;
  /** Stands in the page and must come back with whatever writes. */
  readonly token: string;
  close(): Promise<void>;
}

/** Bytes that a request may carry. */
const largestBody = 256 * 1024;
const mostConnections = 96;
const mostStreams = 24;

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
export async function openServer(port: number | null, open: (token: string) => Desk): Promise<PreviewServer> {
  const token = randomBytes(32).toString('base64url');
  const desk = open(token);
  let own = 0;
  let streams = 0;
  const server = createServer((request, response) => {
    void serve(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500, headers);
      response.end();
    });
  });
  server.maxConnections = mostConnections;
  server.requestTimeout = 20_000;
  server.headersTimeout = 10_000;

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = '', url = '' } = request;
    if (!mayAsk({ method, ...callerOf(request) }, own, token)) return end(response, 403);
    const route = routeOf(method, url);
    if (route.to === 'nowhere') return end(response, 404);
    if (route.to === 'wrong-method') return end(response, 405);
    if (route.to === 'events') {
      if (streams >= mostStreams) return end(response, 503);
      streams += 1;
      stream(response, desk, () => {
        streams -= 1;
      });
      return;
    }
    const body = method === 'POST' ? await bodyOf(request) : '';
    if (body === null) return end(response, 413);
    const answer = await desk.answer(route, body);
    if (answer === null) return end(response, 404);
    const { status = 200, type, forever = false } = answer;
    const cache = forever ? 'private, max-age=31536000, immutable' : 'no-store';
    response.writeHead(status, { ...headers, 'Content-Type': type, 'Cache-Control': cache });
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
    address: `http://127.0.0.1:${own}/`,
    token,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

function callerOf({ headers: said }: IncomingMessage) {
  const one = (name: string): string | undefined => {
    const value = said[name];
    return typeof value === 'string' ? value : undefined;
  };
  return {
    host: said.host,
    origin: said.origin,
    site: one('sec-fetch-site'),
    mode: one('sec-fetch-mode'),
    token: one('x-huikan-token'),
  };
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status, { ...headers, 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close' });
  response.end();
}

/** The text of a request; null when there is too much of it. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > largestBody) return null;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

/** Server-sent events (HTML Living Standard, 9.2). */
function stream(response: ServerResponse, desk: Desk, closed: () => void): void {
  response.writeHead(200, {
    ...headers,
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  response.socket?.setNoDelay(true);
  const stop = desk.stream((text) => response.write(`data: ${text}\n\n`));
  response.on('close', () => {
    stop();
    closed();
  });
}
