import { errorWords } from '@kinerja/diagnostics';
import { MemoryCounters, type Counters } from './counters';
import { RedisCounters } from './redis-counters';
import { RedisLink } from './redis-link';
import { RedisSignedOut } from './redis-signed-out';
import { MemorySignedOut, type SignedOut } from './signed-out';

/** What the processes of one door know together. */
export type SharedState = Readonly<{ counters: Counters; signedOut: SignedOut; close: () => void }>;

type Wish = Readonly<{ agency: string; redisUrl?: string; now: () => number }>;

/** In Redis where one is given, in this process otherwise. */
export const sharedState = ({ agency, redisUrl, now }: Wish): SharedState => {
  const counters = new MemoryCounters(now);
  if (redisUrl === undefined) return { counters, signedOut: new MemorySignedOut(now), close: () => undefined };
  const link = new RedisLink(redisUrl, `${agency}-gateway`, (error) =>
    process.stderr.write(`Redis: ${errorWords(error)}\n`),
  );
  return {
    counters: new RedisCounters(link, counters),
    signedOut: new RedisSignedOut(link, new MemorySignedOut(now)),
    close: () => link.close(),
  };
};
