import 'reflect-metadata';
import { runService, serviceSettings } from '@kinerja/service-shell';
import { evaluationService } from './app.module';
import { evaluationConfig } from './evaluation.config';

void runService(evaluationService(evaluationConfig(process.env)), () => serviceSettings(process.env, 'evaluation'));
