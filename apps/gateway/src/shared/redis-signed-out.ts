import type { Redis } from 'ioredis';
import type { RedisLink } from './redis-link';
import { MemorySignedOut, type SignedOut } from './signed-out';

/**
 * Those that any process of the door signed out. While Redis is away or hangs each process knows its own, and tells them as soon
 * as it answers; until then a stolen copy of a cookie still opens the other processes of the door, at most until it is idle.
 */
export class RedisSignedOut implements SignedOut {
  /** What Redis has not confirmed yet. */
  private untold = new Set<string>();

  constructor(
    private readonly link: RedisLink,
    private readonly own = new MemorySignedOut(),
  ) {
    // It may have come back without what it knew.
    link.onReady(() => {
      this.untold = new Set(own.all().map(([sessionId]) => sessionId));
      void this.tell();
    });
  }

  async add(sessionId: string, forMs: number): Promise<void> {
    await this.own.add(sessionId, forMs);
    this.untold.add(sessionId);
    await this.tell();
  }

  async has(sessionId: string): Promise<boolean> {
    if (await this.own.has(sessionId)) return true;
    const found = await this.link.ask((redis) => redis.exists(this.keyOf(sessionId)));
    if (found !== undefined && this.untold.size > 0) void this.tell();
    return found === 1;
  }

  /** Stops at the first that Redis does not take: the next question it answers brings the others. */
  private async tell(): Promise<void> {
    const own = new Map(this.own.all());
    for (const sessionId of this.untold) {
      const forMs = own.get(sessionId);
      if (forMs !== undefined && !(await this.link.ask(this.asSignedOut(sessionId, forMs)))) return;
      this.untold.delete(sessionId);
    }
  }

  private readonly asSignedOut = (sessionId: string, forMs: number) => (redis: Redis) =>
    redis.set(this.keyOf(sessionId), '1', 'PX', Math.ceil(forMs));

  private keyOf(sessionId: string): string {
    return `${this.link.prefix}:signed-out:${sessionId}`;
  }
}
