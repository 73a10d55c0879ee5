import type { UnitId } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { UnitRow } from './units.read-model';

export type UnitItem = Readonly<{ unitId: UnitId; name: string; parentUnitId?: UnitId }>;

export class UnitQueries {
  constructor(private readonly source: DataSource) {}

  /** Sorted by name; `limit` one higher than the page tells that there is more. */
  async list(after: string | undefined, limit: number): Promise<UnitItem[]> {
    const query = this.source.getRepository(UnitRow).createQueryBuilder('unit').orderBy('unit.nameKey').take(limit);
    if (after !== undefined) query.where('unit.nameKey > :after', { after });
    return (await query.getMany()).map(({ unitId, name, parentUnitId }) => ({
      unitId,
      name,
      ...(parentUnitId && { parentUnitId }),
    }));
  }

  isKnown(unitId: UnitId): Promise<boolean> {
    return this.source.getRepository(UnitRow).existsBy({ unitId });
  }

  /** By `unitNameKey`. */
  async idsByName(): Promise<ReadonlyMap<string, UnitId>> {
    const rows = await this.source.getRepository(UnitRow).find();
    return new Map(rows.map(({ nameKey, unitId }) => [nameKey, unitId]));
  }
}
