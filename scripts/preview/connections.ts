import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** The connections of a server. */
export interface Connections {
  /** Tells that a connection is that of somebody who was given the address. */
  know(socket: Socket): void;
}

/**
 * Holds a server to so many connections. Where there would be more, the oldest that hasn't shown that it knows the address makes room: whoever fills up the server, who needn't be
 * the user of the preview, doesn't lock its page out.
 */
export function boundConnections(server: Server, most: number): Connections {
  const strangers = new Set<Socket>();
  const known = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    strangers.add(socket);
    socket.once('close', () => {
      strangers.delete(socket);
      known.delete(socket);
    });
    const [oldest] = strangers;
    if (strangers.size + known.size <= most || oldest === undefined) return;
    strangers.delete(oldest);
    oldest.destroy();
  });
  return {
    know(socket) {
      if (strangers.delete(socket)) known.add(socket);
    },
  };
}
