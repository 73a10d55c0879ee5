import { feature } from '@kinerja/service-runtime';
import { PeopleFaultsController } from './people-faults.controller';

/** What must be mended in how people and units are placed; asked of the tables of the others. */
export const peopleFaultsFeature = feature({ controllers: [PeopleFaultsController] });
