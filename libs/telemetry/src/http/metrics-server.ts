import type { AddressInfo } from 'node:net';
import { boundedServer } from '@kinerja/http-server';

export type MetricsServer = Readonly<{ url: string; close: () => Promise<void> }>;
type Serving = Readonly<{ host: string; port: number; text: () => Promise<Readonly<{ type: string; body: string }>> }>;

/** `/metrics` on a port of its own, for a process whose other port the public reaches. @throws when the port is taken. */
export const serveMetrics = async ({ host, port, text }: Serving): Promise<MetricsServer> => {
  const server = boundedServer((request, response) => {
    if (request.url !== '/metrics') return void response.writeHead(404).end();
    text().then(
      ({ type, body }) => response.writeHead(200, { 'content-type': type }).end(body),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${host}:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
