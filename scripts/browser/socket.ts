import type { ConnectionTransport } from 'puppeteer-core';
import type { WebSocket } from 'ws';
import { acceptedHost, type Endpoint } from './endpoint.ts';

/** A line to a browser elsewhere. */
export interface BrowserSocket {
  /** DevTools messages, one a frame. */
  readonly transport: ConnectionTransport;
  /** Settles with the reason when the line is cut, by whichever side. Never rejects. */
  readonly closed: Promise<string>;
  /** Cuts the line at once. Safe to call twice. */
  cut(): void;
}

/** Longest time a handshake may take, in ms. A pool that starts a browser for each connection takes some seconds. */
const patience = 30_000;
/** Longest message taken, in bytes. Prints come in pieces, pictures as a whole. */
const longest = 512 * 1024 * 1024;

/**
 * Opens a line.
 *
 * @throws why it can't be opened: an `AbortError` or the signal's reason when it aborts
 */
export async function openSocket({ url, headers }: Endpoint, signal: AbortSignal): Promise<BrowserSocket> {
  try {
    return await open(url, headers, signal);
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof HandshakeRefused) || !error.ofHost) throw error;
    return await open(url, { ...headers, Host: acceptedHost }, signal);
  }
}

class HandshakeRefused extends Error {
  /** Whether it was for the name of the host, as Chrome does since 2025. */
  readonly ofHost: boolean;

  constructor(status: number, said: string) {
    super(`HTTP ${status}${said === '' ? '' : ` (${said})`}`);
    this.ofHost = status === 500 && /host header/i.test(said);
  }
}

async function open(
  url: string,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<BrowserSocket> {
  const { WebSocket: Socket } = await import('ws');
  signal.throwIfAborted();
  const socket = new Socket(url, {
    headers: { ...headers },
    handshakeTimeout: patience,
    perMessageDeflate: false,
    maxPayload: longest,
  });
  const cut = (): void => socket.terminate();
  signal.addEventListener('abort', cut, { once: true });
  try {
    await new Promise<void>((resolve, reject) => {
      socket.once('open', resolve);
      socket.on('error', reject);
      socket.once('unexpected-response', (_, answer) => {
        let said = '';
        const refuse = (): void => {
          reject(new HandshakeRefused(answer.statusCode ?? 0, said.trim().replace(/\s+/g, ' ').slice(0, 200)));
          cut();
        };
        answer.setEncoding('utf8').on('data', (piece: string) => {
          said += piece;
          if (said.length > 1000) refuse();
        });
        answer.once('close', refuse);
      });
    });
  } catch (error) {
    cut();
    throw error;
  } finally {
    signal.removeEventListener('abort', cut);
  }
  signal.throwIfAborted();
  return lineOf(socket);
}

function lineOf(socket: WebSocket): BrowserSocket {
  const transport: ConnectionTransport = {
    send(message) {
      if (socket.readyState === socket.OPEN) socket.send(message);
    },
    close() {
      socket.close();
    },
  };
  socket.on('message', (message) => transport.onmessage?.(String(message)));
  const closed = new Promise<string>((resolve) => {
    let reason = '';
    socket.on('error', (error) => {
      reason = error.message;
    });
    socket.once('close', (code, said) => {
      transport.onclose?.();
      resolve(reason || String(said) || `WebSocket ${code}`);
    });
  });
  return { transport, closed, cut: () => socket.terminate() };
}
