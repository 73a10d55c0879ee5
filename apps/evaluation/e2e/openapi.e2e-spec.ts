import { documentSuite } from '@kinerja/service-testing';
import { evaluationService } from '../src/app.module';

documentSuite(evaluationService);
