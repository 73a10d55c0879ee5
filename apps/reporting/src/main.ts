import 'reflect-metadata';
import { runService } from '@kinerja/service-shell';
import { reportingService } from './app.module';
import { reportingSettings } from './reporting.config';

void runService({ name: 'reporting', settings: reportingSettings, definition: () => reportingService });
