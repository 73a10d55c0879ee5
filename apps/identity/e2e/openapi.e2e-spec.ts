import { documentSuite } from '@kinerja/service-testing';
import { identityService } from '../src/app.module';

documentSuite(identityService({ digestKey: Buffer.alloc(32, 3).toString('base64') }));
