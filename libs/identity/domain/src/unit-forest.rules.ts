import { daysAfter, localDate, type LocalDate, type UnitId } from '@kinerja/vocabulary';
import type { UnitRefusal } from './unit.refusal';
import { inForceOn, type RegisteredUnit } from './unit.state';

/** When a unit is there, and below which other one from which day on. */
export type UnitInTime = Readonly<{ unitId: UnitId }> & Pick<RegisteredUnit, 'from' | 'lastDay' | 'places'>;

/** The first day that can be said; stands for a first day that nobody knows. */
const FIRST_DAY = localDate('2000-01-01');
const FINAL_DAY = localDate('2199-12-31');

/** The last day of a unit that is not there any more from a day on. */
export const lastDayBefore = (from: LocalDate): LocalDate => (from <= FIRST_DAY ? FIRST_DAY : daysAfter(from, -1));

/** The first day without a unit that has this last one. */
export const dayAfterEnd = (lastDay: LocalDate): LocalDate =>
  lastDay >= FINAL_DAY ? FINAL_DAY : daysAfter(lastDay, 1);

export const isOpenOn = ({ from, lastDay }: Pick<UnitInTime, 'from' | 'lastDay'>, day: LocalDate): boolean =>
  (from === null || from <= day) && (lastDay === null || day <= lastDay);

export const parentOn = ({ places }: Pick<UnitInTime, 'places'>, day: LocalDate): UnitId | null =>
  inForceOn(places, day)?.parentUnitId ?? null;

/** The days on which anything changes, in order: between two of them the forest stays as it is. */
export const daysOfChange = (units: readonly UnitInTime[]): readonly LocalDate[] => {
  const days = units.flatMap(({ from, lastDay, places }) => [
    from ?? FIRST_DAY,
    ...(lastDay === null ? [] : [dayAfterEnd(lastDay)]),
    ...places.map((place) => place.from ?? FIRST_DAY),
  ]);
  return [...new Set(days)].sort();
};

type Known = ReadonlyMap<UnitId, UnitInTime>;

/** The units above one on a day, nearest first, up to where it comes back to that one. */
const lineAbove = (known: Known, unit: UnitInTime, day: LocalDate): readonly UnitId[] => {
  const line: UnitId[] = [];
  for (let above = parentOn(unit, day); above !== null && !line.includes(above);) {
    line.push(above);
    const next = known.get(above);
    above = next && above !== unit.unitId ? parentOn(next, day) : null;
  }
  return line;
};

const faultOn = (known: Known, unit: UnitInTime, day: LocalDate): UnitRefusal | undefined => {
  const { unitId } = unit;
  const below = [...known.values()].filter((one) => isOpenOn(one, day) && parentOn(one, day) === unitId);
  if (!isOpenOn(unit, day)) {
    const unitIds = below.map((one) => one.unitId);
    return below.length > 0 ? { code: 'unit.units-remain', unitIds, day } : undefined;
  }
  const line = lineAbove(known, unit, day);
  if (line.includes(unitId)) return { code: 'unit.circle', unitIds: line, day };
  const parent = known.get(line[0] ?? unitId) ?? unit;
  if (isOpenOn(parent, day)) return undefined;
  return { code: 'unit.parent-not-open', parentUnitId: parent.unitId, day };
};

/**
 * Rules IDN-100, IDN-102 and IDN-103: on every day the units are a forest: no unit stands below itself, and none below one that is not
 * there. Of a unit that changes it is asked what that makes of it and of those below it; the first day with a fault is named.
 */
export const forestFault = (unit: UnitInTime, others: readonly UnitInTime[]): UnitRefusal | undefined => {
  const units = [...others.filter(({ unitId }) => unitId !== unit.unitId), unit];
  const known = new Map(units.map((one) => [one.unitId, one]));
  for (const day of daysOfChange(units)) {
    const fault = faultOn(known, unit, day);
    if (fault) return fault;
  }
  return undefined;
};
