import { instant, type Instant } from '@kinerja/vocabulary';

/** The only source of "now" in a service; tests bring a fixed one. The day is `localDateAt(clock.now(), settings.zone)`. */
export interface Clock {
  now(): Instant;
}

export const systemClock: Clock = { now: () => instant(Date.now()) };
