import 'reflect-metadata';
import { runService } from '@kinerja/service-shell';
import { planningService } from './app.module';
import { planningConfig } from './planning.config';

void runService(planningService, () => planningConfig(process.env));
