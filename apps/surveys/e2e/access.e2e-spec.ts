import { accessSuite } from '@kinerja/service-testing';
import { surveysService } from '../src/app.module';

accessSuite(
  surveysService({ digestKey: Buffer.alloc(32, 7).toString('base64'), minimumRespondents: 5, flushSeconds: 3_600 }),
);
