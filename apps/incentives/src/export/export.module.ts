import type { EventStore } from '@kinerja/event-store';
import { EVENT_STORE, SETTINGS, type ServiceRuntime, type ServiceSettings } from '@kinerja/service-shell';
import { Module, type DynamicModule } from '@nestjs/common';
import { Runs } from '../run/runs.queries';
import { ExportController } from './export.controller';
import { RunExport } from './run-export';

const exportOf = (runs: Runs, store: EventStore, { agency }: ServiceSettings): RunExport =>
  new RunExport(runs, store, agency);

@Module({})
export class ExportModule {
  static of({ module }: ServiceRuntime, features: readonly DynamicModule[]): DynamicModule {
    return {
      module: ExportModule,
      imports: [module, ...features],
      controllers: [ExportController],
      providers: [{ provide: RunExport, useFactory: exportOf, inject: [Runs, EVENT_STORE, SETTINGS] }],
    };
  }
}
