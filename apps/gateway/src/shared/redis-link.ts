import { Redis } from 'ioredis';

/** Nobody at the door waits longer for a Redis that hangs … */
const PATIENCE_MS = 250;
/** … and for so long after that it is not asked again. */
const PAUSE_MS = 1_000;

/** A Redis that may be away; what it knows makes the door better and never right or wrong. */
export class RedisLink {
  private readonly redis: Redis;
  private pausedUntil = 0;
  private isToldAway = false;

  /** `prefix` keeps the keys of agencies apart. Connects by itself, again and again; `onError` hears of it once. */
  constructor(
    url: string,
    readonly prefix: string,
    onError: (error: Error) => void,
  ) {
    this.redis = new Redis(url, {
      connectionName: prefix,
      enableOfflineQueue: false,
      maxRetriesPerRequest: 0,
      commandTimeout: PATIENCE_MS,
      retryStrategy: (times) => Math.min(50 * 2 ** times, 1_000),
    });
    this.redis.on('error', (error) => {
      if (!this.isToldAway) onError(error);
      this.isToldAway = true;
    });
    this.redis.on('ready', () => {
      this.isToldAway = false;
      // A new connection is a new Redis: what the former one failed at says nothing of it.
      this.pausedUntil = 0;
    });
  }

  /** `undefined` when Redis does not answer in time. */
  async ask<Answer extends NonNullable<unknown>>(
    question: (redis: Redis) => Promise<Answer>,
  ): Promise<Answer | undefined> {
    if (Date.now() < this.pausedUntil || this.redis.status !== 'ready') return undefined;
    try {
      return await question(this.redis);
    } catch {
      this.pausedUntil = Date.now() + PAUSE_MS;
      return undefined;
    }
  }

  /** Each time it is there, also after it was away. */
  onReady(run: () => void): void {
    this.redis.on('ready', run);
  }

  close(): void {
    this.redis.disconnect();
  }
}
