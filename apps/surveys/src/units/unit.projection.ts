import { unitRegisteredV1 } from '@kinerja/contracts';
import { heardTable, on } from '@kinerja/messaging';
import { insert } from '@kinerja/projections';
import { UnitRow } from './unit.read-model';

export const unitProjection = heardTable(
  UnitRow,
  on(unitRegisteredV1, ({ data }) => insert({ unitId: data.unitId, name: data.name })),
);
