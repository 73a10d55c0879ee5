import { documentSuite } from '@kinerja/service-testing';
import { agencyCode } from '@kinerja/vocabulary';
import { monitoringService } from '../src/app.module';

documentSuite(monitoringService({ agencies: [] }), { agency: agencyCode('bkpsdm'), centreOf: [] });
