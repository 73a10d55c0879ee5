import { daysAfter, localDateAt, localTimeAt, type Instant, type Zone } from '@kinerja/vocabulary';
import { MOST_DAYS } from './outage.decider';
import type { OutageSpan } from './outage.events';

/** Restarts and upgrades are shorter; what is as long moves a deadline (PLAN-014). */
const LEAST_MS = 60 * 60_000;

/**
 * Rule IDN-192: the outage between the last moment at which the system is known to have run and the first at which it runs again;
 * undefined where nobody need be told. Of one that is longer than an outage may be, its last days.
 */
export const noticedOutage = (lastRan: Instant, runsAgain: Instant, zone: Zone): OutageSpan | undefined => {
  if (Date.parse(runsAgain) - Date.parse(lastRan) < LEAST_MS) return undefined;
  const endsOn = localDateAt(runsAgain, zone);
  const end = { endsOn, endsAt: localTimeAt(runsAgain, zone) };
  const [startsOn, earliest] = [localDateAt(lastRan, zone), daysAfter(endsOn, 1 - MOST_DAYS)];
  if (startsOn < earliest) return { startsOn: earliest, startsAt: '00:00', ...end };
  return { startsOn, startsAt: localTimeAt(lastRan, zone), ...end };
};
