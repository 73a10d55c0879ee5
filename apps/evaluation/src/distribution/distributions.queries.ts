import type { EmployeeId, UnitId, YearMonth } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import type { Evaluations } from '../evaluation/evaluations.queries';
import type { Place, Places } from '../people/places.queries';
import { DistributionRow } from './distributions.read-model';
import { closedView, openView, type DistributionView } from './unit-ratings';

export type UnitPeople = Readonly<{ unitId: UnitId; places: readonly Place[]; head: Place | undefined }>;

export class Distributions {
  constructor(
    private readonly database: DataSource,
    private readonly places: Places,
    private readonly evaluations: Evaluations,
    private readonly minimumSize: number,
  ) {}

  /** Everybody's unit at the end of the month, by unit. */
  async units(month: YearMonth): Promise<readonly UnitPeople[]> {
    const everybody = await this.places.all(month);
    const ids = [...new Set(everybody.map(({ unitId }) => unitId))].toSorted();
    return ids.map((id) =>
      unitOf(
        id,
        everybody.filter(({ unitId }) => unitId === id),
      ),
    );
  }

  async unit(unitId: UnitId, month: YearMonth): Promise<UnitPeople> {
    return unitOf(unitId, await this.places.inUnit(unitId, month));
  }

  async views(units: readonly UnitPeople[], month: YearMonth): Promise<readonly DistributionView[]> {
    const [closed, achievements, ratings] = await Promise.all([
      this.database.getRepository(DistributionRow).findBy({ month }),
      this.evaluations.achievementsOf(month),
      this.evaluations.ofAll(idsOf(units), month),
    ]);
    return units.map(({ unitId, places }) => {
      const row = closed.find((one) => one.unitId === unitId);
      if (row) return closedView(row);
      const rated = places.flatMap(({ employeeId }) => ratings.get(employeeId) ?? []);
      const organisation = achievements.get(unitId)?.predikat;
      return openView({ unitId, month, places, ratings: rated, organisation, minimumSize: this.minimumSize });
    });
  }
}

const unitOf = (unitId: UnitId, places: readonly Place[]): UnitPeople => ({
  unitId,
  places,
  head: places.find(({ duty }) => duty === 'head'),
});

const idsOf = (units: readonly UnitPeople[]): readonly EmployeeId[] =>
  units.flatMap(({ places }) => places.map(({ employeeId }) => employeeId));
