import { feature } from '@kinerja/service-shell';
import { assignments } from './assignments.table';
import { staff } from './staff.table';
import { superiors } from './superiors.table';
import { units } from './units.table';

/** What this service keeps of identity: who works where, under whom, from which day on, and under which number. */
export const peopleFeature = feature({ tables: [staff, assignments, superiors, units] });
