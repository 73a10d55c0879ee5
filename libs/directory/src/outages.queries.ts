import { daysAfter, localDate, type LocalDate } from '@kinerja/vocabulary';
import { workingDays } from './calendar.queries';
import { firstDayNotLost, type Outage } from './lost-days';
import type { Tables } from './posts.queries';

export type KnownOutage = Outage & Readonly<{ outageId: string; cause: string }>;
/** `movedBy`: outages of the days from the one that was said to the one that counts; none where it did not move. */
export type Deadline = Readonly<{ day: LocalDate; movedBy: readonly KnownOutage[] }>;

/** So far a deadline can move; an outage lasts 14 days at most (IDN-190). */
const DAYS_LOOKED_AT = 60;
/** There are no days behind it. */
const LAST_DAY = localDate('2199-12-31');
const FAR_FROM_IT = daysAfter(LAST_DAY, -DAYS_LOOKED_AT);

const lastLookedAt = (day: LocalDate): LocalDate => (day > FAR_FROM_IT ? LAST_DAY : daysAfter(day, DAYS_LOOKED_AT));

/** Those that touch one of these days, the earliest first. */
export const outagesBetween = (tables: Tables, from: LocalDate, to: LocalDate): Promise<readonly KnownOutage[]> =>
  tables.query<KnownOutage[]>(
    `SELECT outage_id AS "outageId", starts_on::text AS "startsOn", starts_at AS "startsAt",
            ends_on::text AS "endsOn", ends_at AS "endsAt", cause
       FROM directory.outages_v1
      WHERE ends_on >= $1::date AND starts_on <= $2::date
      ORDER BY starts_on, starts_at, outage_id`,
    [from, to],
  );

/** Rule PLAN-014: what was due on a day on which people could not work is due on the next day of work on which they could. */
export const deadlineAfterOutages = async (tables: Tables, day: LocalDate): Promise<Deadline> => {
  const last = lastLookedAt(day);
  const outages = await outagesBetween(tables, day, last);
  if (outages.length === 0) return { day, movedBy: [] };
  const next = (await workingDays(tables, day, last)).filter((one) => one > day);
  const moved = firstDayNotLost(day, next, outages);
  return { day: moved, movedBy: moved === day ? [] : outages.filter(({ startsOn }) => startsOn < moved) };
};
