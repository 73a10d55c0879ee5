import 'reflect-metadata';
import { runService } from '@kinerja/service-runtime';
import { surveysService } from './app.module';
import { surveysSettings } from './surveys.config';

void runService({ name: 'surveys', settings: surveysSettings, definition: surveysService });
