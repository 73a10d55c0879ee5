import { isThere, postsOn, unitsOf, type UnitThen } from '@kinerja/directory';
import type { LocalDate, UnitId } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { PlanProgressRow } from './plan-progress.table';

/** A unit's plans beside the number of people who should have one. */
export type UnitProgress = Omit<PlanProgressRow, 'year'> & Readonly<{ name: string; people: number }>;

/** Every unit of the agency by name, also one where nobody has begun; of those that are closed where something is. */
export const progressOf = async (
  source: DataSource,
  year: number,
  today: LocalDate,
): Promise<readonly UnitProgress[]> => {
  const [units, posts, plans] = await Promise.all([
    unitsOf(source, today),
    postsOn(source, today),
    source.getRepository(PlanProgressRow).findBy({ year }),
  ]);
  const people = new Map<UnitId, number>();
  for (const { unitId } of posts) people.set(unitId, (people.get(unitId) ?? 0) + 1);
  const counts = new Map(plans.map((row) => [row.unitId, row]));
  const isShown = (unit: UnitThen): boolean => isThere(unit, today) || counts.has(unit.unitId);
  return units.filter(isShown).map(({ unitId, name }) => {
    const { drafted = 0, submitted = 0, approved = 0 } = counts.get(unitId) ?? {};
    return { unitId, name, people: people.get(unitId) ?? 0, drafted, submitted, approved };
  });
};
