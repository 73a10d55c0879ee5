import { setTimeout as pause } from 'node:timers/promises';
import { isPortFree } from '@kinerja/local-process';
import { PostgresFault } from './postgres-fault';

/** A server that was killed a moment ago still has its port while the kernel clears up after it. */
const PATIENCE_MS = 1_500;
const POLL_MS = 25;

/** @throws PostgresFault `port-taken` when it stays taken. */
export const requireFreePort = async (port: number): Promise<number> => {
  for (const end = performance.now() + PATIENCE_MS; ; await pause(POLL_MS)) {
    if (await isPortFree(port)) return port;
    if (performance.now() < end) continue;
    throw new PostgresFault(
      'port-taken',
      `Port ${port} on 127.0.0.1 is taken by another program. Stop that program, or choose another port for PostgreSQL.`,
    );
  }
};
