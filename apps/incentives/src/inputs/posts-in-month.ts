import type { PostHeld } from '@kinerja/incentives-domain';
import { daysIn, type YearMonth } from '@kinerja/vocabulary';
import type { AssignmentRow } from '../people/assignments.table';

type Start = Pick<AssignmentRow, 'jobClass' | 'startsOn'>;

/**
 * The posts somebody held in the month, from their assignments sorted by start. Before the first one known that one counts,
 * for an import of people brings no history.
 */
export const postsInMonth = (assignments: readonly Start[], month: YearMonth): readonly PostHeld[] => {
  const last = daysIn(month);
  return assignments.flatMap(({ jobClass, startsOn }, index) => {
    const fromDay = index === 0 ? 1 : dayWithin(month, startsOn, last);
    const next = assignments[index + 1];
    const until = next ? dayWithin(month, next.startsOn, last) - 1 : last;
    return until >= fromDay ? [{ jobClass, fromDay, days: until - fromDay + 1 }] : [];
  });
};

/** 1 for a day before the month, the day after its last for one after it. */
const dayWithin = (month: YearMonth, day: string, last: number): number => {
  if (day < `${month}-01`) return 1;
  return day.slice(0, 7) === month ? Number(day.slice(8, 10)) : last + 1;
};
