import { feature } from '@kinerja/service-runtime';
import { PeopleFaultsController } from './people-faults.controller';
import { peopleFaultsHandler } from './people-faults.handler';
import { peopleFaultsTrail } from './people-faults.trail';

/** What must be mended in how people, units and accounts are placed; asked of the tables of the others, and counted for the centre. */
export const peopleFaultsFeature = feature({
  events: { PeopleFaultsCounted: { version: 1 } },
  handler: peopleFaultsHandler,
  trail: peopleFaultsTrail,
  controllers: [PeopleFaultsController],
});
