import type { PostRow } from '@kinerja/directory';
import type { PostHeld } from '@kinerja/incentives-domain';
import { daysIn, type YearMonth } from '@kinerja/vocabulary';

type Held = Pick<PostRow, 'jobClass'> & Readonly<{ startsOn: string; endsOn: string | null }>;

/**
 * The definitive posts somebody held in the month, from all of theirs sorted by start: to the day before the next one, or to
 * their own last day. Before the first one known that one counts,
 * for an import of people brings no history.
 */
export const postsInMonth = (posts: readonly Held[], month: YearMonth): readonly PostHeld[] => {
  const last = daysIn(month);
  return posts.flatMap(({ jobClass, startsOn, endsOn }, index) => {
    const fromDay = index === 0 ? 1 : dayWithin(month, startsOn, last);
    const next = posts[index + 1];
    const followed = next ? dayWithin(month, next.startsOn, last) - 1 : last;
    const until = endsOn === null ? followed : Math.min(followed, lastDayWithin(month, endsOn, last));
    return until >= fromDay ? [{ jobClass, fromDay, days: until - fromDay + 1 }] : [];
  });
};

/** 1 for a day before the month, the day after its last for one after it. */
const dayWithin = (month: YearMonth, day: string, last: number): number => {
  if (day < `${month}-01`) return 1;
  return day.slice(0, 7) === month ? Number(day.slice(8, 10)) : last + 1;
};

/** 0 for a day before the month. */
const lastDayWithin = (month: YearMonth, day: string, last: number): number => {
  if (day < `${month}-01`) return 0;
  return day.slice(0, 7) === month ? Number(day.slice(8, 10)) : last;
};
