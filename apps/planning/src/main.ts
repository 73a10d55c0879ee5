import 'reflect-metadata';
import { runService } from '@kinerja/service-runtime';
import { planningService } from './app.module';
import { planningSettings } from './planning.config';

void runService({ name: 'planning', settings: planningSettings, definition: () => planningService });
