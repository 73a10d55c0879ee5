import 'reflect-metadata';
import { runService } from '@kinerja/service-runtime';
import { monitoringService } from './app.module';
import { monitoringSettings } from './monitoring.config';
import { sourcesOf } from './monitoring.sources';

void runService({
  name: 'monitoring',
  settings: monitoringSettings,
  definition: monitoringService,
  drivers: (told, shell) => ({ sources: sourcesOf(told, shell) }),
});
