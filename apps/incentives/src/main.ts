import 'reflect-metadata';
import { runService, serviceSettings } from '@kinerja/service-shell';
import { incentivesServiceWith } from './app.module';
import { incentivesConfig } from './incentives.config';

void runService(
  () => incentivesServiceWith(incentivesConfig(process.env)),
  () => serviceSettings(process.env, 'incentives'),
);
