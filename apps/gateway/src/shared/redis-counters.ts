import { createHash } from 'node:crypto';
import type { Count, Counters } from './counters';
import type { RedisLink } from './redis-link';

/** Processes of one door do not see each other's counts while Redis is away, so that each one counts for several. */
export const WEIGHT_ALONE = 4;

const COUNT = `local current = redis.call('INCR', KEYS[1])
if current == 1 then redis.call('PEXPIRE', KEYS[1], ARGV[1]) end
return { current, redis.call('PTTL', KEYS[1]) }`;

/** Keys name addresses and people, so they lie in Redis as digests. */
const digest = (key: string): string => createHash('sha256').update(key).digest('base64url');

/** Of all processes of the door together; `alone` counts while Redis is away, and more strictly. */
export class RedisCounters implements Counters {
  constructor(
    private readonly link: RedisLink,
    private readonly alone: Counters,
  ) {}

  async count(key: string, windowMs: number): Promise<Count> {
    const name = `${this.link.prefix}:count:${digest(key)}`;
    const counted = await this.link.ask((redis) => redis.eval(COUNT, 1, name, windowMs) as Promise<[number, number]>);
    if (counted) return { current: counted[0], ttlMs: Math.max(counted[1], 0) };
    const { current, ttlMs } = await this.alone.count(key, windowMs);
    return { current: current * WEIGHT_ALONE, ttlMs };
  }
}
