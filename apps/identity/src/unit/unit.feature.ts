import { feature } from '@kinerja/service-runtime';
import { UnitController } from './unit.controller';
import { unitHandler } from './unit.handler';
import { unitsTable } from './units.table';

export const unitFeature = feature({
  events: { UnitRegistered: { version: 1 }, UnitPeopleCounted: { version: 1 } },
  handler: unitHandler,
  tables: [unitsTable],
  controllers: [UnitController],
});
