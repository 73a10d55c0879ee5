import { documentSuite } from '@kinerja/service-testing';
import { reportingService } from '../src/app.module';

documentSuite(reportingService);
