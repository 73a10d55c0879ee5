import { once } from 'node:events';
import type { Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { boundedAdapter, boundedServer } from './bounded-server';
import { usualLimits } from './http-limits';

const limitsOf = ({ headersTimeout, requestTimeout, keepAliveTimeout, timeout }: Server) => ({
  ...{ headersTimeout, requestTimeout, keepAliveTimeout, timeout },
});

it('gives a server of Node and one of Fastify the same limits', () => {
  const usual = {
    headersTimeout: usualLimits.headersMs,
    requestTimeout: usualLimits.requestMs,
    keepAliveTimeout: usualLimits.keepAliveMs,
    timeout: usualLimits.idleMs,
  };
  expect(limitsOf(boundedServer(() => undefined))).toEqual(usual);
  expect(limitsOf(boundedAdapter({ bodyLimit: 1 }).getInstance().server)).toEqual(usual);
});

describe('connections beyond the limit', () => {
  let server: Server;
  const sockets: Socket[] = [];
  /** Answers of requests to `/slow` that wait. */
  const waiting: (() => void)[] = [];

  beforeAll(async () => {
    server = boundedServer(
      (request, response) => {
        if (request.url === '/slow') waiting.push(() => response.end('served'));
        else request.resume().once('end', () => response.end('served'));
      },
      { connections: 3 },
    ).listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterEach(() => {
    for (const socket of sockets.splice(0)) socket.destroy();
    waiting.splice(0);
  });
  afterAll(() => server.close());

  const open = async (words: string, address = '127.0.0.1'): Promise<Socket> => {
    const { port } = server.address() as AddressInfo;
    const socket = connect({ port, host: '127.0.0.1', localAddress: address });
    sockets.push(socket);
    await once(socket, 'connect');
    socket.on('error', () => undefined).write(words);
    return socket;
  };
  const answerOn = async (socket: Socket): Promise<string> => String((await once(socket, 'data'))[0]);

  const ask = 'GET /now HTTP/1.1\r\nHost: x\r\n\r\n';
  const askSlow = 'GET /slow HTTP/1.1\r\nHost: x\r\n\r\n';
  const sends = 'POST /now HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n';

  it('cost the one that has kept the server waiting longest its place', async () => {
    const first = await open(sends);
    const closed = once(first, 'close');
    await open(sends);
    await open(sends);
    expect(await answerOn(await open(ask))).toContain('served');
    await closed;
  });

  it('cost nobody an answer that is being made, and are turned away while all are served', async () => {
    const served = [await open(askSlow), await open(askSlow), await open(askSlow)];
    while (waiting.length < 3) await once(server, 'request');
    await once(await open(ask), 'close');
    const answers = served.map(answerOn);
    for (const answer of waiting) answer();
    expect(await Promise.all(answers)).toEqual([1, 2, 3].map(() => expect.stringContaining('served')));
  });

  it('cost nobody the answer to a second request on one connection either', async () => {
    const served = await Promise.all([1, 2, 3].map(() => open(ask + askSlow)));
    expect(await Promise.all(served.map(answerOn))).toEqual([1, 2, 3].map(() => expect.stringContaining('served')));
    while (waiting.length < 3) await once(server, 'request');
    await once(await open(ask), 'close');
    const answers = served.map(answerOn);
    for (const answer of waiting) answer();
    expect(await Promise.all(answers)).toEqual([1, 2, 3].map(() => expect.stringContaining('served')));
  });

  it('are taken from the address that has most', async () => {
    const alone = await open(sends, '127.0.0.2');
    const closed = once(await open(sends), 'close');
    await open(sends);
    expect(await answerOn(await open(ask))).toContain('served');
    await closed;
    const answered = answerOn(alone);
    alone.write('123456789');
    expect(await answered).toContain('served');
  });
});
