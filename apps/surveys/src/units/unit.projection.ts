import type { unitRegisteredV1 } from '@kinerja/contracts';
import { insert, tableProjection, type ContractEvent } from '@kinerja/projections';
import { UnitRow } from './unit.read-model';

export const unitProjection = tableProjection<ContractEvent<typeof unitRegisteredV1>, UnitRow>(UnitRow, {
  'identity.unit-registered': ({ data }) => insert({ unitId: data.unitId, name: data.name }),
});
