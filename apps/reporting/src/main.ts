import 'reflect-metadata';
import { runService } from '@kinerja/service-shell';
import { reportingService } from './app.module';
import { reportingConfig } from './reporting.config';

void runService(reportingService, () => reportingConfig(process.env));
