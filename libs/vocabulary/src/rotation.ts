import type { LocalDate } from './time';

/** Work of one day by the clock, `07:00` to `14:00`; one that ends no later than it begins ends on the next day, so that 24 hours can be said. */
export type ClockSpan = Readonly<{ begins: string; ends: string }>;

/** `minutes`: of work, without the break. */
export type Shift = ClockSpan & Readonly<{ name: string; minutes: number }>;

/** A day of the cycle; free without a shift. */
export type CycleDay<S extends Shift = Shift> = Readonly<{ shift?: S }>;

/** `offset`: with which day of the cycle the team begins, 0 being the first. */
export type Team = Readonly<{ name: string; offset: number }>;

/** From a day on the teams of a unit go through the days of the cycle, over and over. */
export type Rotation<S extends Shift = Shift> = Readonly<{
  from: LocalDate;
  cycle: readonly CycleDay<S>[];
  teams: readonly Team[];
}>;

const DAY_MINUTES = 24 * 60;
const DAY_MS = DAY_MINUTES * 60_000;

const minuteOfDay = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** From its beginning to its end, breaks included: 1-1,440. */
export const lengthOf = ({ begins, ends }: ClockSpan): number =>
  ((minuteOfDay(ends) - minuteOfDay(begins) + DAY_MINUTES - 1) % DAY_MINUTES) + 1;

/** Whole days from the one to the other, below zero where that lies before. */
const daysBetween = (from: LocalDate, to: LocalDate): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;

/** What a team works on a day; undefined where it is free, unknown, or the rotation has not begun. */
export const shiftOn = <S extends Shift>(
  { from, cycle, teams }: Rotation<S>,
  team: string,
  day: LocalDate,
): S | undefined => {
  const offset = teams.find(({ name }) => name === team)?.offset;
  const passed = daysBetween(from, day);
  return offset === undefined || passed < 0 ? undefined : cycle[(passed + offset) % cycle.length]?.shift;
};

/** Minutes between the end of the one and the beginning of the other, `days` later; below zero where they overlap. */
export const restBetween = (one: ClockSpan, other: ClockSpan, days: number): number =>
  days * DAY_MINUTES + minuteOfDay(other.begins) - minuteOfDay(one.begins) - lengthOf(one);

/** `day`, `next`: of the cycle, counted from 1. */
export type Rest = Readonly<{ day: number; next: number; minutes: number }>;

/** The shortest rest between two shifts of a cycle, which begins anew after its last day; undefined without a shift. */
export const shortestRest = (cycle: readonly CycleDay[]): Rest | undefined => {
  const worked = cycle.flatMap(({ shift }, at) => (shift ? [{ shift, at }] : []));
  const rests = worked.map(({ shift, at }, nth): Rest => {
    const { shift: following, at: then } = worked[(nth + 1) % worked.length] ?? { shift, at };
    const days = (then - at + cycle.length - 1) % cycle.length;
    return { day: at + 1, next: then + 1, minutes: restBetween(shift, following, days + 1) };
  });
  return rests.reduce<Rest | undefined>(
    (least, rest) => (least === undefined || rest.minutes < least.minutes ? rest : least),
    undefined,
  );
};

/** Of work in seven days, on the average of the cycle; whole minutes. */
export const minutesAWeekOf = (cycle: readonly CycleDay[]): number =>
  Math.round((cycle.reduce((sum, { shift }) => sum + (shift?.minutes ?? 0), 0) * 7) / cycle.length);
