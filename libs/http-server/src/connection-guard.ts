import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

type Exchange = Readonly<{ request: IncomingMessage; response: ServerResponse }>;
/** Ordered by when they were last of use, the oldest first. */
type Held = Map<Socket, Exchange | undefined>;

/** For a sender to hear a refusal that was given before all was sent; closing at once would reset the connection and lose the answer. */
const LINGER_MS = 5_000;

/** Between two requests, sending one, or not reading the answer: closing it interrupts no work of ours. */
const keepsUsWaiting = (exchange: Exchange | undefined): boolean =>
  exchange === undefined || !exchange.request.complete || exchange.response.writableNeedDrain;

/**
 * Of those who keep us waiting the oldest one, from the address that has most of them: one address cannot take the places of all others,
 * and behind a proxy on this machine, where all have the same address, the slowest leave first.
 */
const leastDeserving = (held: Held): Socket | undefined => {
  const byAddress = new Map<string, Socket[]>();
  for (const [socket, exchange] of held) {
    if (!keepsUsWaiting(exchange)) continue;
    const address = socket.remoteAddress ?? '';
    const others = byAddress.get(address);
    if (others) others.push(socket);
    else byAddress.set(address, [socket]);
  }
  const largest = [...byAddress.values()].reduce<readonly Socket[]>((a, b) => (b.length > a.length ? b : a), []);
  return largest[0];
};

const makeRoom = (held: Held): boolean => {
  const leaving = leastDeserving(held);
  if (!leaving) return false;
  held.delete(leaving);
  leaving.destroy();
  return true;
};

/** Node closes a connection for good as soon as its last answer is written, also while the request is still coming in. */
const lingerWhileSent = (socket: Socket, held: Held): void => {
  const destroySoon = socket.destroySoon.bind(socket);
  socket.destroySoon = () => {
    if (held.get(socket)?.request.complete !== false) return destroySoon();
    socket.end();
    const over = setTimeout(() => socket.destroy(), LINGER_MS);
    socket.once('close', () => clearTimeout(over));
  };
};

/** At most so many connections at a time; none waits for a place, and a new one is turned away only while all others are being served. */
export const guardConnections = (server: Server, most: number): void => {
  const held: Held = new Map();
  server.on('connection', (socket: Socket) => {
    if (held.size >= most && !makeRoom(held)) return void socket.destroy();
    held.set(socket, undefined);
    socket.once('close', () => held.delete(socket));
    lingerWhileSent(socket, held);
  });
  server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
    const { socket } = request;
    if (!held.has(socket)) return;
    held.set(socket, { request, response });
    response.once('close', () => {
      // Requests may come before the one ahead of them is answered: the latest is the one that is being served.
      const latest = held.get(socket);
      if (!held.delete(socket) || socket.destroyed) return;
      held.set(socket, latest?.response === response ? undefined : latest);
    });
  });
};
