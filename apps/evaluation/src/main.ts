import 'reflect-metadata';
import { runService, serviceSettings } from '@kinerja/service-shell';
import { evaluationServiceWith } from './app.module';
import { evaluationConfig } from './evaluation.config';

void runService(
  () => evaluationServiceWith(evaluationConfig(process.env)),
  () => serviceSettings(process.env, 'evaluation'),
);
