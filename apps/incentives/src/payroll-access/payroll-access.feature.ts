import { Authorities } from '@kinerja/directory';
import { DATA_SOURCE, feature } from '@kinerja/service-runtime';
import type { DataSource } from 'typeorm';
import { PayrollAccess } from './payroll-access';

/** Who may look at pay. */
export const payrollAccessFeature = feature({
  providers: [
    {
      provide: PayrollAccess,
      useFactory: (source: DataSource, authorities: Authorities) => new PayrollAccess(source, authorities),
      inject: [DATA_SOURCE, Authorities],
    },
  ],
});
