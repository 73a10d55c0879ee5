import { documentSuite } from '@kinerja/service-testing';
import { planningService } from '../src/app.module';

documentSuite(planningService);
