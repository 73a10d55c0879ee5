import 'reflect-metadata';
import { runService } from '@kinerja/service-runtime';
import { identityService } from './app.module';
import { identityConfig, identitySettings } from './identity.config';

void runService({
  name: 'identity',
  settings: identitySettings,
  definition: (told) => identityService(identityConfig(told)),
});
