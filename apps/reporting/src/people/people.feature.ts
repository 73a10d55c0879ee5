import { feature } from '@kinerja/service-shell';
import { assignments, staff, superiors, units } from './people.projection';

/** What this service keeps of identity: who works where, under whom, from which day on, and under which number. */
export const peopleFeature = feature({ tables: [staff, assignments, superiors, units] });
