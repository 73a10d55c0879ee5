import { feature } from '@kinerja/service-runtime';
import { peopleFaultCountsTable } from './people-fault-counts.table';
import { PeopleFaultsController } from './people-faults.controller';

/** What the agencies have to mend among their people. */
export const peopleFaultsOfAgenciesFeature = feature({
  tables: [peopleFaultCountsTable],
  controllers: [PeopleFaultsController],
});
