import 'reflect-metadata';
import { runService, serviceSettings } from '@kinerja/service-shell';
import { monitoringService } from './app.module';
import { monitoringConfig } from './monitoring.config';
import { sourcesOf } from './monitoring.sources';

void runService(
  () => monitoringService(monitoringConfig(process.env)),
  () => serviceSettings(process.env, 'monitoring'),
  (settings) => ({ sources: sourcesOf(monitoringConfig(process.env), settings) }),
);
