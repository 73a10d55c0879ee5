import { createServer, type AddressInfo } from 'node:net';
import { RedisFault } from './redis-fault';

/** This port, or a free one of the loopback address. @throws RedisFault `port-taken`. */
export const openPort = (wanted = 0): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    const taken = `Port ${wanted} on 127.0.0.1 is taken by another program. Stop that program, or choose another port for Redis.`;
    server.once('error', () => reject(new RedisFault('port-taken', taken)));
    server.listen(wanted, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
