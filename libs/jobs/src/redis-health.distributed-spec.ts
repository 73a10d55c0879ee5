import type { LocalRedis } from '@kinerja/local-redis';
import { redisHealth, requireSuitableRedis } from './redis-health';
import { RedisServers } from './redis-servers.fixtures';

const servers = new RedisServers();
let redis: LocalRedis;
beforeAll(async () => {
  redis = await servers.start();
});
afterAll(() => servers.stop());

it('tells eviction policy, append-only file and memory', async () => {
  const health = await redisHealth(redis.url);
  expect(health).toMatchObject({
    isReachable: true,
    evictionPolicy: 'noeviction',
    isAppendOnly: true,
    limitBytes: 0,
  });
  expect(await requireSuitableRedis(redis.url)).toEqual(expect.objectContaining({ isReachable: true }));
});

it('refuses one that throws jobs away, in a sentence that names the setting', async () => {
  const evicting = await servers.start({ 'maxmemory-policy': 'allkeys-lru' });
  await expect(requireSuitableRedis(evicting.url)).rejects.toThrow('Set maxmemory-policy to noeviction');
});

it('tells why it cannot be reached', async () => {
  expect(await redisHealth('redis://127.0.0.1:9')).toEqual({
    isReachable: false,
    reason: expect.stringContaining('ECONNREFUSED') as string,
  });
  const { port } = redis;
  expect(await redisHealth(`redis://:wrong@127.0.0.1:${port}`)).toMatchObject({ isReachable: false });
  expect(await requireSuitableRedis('redis://127.0.0.1:9')).toMatchObject({ isReachable: false });
});
