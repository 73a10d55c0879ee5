import type { LocalDate } from '@kinerja/vocabulary';

/** By the wall clock of the agency; times as `08:30`. */
export type Outage = Readonly<{ startsOn: LocalDate; startsAt: string; endsOn: LocalDate; endsAt: string }>;

/** A day on which people could not work for so long is not counted on. Rule PLAN-014. */
export const LOST_MINUTES = 60;
const MINUTES_A_DAY = 24 * 60;

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

/** Its first and last minute on this day; empty where it does not touch the day. */
const within = ({ startsOn, startsAt, endsOn, endsAt }: Outage, day: LocalDate): readonly [number, number] => {
  if (day < startsOn || endsOn < day) return [0, 0];
  return [startsOn === day ? minutesOf(startsAt) : 0, endsOn === day ? minutesOf(endsAt) : MINUTES_A_DAY];
};

/** Minutes of a day in which there was an outage; what two of them share counts once. */
export const minutesLost = (day: LocalDate, outages: readonly Outage[]): number => {
  const spans = outages.map((outage) => within(outage, day)).toSorted(([one], [other]) => one - other);
  let [lost, until] = [0, 0];
  for (const [first, end] of spans) {
    lost += Math.max(0, end - Math.max(first, until));
    until = Math.max(until, end);
  }
  return lost;
};

/** The first of these days, in order, on which people could work; the day itself where all of them were lost. */
export const firstDayNotLost = (
  day: LocalDate,
  daysAfter: readonly LocalDate[],
  outages: readonly Outage[],
): LocalDate => [day, ...daysAfter].find((one) => minutesLost(one, outages) < LOST_MINUTES) ?? day;
