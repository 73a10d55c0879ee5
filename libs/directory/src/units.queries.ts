import type { UnitId } from '@kinerja/vocabulary';
import type { Tables } from './posts.queries';
import type { UnitRow } from './units.table';

const UNITS =
  'SELECT unit_id AS "unitId", name, name_key AS "nameKey", parent_unit_id AS "parentUnitId" FROM directory.organisation_units_v1';

/** By name. */
export const unitsOf = (tables: Tables): Promise<readonly UnitRow[]> => tables.query(`${UNITS} ORDER BY name, unit_id`);

export const isKnownUnit = async (tables: Tables, unit: UnitId): Promise<boolean> =>
  (await tables.query<UnitRow[]>(`${UNITS} WHERE unit_id = $1`, [unit])).length > 0;

export type UnitBranch = Readonly<{ unitId: UnitId; name: string; below: readonly UnitBranch[] }>;

/**
 * Units under their parents, by name; a parent that is not known, or that stands below its own child, leaves its children at
 * the top, so that none is lost.
 */
export const treeOf = (units: readonly UnitRow[]): readonly UnitBranch[] => {
  const known = new Map(units.map((unit) => [unit.unitId, unit]));
  const hangsOnItself = (unit: UnitRow): boolean => {
    const seen = new Set<UnitId>();
    for (
      let above: UnitRow | undefined = unit;
      above;
      above = above.parentUnitId ? known.get(above.parentUnitId) : undefined
    ) {
      if (seen.has(above.unitId)) return true;
      seen.add(above.unitId);
    }
    return false;
  };
  const isTop = (unit: UnitRow): boolean =>
    unit.parentUnitId === null || !known.has(unit.parentUnitId) || hangsOnItself(unit);
  const branch = ({ unitId, name }: UnitRow): UnitBranch => ({
    ...{ unitId, name },
    below: units.filter((unit) => !isTop(unit) && unit.parentUnitId === unitId).map(branch),
  });
  return units.filter(isTop).map(branch);
};

export const unitTree = async (tables: Tables): Promise<readonly UnitBranch[]> => treeOf(await unitsOf(tables));
