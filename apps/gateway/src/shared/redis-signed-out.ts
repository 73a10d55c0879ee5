import type { RedisLink } from './redis-link';
import { MemorySignedOut, type SignedOut } from './signed-out';

/**
 * Those that any process of the door signed out. While Redis is away each process knows its own, and tells them when it is
 * back; until then a stolen copy of a cookie still opens the other processes of the door, at most until it is idle.
 */
export class RedisSignedOut implements SignedOut {
  constructor(
    private readonly link: RedisLink,
    private readonly own = new MemorySignedOut(),
  ) {
    link.onReady(() => {
      for (const [sessionId, forMs] of own.all()) void this.tell(sessionId, forMs);
    });
  }

  async add(sessionId: string, forMs: number): Promise<void> {
    await this.own.add(sessionId, forMs);
    await this.tell(sessionId, forMs);
  }

  async has(sessionId: string): Promise<boolean> {
    if (await this.own.has(sessionId)) return true;
    return (await this.link.ask((redis) => redis.exists(this.keyOf(sessionId)))) === 1;
  }

  private async tell(sessionId: string, forMs: number): Promise<void> {
    await this.link.ask((redis) => redis.set(this.keyOf(sessionId), '1', 'PX', Math.ceil(forMs)));
  }

  private keyOf(sessionId: string): string {
    return `${this.link.prefix}:signed-out:${sessionId}`;
  }
}
