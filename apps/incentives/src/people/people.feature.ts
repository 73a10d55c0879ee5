import { DATA_SOURCE, feature } from '@kinerja/service-shell';
import type { DataSource } from 'typeorm';
import { PayrollAccess } from './payroll-access';
import { assignments } from './assignments.table';
import { people } from './people.table';
import { superiors } from './superiors.table';

/** What this service keeps of identity, and who may look at pay because of it. */
export const peopleFeature = feature({
  tables: [people, assignments, superiors],
  providers: [
    { provide: PayrollAccess, useFactory: (source: DataSource) => new PayrollAccess(source), inject: [DATA_SOURCE] },
  ],
});
