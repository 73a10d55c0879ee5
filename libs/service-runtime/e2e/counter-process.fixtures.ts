import 'reflect-metadata';
import { embeddedBus } from '@kinerja/messaging';
import { runService, shellSettings } from '../index';
import { counterService } from './counter-service.fixtures';

/** The counter service as a process of its own, for a test that ends it or gives it too little. */
void runService({
  name: 'surveys',
  settings: shellSettings,
  definition: () => counterService,
  drivers: () => ({ bus: embeddedBus() }),
});
