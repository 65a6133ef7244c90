import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type WebSocket, WebSocketServer } from 'ws';
import { openSocket } from '../../scripts/browser/socket.ts';

const never = new AbortController().signal;
const refused = 'Host header is specified and is not an IP address or localhost.';

let server: Server;
let url = '';
let hosts: string[] = [];
/** What a host says instead of shaking hands; null: it shakes hands; 'nothing': it keeps silent. */
let answer: (host: string) => string | null = () => null;
let connections: WebSocket[] = [];
let sockets: Socket[] = [];

beforeEach(async () => {
  [hosts, connections, sockets] = [[], [], []];
  const handshake = new WebSocketServer({ noServer: true });
  server = createServer().on('connection', (socket: Socket) => sockets.push(socket));
  server.on('upgrade', (request, socket, head) => {
    const { host = '' } = request.headers;
    hosts.push(host);
    const said = answer(host);
    if (said === null) handshake.handleUpgrade(request, socket, head, (made) => connections.push(made));
    else if (said === 'nothing') socket.resume();
    else socket.end(said);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  url = `ws://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/devtools`;
});

afterEach(() => {
  for (const socket of sockets) socket.destroy();
  server.close();
});

const http = (status: string, body: string): string =>
  `HTTP/1.1 ${status}\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`;

describe('a line to a browser', () => {
  it('carries messages both ways', async () => {
    answer = () => null;
    const line = await openSocket({ url, headers: { Host: 'chrome:9222' } }, never);
    expect(hosts).toEqual(['chrome:9222']);
    const heard = new Promise<string>((resolve) => {
      line.transport.onmessage = resolve;
    });
    const received: string[] = [];
    connections[0]?.on('message', (message) => {
      received.push(String(message));
      if (received.length === 2) connections[0]?.send('会刊');
    });
    line.transport.send('{"id":1}');
    line.transport.send('{"id":2,"params":"会刊"}');
    expect(await heard).toBe('会刊');
    expect(received).toEqual(['{"id":1}', '{"id":2,"params":"会刊"}']);
    connections[0]?.close(1001, 'session is over');
    expect(await line.closed).toBe('session is over');
    line.transport.send('too late');
    line.cut();
  });

  it('is opened under the plain name where the browser refuses others', async () => {
    answer = (host) => (host === 'localhost' ? null : http('500 Internal Server Error', refused));
    const line = await openSocket({ url, headers: { Host: 'chrome:9222' } }, never);
    expect(hosts).toEqual(['chrome:9222', 'localhost']);
    line.cut();
    expect(await line.closed).not.toBe('');
  });

  it('is refused with what was said', async () => {
    answer = () => http('401 Unauthorized', 'Bad or missing  authentication.');
    await expect(openSocket({ url, headers: {} }, never)).rejects.toThrow('HTTP 401 (Bad or missing authentication.)');
    expect(hosts).toHaveLength(1);
    answer = () => http('500 Internal Server Error', refused);
    await expect(openSocket({ url, headers: {} }, never)).rejects.toThrow('HTTP 500');
    expect(hosts).toHaveLength(3);
  });

  it('is given up at once when the signal aborts, and leaves nothing open', async () => {
    const stop = new AbortController();
    answer = () => {
      stop.abort(new Error('interrupted'));
      return 'nothing';
    };
    await expect(openSocket({ url, headers: {} }, stop.signal)).rejects.toThrow('interrupted');
    // The other end hears of it; a server keeps its own half open.
    for (const socket of sockets) if (!socket.readableEnded) await once(socket, 'end');
    await expect(openSocket({ url, headers: {} }, stop.signal)).rejects.toThrow('interrupted');
  });
});
