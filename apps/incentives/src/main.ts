import 'reflect-metadata';
import { runService } from '@kinerja/service-runtime';
import { incentivesServiceWith } from './app.module';
import { incentivesConfig, incentivesSettings } from './incentives.config';

void runService({
  name: 'incentives',
  settings: incentivesSettings,
  definition: (told) => incentivesServiceWith(incentivesConfig(told)),
});
