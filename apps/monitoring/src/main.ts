import 'reflect-metadata';
import { runService, serviceSettings } from '@kinerja/service-shell';
import { monitoringService } from './app.module';
import { monitoringConfig } from './monitoring.config';

void runService(monitoringService(monitoringConfig(process.env)), () => serviceSettings(process.env, 'monitoring'));
