import type { UnitId } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { UnitRow } from './units.table';

export type UnitItem = Readonly<{ unitId: UnitId; name: string; parentUnitId?: UnitId }>;

/** Sorted by name; `limit` one higher than the page tells that there is more. */
export const unitsAfter = async (source: DataSource, after: string | undefined, limit: number): Promise<UnitItem[]> => {
  const query = source.getRepository(UnitRow).createQueryBuilder('unit').orderBy('unit.nameKey').take(limit);
  if (after !== undefined) query.where('unit.nameKey > :after', { after });
  return (await query.getMany()).map(({ unitId, name, parentUnitId }) => ({
    unitId,
    name,
    ...(parentUnitId && { parentUnitId }),
  }));
};

export const isKnownUnit = (source: DataSource, unitId: UnitId): Promise<boolean> =>
  source.getRepository(UnitRow).existsBy({ unitId });

/** By `unitNameKey`. */
export const unitIdsByName = async (source: DataSource): Promise<ReadonlyMap<string, UnitId>> => {
  const rows = await source.getRepository(UnitRow).find();
  return new Map(rows.map(({ nameKey, unitId }) => [nameKey, unitId]));
};
