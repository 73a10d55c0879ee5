import type { CommandLog } from '@kinerja/commands';
import { ImportQueue } from '@kinerja/imports';
import type { Jobs } from '@kinerja/jobs';
import { CLOCK, DATA_SOURCE, EVENT_STORE, JOBS, type Clock, type ServiceRuntime } from '@kinerja/service-shell';
import { Module, type DynamicModule } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { PayeeImportController } from './payee-import.controller';
import { PayeeImportJob } from './payee-import.job';
import { PAYEE_IMPORT_HANDLER, payeeHandler, payeeImportHandler } from './payee.handler';
import { Payees } from './payees.queries';

const importJob = (jobs: Jobs, store: CommandLog, clock: Clock, payees: Payees): PayeeImportJob =>
  new PayeeImportJob(
    jobs,
    { payee: payeeHandler(store), imports: payeeImportHandler(store) },
    { clock, unfinished: () => payees.unfinishedImports() },
  );

@Module({})
export class PayeeModule {
  static of({ module }: ServiceRuntime): DynamicModule {
    return {
      module: PayeeModule,
      imports: [module],
      controllers: [PayeeImportController],
      providers: [
        { provide: ImportQueue, useValue: new ImportQueue() },
        { provide: PAYEE_IMPORT_HANDLER, useFactory: payeeImportHandler, inject: [EVENT_STORE] },
        { provide: Payees, useFactory: (source: DataSource) => new Payees(source), inject: [DATA_SOURCE] },
        { provide: PayeeImportJob, useFactory: importJob, inject: [JOBS, EVENT_STORE, CLOCK, Payees] },
      ],
    };
  }
}
