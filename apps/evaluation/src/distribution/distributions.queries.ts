import { postsInMonth, type HeldPost } from '@kinerja/directory';
import type { EmployeeId, UnitId, YearMonth } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { achievementsOf, evaluationsOf } from '../evaluation/evaluations.queries';
import { DistributionRow } from './distributions.table';
import { closedView, openView, type DistributionView } from './unit-ratings';

export type UnitPeople = Readonly<{ unitId: UnitId; posts: readonly HeldPost[]; head: HeldPost | undefined }>;

const unitOf = (unitId: UnitId, posts: readonly HeldPost[]): UnitPeople => ({
  unitId,
  posts,
  head: posts.find(({ duty }) => duty === 'head'),
});

const idsOf = (units: readonly UnitPeople[]): readonly EmployeeId[] =>
  units.flatMap(({ posts }) => posts.map(({ employeeId }) => employeeId));

/** Everybody's last unit of the month, by unit. */
export const unitsIn = async (source: DataSource, month: YearMonth): Promise<readonly UnitPeople[]> => {
  const everybody = await postsInMonth(source, month);
  const ids = [...new Set(everybody.map(({ unitId }) => unitId))].toSorted();
  return ids.map((id) =>
    unitOf(
      id,
      everybody.filter(({ unitId }) => unitId === id),
    ),
  );
};

export const unitIn = async (source: DataSource, unitId: UnitId, month: YearMonth): Promise<UnitPeople> =>
  unitOf(unitId, await postsInMonth(source, month, { unit: unitId }));

/** What is shown of a month: closed ratings as they were closed, others as they stand. */
export const distributionViews = async (
  source: DataSource,
  units: readonly UnitPeople[],
  { month, minimumSize }: Readonly<{ month: YearMonth; minimumSize: number }>,
): Promise<readonly DistributionView[]> => {
  const [closed, achievements, ratings] = await Promise.all([
    source.getRepository(DistributionRow).findBy({ month }),
    achievementsOf(source, month),
    evaluationsOf(source, idsOf(units), month),
  ]);
  return units.map(({ unitId, posts }) => {
    const row = closed.find((one) => one.unitId === unitId);
    if (row) return closedView(row);
    const rated = posts.flatMap(({ employeeId }) => ratings.get(employeeId) ?? []);
    const organisation = achievements.get(unitId)?.predikat;
    return openView({ unitId, month, people: posts.length, ratings: rated, organisation, minimumSize });
  });
};
