import { UnitRow } from '@kinerja/directory';
import type { UnitId } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';

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

/** By `unitNameKey`. */
export const unitIdsByName = async (source: DataSource): Promise<ReadonlyMap<string, UnitId>> => {
  const rows = await source.getRepository(UnitRow).find();
  return new Map(rows.map(({ nameKey, unitId }) => [nameKey, unitId]));
};
