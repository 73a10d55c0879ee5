import { unitNameKey, type UnitEvent } from '@kinerja/identity-domain';
import { insert, tableProjection } from '@kinerja/projections';
import { UnitRow } from './units.read-model';

export const unitsTable = tableProjection<UnitEvent, UnitRow>(UnitRow, {
  UnitRegistered: ({ data: { unitId, name, parentUnitId } }) =>
    insert({ unitId, name, nameKey: unitNameKey(name), parentUnitId: parentUnitId ?? null }),
});
