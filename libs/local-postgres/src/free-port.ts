import { createServer, type AddressInfo } from 'node:net';
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

/** @throws PostgresFault `port-taken`. */
export const requireFreePort = async (port: number): Promise<number> => {
  try {
    return await tryPort(port);
  } catch {
    throw new PostgresFault(
      'port-taken',
      `Port ${port} on 127.0.0.1 is taken by another program. Stop that program, or choose another port for PostgreSQL.`,
    );
  }
};
