import 'reflect-metadata';
import { runService } from '@kinerja/service-runtime';
import { evaluationServiceWith } from './app.module';
import { evaluationSettings } from './evaluation.config';

void runService({ name: 'evaluation', settings: evaluationSettings, definition: evaluationServiceWith });
