import { freePort, isPortFree } from '@kinerja/local-process';
import { RedisFault } from './redis-fault';

/** This port, or a free one of the loopback address. @throws RedisFault `port-taken`. */
export const openPort = async (wanted = 0): Promise<number> => {
  if (wanted === 0) return freePort();
  if (await isPortFree(wanted)) return wanted;
  throw new RedisFault(
    'port-taken',
    `Port ${wanted} on 127.0.0.1 is taken by another program. Stop that program, or choose another port for Redis.`,
  );
};
