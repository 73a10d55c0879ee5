import { unitRegisteredV1ToV2 } from '@kinerja/identity-domain';
import { feature } from '@kinerja/service-runtime';
import { handovers, unitHandover } from './handover.process';
import { UnitChangesController } from './unit-changes.controller';
import { UnitController } from './unit.controller';
import { unitHandler } from './unit.handler';
import { UnitMergerController } from './unit-merger.controller';
import { unitHandoversTable } from './unit-handovers.table';
import { UnitSplitController } from './unit-split.controller';
import { unitNamesTable, unitPlacesTable, unitsTable } from './units.table';
import { withdrawnChangesTable } from './withdrawn-changes.table';
import { unitTrail } from './unit.trail';

export const unitFeature = feature({
  events: {
    UnitRegistered: { version: 2, upcasters: { 1: unitRegisteredV1ToV2 } },
    UnitRenamed: { version: 1 },
    UnitMoved: { version: 1 },
    UnitClosed: { version: 1 },
    UnitMerged: { version: 1 },
    UnitSplit: { version: 1 },
    UnitChangeWithdrawn: { version: 1 },
    UnitPeopleCounted: { version: 1 },
  },
  handler: unitHandler,
  trail: unitTrail,
  tables: [unitsTable, unitNamesTable, unitPlacesTable, withdrawnChangesTable, unitHandoversTable],
  ownReactions: [handovers],
  processes: [unitHandover],
  controllers: [UnitController, UnitChangesController, UnitMergerController, UnitSplitController],
});
