import { accessSuite } from '@kinerja/service-testing';
import { agencyCode } from '@kinerja/vocabulary';
import { monitoringService } from '../src/app.module';

accessSuite(monitoringService({ agencies: [] }), {
  surroundings: { agency: agencyCode('bkpsdm'), centreOf: [] },
});
