import { Redis } from 'ioredis';

/** A Redis as an operator must know it. */
export type RedisHealth =
  | Readonly<{ isReachable: false; reason: string }>
  | Readonly<{
      isReachable: true;
      version: string;
      /** Must be `noeviction`: anything else lets Redis throw jobs away when it is full. */
      evictionPolicy: string;
      /** Without it a restart of Redis forgets the queue, and it is derived again from the database. */
      isAppendOnly: boolean;
      usedBytes: number;
      /** 0: as much as the machine has. */
      limitBytes: number;
    }>;

const ANSWER_MS = 3_000;

const field = (info: string, name: string): string => new RegExp(`^${name}:(.*)$`, 'm').exec(info)?.[1]?.trim() ?? '';

/** By INFO alone, because a managed Redis forbids CONFIG. Never throws. */
export const redisHealth = async (url: string): Promise<RedisHealth> => {
  const options = {
    lazyConnect: true,
    retryStrategy: () => null,
    connectTimeout: ANSWER_MS,
    commandTimeout: ANSWER_MS,
  };
  const redis = new Redis(url, { ...options, enableReadyCheck: false });
  let lost: Error | undefined;
  redis.on('error', (error) => (lost = error));
  try {
    await redis.connect();
    const info = await redis.info();
    return {
      isReachable: true,
      version: field(info, 'redis_version'),
      evictionPolicy: field(info, 'maxmemory_policy'),
      isAppendOnly: field(info, 'aof_enabled') === '1',
      usedBytes: Number(field(info, 'used_memory')),
      limitBytes: Number(field(info, 'maxmemory')),
    };
  } catch (error) {
    return { isReachable: false, reason: (lost ?? (error as Error)).message };
  } finally {
    if (redis.status !== 'end') redis.disconnect();
  }
};

/** A Redis that would throw jobs away. */
export class UnsuitableRedis extends Error {
  override readonly name = 'UnsuitableRedis';
}

/**
 * Does nothing while Redis is away: a service starts without it and works its jobs off later.
 * @throws UnsuitableRedis with a sentence for the operator.
 */
export const requireSuitableRedis = async (url: string): Promise<RedisHealth> => {
  const health = await redisHealth(url);
  if (!health.isReachable || health.evictionPolicy === 'noeviction') return health;
  throw new UnsuitableRedis(
    `Redis at ${new URL(url).host} may throw jobs away when it is full (maxmemory-policy ${health.evictionPolicy}). ` +
      `Set maxmemory-policy to noeviction, or give the services a Redis of their own.`,
  );
};
