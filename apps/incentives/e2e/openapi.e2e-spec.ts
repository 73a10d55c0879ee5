import { documentSuite } from '@kinerja/service-testing';
import { incentivesService } from '../src/app.module';

documentSuite(incentivesService);
