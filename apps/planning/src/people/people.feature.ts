import { feature } from '@kinerja/service-shell';
import { assignments, superiors, units } from './people.projection';

/** What this service keeps of identity: who works where, under whom, from which day on. */
export const peopleFeature = feature({ tables: [assignments, superiors, units] });
