import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startLocalRedis, type LocalRedis } from '@kinerja/local-redis';
import { Redis } from 'ioredis';
import { WEIGHT_ALONE } from './redis-counters';
import { sharedState, type SharedState } from './shared-state';
import { sharedStateConformance } from './shared-state.conformance.fixtures';

jest.setTimeout(30_000);

const folder = mkdtempSync(join(tmpdir(), 'kinerja-door-'));
let redis: LocalRedis;
beforeAll(async () => {
  redis = await startLocalRedis({ folder, password: 'secret' });
});
afterAll(async () => {
  await redis.stop();
  rmSync(folder, { recursive: true, force: true });
});

const open = (agency = 'dinsos'): SharedState => sharedState({ agency, redisUrl: redis.url, now: Date.now });
/** What two processes of a door say of one key, once both are connected. */
const together = async (one: SharedState, other: SharedState): Promise<number> => {
  const key = randomUUID();
  await one.counters.count(key, 60_000);
  const { current } = await other.counters.count(key, 60_000);
  if (current === 2) return current;
  await pause(20);
  return together(one, other);
};

describe('what the processes of a door know together', () => {
  let ready: SharedState;
  beforeAll(async () => {
    ready = open();
    while ((await ready.counters.count(randomUUID(), 1_000)).current !== 1) await pause(20);
  });
  afterAll(() => ready.close());
  // One connection for all of them: a fresh one counts alone until it is there.
  sharedStateConformance(() => ({ ...ready, close: () => undefined }));

  it('is the same at each of them, and not that of another agency', async () => {
    const [one, other, stranger] = [open(), open(), open('dinkes')];
    expect(await together(one, other)).toBe(2);
    const [key, id] = [randomUUID(), randomUUID()];
    await one.counters.count(key, 60_000);
    expect((await stranger.counters.count(key, 60_000)).current).not.toBe(2);
    await one.signedOut.add(id, 60_000);
    expect([await other.signedOut.has(id), await stranger.signedOut.has(id)]).toEqual([true, false]);
    [one, other, stranger].forEach(({ close }) => close());
  });
});

it('counts alone and more strictly while Redis is away, remembers who was signed out and tells it afterwards (F41)', async () => {
  const [one, other] = [open(), open()];
  await together(one, other);
  const [key, id] = [randomUUID(), randomUUID()];
  await one.counters.count(key, 60_000);
  const { port } = redis;
  await redis.stop();
  expect((await one.counters.count(key, 60_000)).current).toBe(WEIGHT_ALONE);
  expect((await one.counters.count(key, 60_000)).current).toBe(2 * WEIGHT_ALONE);
  await one.signedOut.add(id, 60_000);
  expect([await one.signedOut.has(id), await other.signedOut.has(id)]).toEqual([true, false]);
  redis = await startLocalRedis({ folder, password: 'secret', port });
  while (!(await other.signedOut.has(id))) await pause(20);
  [one, other].forEach(({ close }) => close());
});

it('tells who was signed out while Redis hung, though no connection broke', async () => {
  const [one, other] = [open(), open()];
  await together(one, other);
  const id = randomUUID();
  const admin = new Redis(redis.url);
  await admin.client('PAUSE', 600);
  await one.signedOut.add(id, 60_000);
  expect([await one.signedOut.has(id), await other.signedOut.has(id)]).toEqual([true, false]);
  while (!(await other.signedOut.has(id))) {
    await one.signedOut.has(randomUUID());
    await pause(20);
  }
  admin.disconnect();
  [one, other].forEach(({ close }) => close());
});
