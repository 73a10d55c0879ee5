import { feature } from '@kinerja/service-shell';
import { unitProjection } from './unit.table';

/** What this service keeps of identity. */
export const unitsFeature = feature({ tables: [unitProjection] });
