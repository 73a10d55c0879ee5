import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { Proxy } from './proxy';

let echo: Server;
let proxy: Proxy;
/** By the server behind the proxy. */
let received: string;
const clients: Socket[] = [];

beforeEach(async () => {
  received = '';
  echo = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      received += chunk.toString();
      socket.write(chunk);
    });
  }).listen(0, '127.0.0.1');
  await once(echo, 'listening');
  proxy = await Proxy.open(() => (echo.address() as AddressInfo).port);
});
afterEach(async () => {
  clients.splice(0).forEach((client) => client.destroy());
  await proxy.close();
  echo.close();
  await once(echo, 'close');
});

const enter = async (): Promise<Socket> => {
  const client = connect(proxy.port, '127.0.0.1');
  clients.push(client);
  await once(client, 'connect');
  return client;
};
/** Sends and answers what came back first. */
const ask = async (client: Socket, text: string): Promise<string> => {
  client.write(text);
  const [chunk] = (await once(client, 'data')) as [Buffer];
  return chunk.toString();
};
const endOf = (client: Socket): Promise<string> =>
  new Promise((resolve) => {
    client.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'error'));
    client.once('end', () => resolve('end'));
  });
/** Resolves when the server has received the text; polls a variable, for the proxy is what is under test. */
const serverReceives = async (text: string): Promise<void> => {
  while (!received.includes(text)) await new Promise(setImmediate);
};

it('passes everything on when nothing is spoilt', async () => {
  expect(await ask(await enter(), 'good day')).toBe('good day');
});

it('keeps the order of chunks that come later by latency and jitter', async () => {
  proxy.spoil({ latencyMs: 20, jitterMs: 30 });
  const client = await enter();
  const started = Date.now();
  for (let n = 0; n < 10; n += 1) {
    client.write(`${n}`);
    await new Promise(setImmediate);
  }
  await serverReceives('9');
  expect(received).toBe('0123456789');
  expect(Date.now() - started).toBeGreaterThanOrEqual(19);
});

it('is as thin as its bandwidth', async () => {
  proxy.spoil({ bytesPerSecond: 10_000 });
  const started = Date.now();
  await ask(await enter(), 'x'.repeat(1_000));
  expect(Date.now() - started).toBeGreaterThanOrEqual(190);
});

it('resets the connections there are, and new ones while it refuses', async () => {
  const client = await enter();
  await ask(client, 'before');
  const end = endOf(client);
  proxy.cut();
  expect(await end).toBe('ECONNRESET');
  proxy.spoil({ refuse: true });
  const late = connect(proxy.port, '127.0.0.1');
  clients.push(late);
  expect(await endOf(late)).toBe('ECONNRESET');
  proxy.heal();
  expect(await ask(await enter(), 'after')).toBe('after');
});

it('swallows both directions like a black hole and resets what missed bytes when it heals', async () => {
  const client = await enter();
  await ask(client, 'before');
  proxy.spoil({ swallow: 'both' });
  client.write('into the hole');
  while (proxy.counts.swallowedBytes === 0) await new Promise(setImmediate);
  expect(received).toBe('before');
  const end = endOf(client);
  proxy.heal();
  expect(await end).toBe('ECONNRESET');
});

it('is half open: the server hears and the client does not', async () => {
  proxy.spoil({ swallow: 'down' });
  const client = await enter();
  client.write('one way');
  await serverReceives('one way');
  while (proxy.counts.swallowedBytes === 0) await new Promise(setImmediate);
  expect(client.bytesRead).toBe(0);
});

it('flips one bit of every spoilt chunk', async () => {
  proxy.spoil({ corrupt: 1 });
  const sent = Buffer.from('exactly one bit');
  const client = await enter();
  client.write(sent);
  while (received.length < sent.length) await new Promise(setImmediate);
  expect(received).not.toBe(sent.toString());
  expect(proxy.counts.corrupted).toBeGreaterThan(0);
});

it('resets a connection after so many bytes', async () => {
  proxy.spoil({ resetAfterBytes: 15 });
  const client = await enter();
  const end = endOf(client);
  expect(await ask(client, '12345')).toBe('12345');
  client.write('678901');
  expect(await end).toBe('ECONNRESET');
});

it('loses the answer to one saying, on that connection only', async () => {
  proxy.spoil({ loseAnswerTo: 'COMMIT' });
  const [client, other] = [await enter(), await enter()];
  expect(await ask(client, 'SELECT')).toBe('SELECT');
  client.write('COMMIT');
  await serverReceives('COMMIT');
  expect(await ask(other, 'SELECT')).toBe('SELECT');
  expect(client.bytesRead).toBe('SELECT'.length);
  expect(proxy.counts.lostAnswers).toBe(1);
});

it('leaves no connection mute for ever when it heals before the answer has come', async () => {
  proxy.spoil({ loseAnswerTo: 'COMMIT' });
  const client = await enter();
  const end = endOf(client);
  client.write('COMMIT');
  while (proxy.counts.lostAnswers === 0) await new Promise(setImmediate);
  proxy.heal();
  expect(await end).toBe('ECONNRESET');
});

it('tells the end of one side later', async () => {
  proxy.spoil({ slowCloseMs: 60 });
  const client = await enter();
  const ended = endOf(client);
  const started = Date.now();
  client.end();
  expect(await ended).toBe('end');
  expect(Date.now() - started).toBeGreaterThanOrEqual(59);
});
