import { connect } from 'node:net';

/** What came back over a connection, as it came. */
export interface Said {
  /** Statuses of all answers, in order. */
  readonly statuses: readonly number[];
  readonly text: string;
}

/** Sends bytes over a connection of its own and waits until the server closes it, or until `enough` of the text has come. */
export async function say(
  port: number,
  bytes: string | Uint8Array,
  enough: (text: string) => boolean = () => false,
): Promise<Said> {
  return await new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    const text = (): string => Buffer.concat(parts).toString('latin1');
    socket.on('data', (part: Buffer) => {
      parts.push(part);
      if (enough(text())) socket.destroy();
    });
    socket.on('error', (error: NodeJS.ErrnoException) => {
      // A server that has answered and closes while there is more to read resets the connection.
      if (error.code !== 'ECONNRESET' && error.code !== 'EPIPE') reject(error);
    });
    socket.on('close', () => resolve({ statuses: statusesIn(text()), text: text() }));
  });
}

/** A request as text; it asks the server to close afterwards. */
export function request(
  line: string,
  headers: readonly (readonly [name: string, value: string])[],
  body: string | null = null,
): string {
  const own = body === null ? [] : [['Content-Length', String(Buffer.byteLength(body))] as const];
  const lines = [...headers, ...own, ['Connection', 'close'] as const].map(([name, value]) => `${name}: ${value}`);
  return `${[`${line} HTTP/1.1`, ...lines].join('\r\n')}\r\n\r\n${body ?? ''}`;
}

function statusesIn(text: string): readonly number[] {
  return [...text.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));
}
