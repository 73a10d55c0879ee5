import { isThere, unitsOf, type UnitThen } from '@kinerja/directory';
import { endOfMonth, localDate, type YearMonth } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { UnitMonthRow } from './unit-months.table';

export type UnitMonth = Omit<UnitMonthRow, 'month'> & Readonly<{ name: string }>;

/** Every unit that the agency has in the month, called as at its end, also one where nobody has reported. */
export const unitMonthsOf = async (source: DataSource, month: YearMonth): Promise<readonly UnitMonth[]> => {
  const [units, rows] = await Promise.all([
    unitsOf(source, endOfMonth(month)),
    source.getRepository(UnitMonthRow).findBy({ month }),
  ]);
  const counts = new Map(rows.map((row) => [row.unitId, row]));
  const isShown = (unit: UnitThen): boolean =>
    counts.has(unit.unitId) || isThere(unit, localDate(`${month}-01`)) || isThere(unit, endOfMonth(month));
  return units.filter(isShown).map(({ unitId, name }) => {
    const { reported = 0, approved = 0, returned = 0, closed = 0 } = counts.get(unitId) ?? {};
    return { unitId, name, reported, approved, returned, closed };
  });
};
