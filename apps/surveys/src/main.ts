import 'reflect-metadata';
import { runService, serviceSettings } from '@kinerja/service-shell';
import { surveysService } from './app.module';
import { surveysConfig } from './surveys.config';

void runService(
  () => surveysService(surveysConfig(process.env)),
  () => serviceSettings(process.env, 'surveys'),
);
