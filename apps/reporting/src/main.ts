import 'reflect-metadata';
import { runService } from '@kinerja/service-runtime';
import { reportingService } from './app.module';
import { reportingSettings } from './reporting.config';

void runService({ name: 'reporting', settings: reportingSettings, definition: () => reportingService });
