import 'reflect-metadata';
import { runService } from '@kinerja/service-shell';
import { identityService } from './app.module';
import { identitySettings, shellSettings } from './identity.config';

void runService(
  () => identityService(identitySettings(process.env)),
  () => shellSettings(process.env),
);
