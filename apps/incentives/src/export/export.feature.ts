import { feature, RUNTIME, type ServiceRuntime } from '@kinerja/service-runtime';
import { ExportController } from './export.controller';
import { RunExport } from './run-export';

export const exportFeature = feature({
  controllers: [ExportController],
  providers: [
    {
      provide: RunExport,
      useFactory: ({ dataSource, store, settings }: ServiceRuntime) =>
        new RunExport(dataSource, store, settings.agency),
      inject: [RUNTIME],
    },
  ],
});
