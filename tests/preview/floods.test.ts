import { connect, type Socket } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { type Limits, limits } from '../../scripts/preview/limits.ts';
import { type Desk, openServer, type PreviewServer } from '../../scripts/preview/server.ts';
import { say } from './attacking.ts';

const sockets: Socket[] = [];
let server: PreviewServer | null = null;

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await server?.close();
});

/** Who is told of changes. */
const told = new Set<(text: string) => void>();

const desk: Desk = {
  answer: async (_route, body) => ({ type: 'text/plain', body: `read ${body.length}` }),
  stream(send) {
    send('{}');
    told.add(send);
    return () => told.delete(send);
  },
};

interface Target {
  readonly port: number;
  readonly key: string;
  readonly headers: string;
}

async function serve(bounds: Partial<Limits>): Promise<Target> {
  server = await openServer(null, () => desk, { ...limits, ...bounds });
  const { host, origin, port, pathname } = new URL(server.address);
  const write = `Content-Type: application/json\r\nX-Huikan-Token: ${server.token}`;
  return {
    port: Number(port),
    key: pathname.slice(0, -1),
    headers: `Host: ${host}\r\nOrigin: ${origin}\r\n${write}\r\n`,
  };
}

/** A connection that sends what it is told to, until it is closed. */
async function open(port: number, text = ''): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  sockets.push(socket);
  socket.on('error', () => {});
  await new Promise((resolve) => {
    socket.once('connect', resolve);
    socket.once('close', resolve);
  });
  if (text !== '') socket.write(text);
  return socket;
}

const first = (socket: Socket): Promise<string> =>
  new Promise((resolve) => {
    let text = '';
    socket.on('data', (part) => {
      text += String(part);
    });
    socket.once('close', () => resolve(text));
  });

async function answersItself({ port, key, headers }: Target): Promise<void> {
  const { statuses } = await say(port, `GET ${key}/ HTTP/1.1\r\n${headers}Connection: close\r\n\r\n`);
  expect(statuses).toEqual([200]);
}

it('answers its own page while thousands of connections are held open, and holds no more of them than said', async () => {
  const target = await serve({});
  const before = process.memoryUsage().rss;
  for (let round = 0; round < 25; round += 1) {
    await Promise.all(Array.from({ length: 100 }, () => open(target.port, 'GET / HTTP/1.1\r\nX: ')));
    await answersItself(target);
    const held = sockets.filter((socket) => !socket.closed && !socket.destroyed).length;
    if (round > 0) expect(held).toBeLessThan(300);
  }
  const isOpen = (): number => sockets.filter((socket) => !socket.closed).length;
  await expect.poll(isOpen, { timeout: 5000 }).toBeLessThanOrEqual(limits.connections);
  expect((process.memoryUsage().rss - before) / 1e6).toBeLessThan(100);
}, 60_000);

it('keeps the connections of its own page when strangers fill it up', async () => {
  const target = await serve({ connections: 10 });
  const stream = await open(target.port, `GET ${target.key}/events HTTP/1.1\r\n${target.headers}\r\n`);
  await expect.poll(() => told.size).toBe(1);
  for (let time = 0; time < 40; time += 1) await open(target.port);
  await answersItself(target);
  expect(stream.destroyed).toBe(false);
  stream.destroy();
  await expect.poll(() => told.size).toBe(0);
});

it('gives no more streams than said, and gives them again when others end', async () => {
  const target = await serve({ streams: 3 });
  const asks = `GET ${target.key}/events HTTP/1.1\r\n${target.headers}\r\n`;
  for (let time = 0; time < 3; time += 1) await open(target.port, asks);
  await expect.poll(() => told.size).toBe(3);
  expect((await say(target.port, asks)).statuses).toEqual([503]);
  sockets[0]?.destroy();
  await expect.poll(() => told.size).toBe(2);
  const { statuses } = await say(target.port, asks, (text) => text.includes('data: {}'));
  expect(statuses).toEqual([200]);
});

it('lets go of whoever doesn’t read what it asked for', async () => {
  const target = await serve({ waiting: 1_000_000 });
  const reader = await open(target.port, `GET ${target.key}/events HTTP/1.1\r\n${target.headers}\r\n`);
  reader.pause();
  await expect.poll(() => told.size).toBe(1);
  const text = 'x'.repeat(500_000);
  let sent = 0;
  while (told.size > 0 && sent < 200) {
    for (const send of told) send(text);
    sent += 1;
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(told.size).toBe(0);
  expect(sent).toBeLessThan(60);
  await answersItself(target);
});

it('waits so long for headers and bodies, however steadily they trickle', async () => {
  const target = await serve({ headTime: 300, requestTime: 600 });
  const line = `POST ${target.key}/edit HTTP/1.1\r\n${target.headers}`;
  const slow = [
    await open(target.port),
    await open(target.port, 'GET / HTTP/1.1\r\n'),
    await open(target.port, `${line}X: `),
    await open(target.port, `${line}Content-Length: 100000\r\n\r\n`),
    await open(target.port, `${line}Transfer-Encoding: chunked\r\n\r\n`),
  ];
  const answers = slow.map(first);
  const chunk = ['', 'x: y\r\n', 'y', 'z', '1\r\nz\r\n'];
  const trickle = setInterval(() => {
    for (const [at, socket] of slow.entries()) if (!socket.destroyed) socket.write(chunk[at] ?? '');
  }, 50);
  const texts = await Promise.all(answers);
  clearInterval(trickle);
  for (const text of texts) expect(text).toContain('HTTP/1.1 408 ');
  await answersItself(target);
}, 30_000);

it('doesn’t end because somebody goes away in the middle', async () => {
  const target = await serve({});
  const line = `POST ${target.key}/edit HTTP/1.1\r\n${target.headers}Content-Length: 100\r\n\r\n`;
  for (const text of [line, `${line}half`, 'GE', `GET ${target.key}/events HTTP/1.1\r\n${target.headers}\r\n`]) {
    for (let time = 0; time < 20; time += 1) (await open(target.port, text)).resetAndDestroy();
  }
  await expect.poll(() => told.size).toBe(0);
  await answersItself(target);
});
