import { ImportQueue } from '@kinerja/imports';
import { feature, RUNTIME, type ServiceRuntime } from '@kinerja/service-shell';
import { PayeeImportController } from './payee-import.controller';
import { PayeeImportJob } from './payee-import.job';
import { payeeHandler, payeeImportHandler, type PayeeHandler, type PayeeImportHandler } from './payee.handler';
import { payeeImports } from './payees.projection';
import { unfinishedImports } from './payees.queries';

const jobOf = (
  { jobs, dataSource, clock }: ServiceRuntime,
  payee: PayeeHandler,
  imports: PayeeImportHandler,
): PayeeImportJob =>
  new PayeeImportJob(jobs, { payee, imports }, { clock, unfinished: () => unfinishedImports(dataSource) });

export const payeeImportFeature = feature({
  events: {
    PayeeImportAccepted: {
      version: 1,
      personal: { subject: 'importId', purpose: 'payee-import', fields: ['rowsText'] },
    },
    PayeeImportCompleted: { version: 1 },
  },
  handler: payeeImportHandler,
  tables: [payeeImports],
  controllers: [PayeeImportController],
  providers: [
    { provide: ImportQueue, useFactory: () => new ImportQueue() },
    { provide: PayeeImportJob, useFactory: jobOf, inject: [RUNTIME, payeeHandler, payeeImportHandler] },
  ],
});
