import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { PostgresFault } from './postgres-fault';

const tryPort = (port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const { port: taken } = server.address() as AddressInfo;
      server.close(() => resolve(taken));
    });
  });

export const freePort = (): Promise<number> => tryPort(0);

/** A server that was killed a moment ago still has its port while the kernel clears up after it. */
const PATIENCE_MS = 1_500;
const POLL_MS = 25;

/** @throws PostgresFault `port-taken` when it stays taken. */
export const requireFreePort = async (port: number): Promise<number> => {
  for (const end = performance.now() + PATIENCE_MS; ; await pause(POLL_MS)) {
    const free = await tryPort(port).catch(() => undefined);
    if (free !== undefined) return free;
    if (performance.now() < end) continue;
    throw new PostgresFault(
      'port-taken',
      `Port ${port} on 127.0.0.1 is taken by another program. Stop that program, or choose another port for PostgreSQL.`,
    );
  }
};
