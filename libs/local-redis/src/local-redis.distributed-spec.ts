import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@kinerja/local-process';
import { Redis } from 'ioredis';
import { startLocalRedis, type LocalRedis, type LocalRedisOptions } from './local-redis';
import { RedisFault } from './redis-fault';
import { redisProgram } from './redis-program';

const folders: string[] = [];
const started: LocalRedis[] = [];
const newFolder = (): string => {
  folders.push(mkdtempSync(join(tmpdir(), 'kinerja-local-redis-')));
  return folders.at(-1) ?? '';
};
const start = async (options: LocalRedisOptions): Promise<LocalRedis> => {
  started.push(await startLocalRedis(options));
  return started.at(-1) as LocalRedis;
};
const ask = async <T>(url: string, question: (redis: Redis) => Promise<T>): Promise<T> => {
  const redis = new Redis(url, { lazyConnect: true, enableReadyCheck: false, retryStrategy: () => null });
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    return await question(redis);
  } finally {
    if (redis.status !== 'end') redis.disconnect();
  }
};
const faultOf = (run: Promise<unknown>): Promise<unknown> =>
  run.then(
    () => 'started',
    (cause: unknown) => (cause instanceof RedisFault ? [cause.code, cause.message] : cause),
  );

afterAll(async () => {
  await Promise.all(started.map((redis) => redis.stop()));
  folders.forEach((folder) => rmSync(folder, { recursive: true, force: true }));
});

it('listens on the loopback address only, evicts nothing and writes every change to its file', async () => {
  const { url } = await start({ folder: newFolder() });
  const setting = (name: string): Promise<unknown> =>
    ask(url, async (redis) => (await redis.config('GET', name)) as unknown);
  expect(await setting('bind')).toEqual(['bind', '127.0.0.1']);
  expect(await setting('maxmemory-policy')).toEqual(['maxmemory-policy', 'noeviction']);
  expect(await setting('appendonly')).toEqual(['appendonly', 'yes']);
});

it('asks for the password, which only the owner of the files can read', async () => {
  const folder = newFolder();
  const { url, port } = await start({ folder, password: 'a "quoted" \\ secret' });
  await expect(ask(`redis://127.0.0.1:${port}`, (redis) => redis.get('x'))).rejects.toThrow('NOAUTH');
  expect(await ask(url, (redis) => redis.set('x', '1'))).toBe('OK');
  expect(statSync(join(folder, 'redis.conf')).mode & 0o777).toBe(0o600);
});

it('keeps its data over a stop, and takes over from a server that a killed program left behind', async () => {
  const folder = newFolder();
  const first = await start({ folder });
  await ask(first.url, (redis) => redis.set('kept', '42'));
  const second = await start({ folder, port: first.port });
  await first.ended;
  expect(second.pid).not.toBe(first.pid);
  expect(await ask(second.url, (redis) => redis.get('kept'))).toBe('42');
});

it('tells when its server has died, and starts again on the same port', async () => {
  const folder = newFolder();
  const { pid, port, ended } = await start({ folder });
  process.kill(pid, 'SIGKILL');
  await ended;
  expect(await ask((await start({ folder, port })).url, (redis) => redis.ping())).toBe('PONG');
});

it('leaves alone the process that has got an old number', async () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'redis.pid'), String(process.pid));
  const { pid } = await start({ folder });
  expect(Number(readFileSync(join(folder, 'redis.pid'), 'utf8'))).toBe(pid);
});

it('takes further settings', async () => {
  const { url } = await start({ folder: newFolder(), settings: { maxmemory: '4mb' } });
  expect(await ask(url, (redis) => redis.config('GET', 'maxmemory'))).toEqual(['maxmemory', String(4 * 1024 * 1024)]);
});

describe('trouble is told in a sentence', () => {
  it('names the package that is missing', () => {
    expect(() => redisProgram({ PATH: '/nowhere' })).toThrow('Install the Debian package redis-server');
    expect(() => redisProgram({ REDIS_SERVER: '/nowhere/redis' })).toThrow('REDIS_SERVER names /nowhere/redis');
  });

  it('names the port that is taken', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    expect(await faultOf(start({ folder: newFolder(), port }))).toEqual([
      'port-taken',
      expect.stringContaining(String(port)),
    ]);
    server.close();
  });

  it('names the folder that cannot be written', async () => {
    const file = join(newFolder(), 'a-file');
    writeFileSync(file, '');
    expect(await faultOf(start({ folder: join(file, 'below') }))).toEqual([
      'folder-not-writable',
      expect.stringContaining(file),
    ]);
  });

  it('shows the end of the log when the server does not start', async () => {
    const wrong = start({
      folder: newFolder(),
      port: await freePort(),
      settings: { 'maxmemory-policy': 'noeviction', bind: '203.0.113.1' },
    });
    expect(await faultOf(wrong)).toEqual(['did-not-start', expect.stringContaining('203.0.113.1')]);
  });
});
