import 'reflect-metadata';
import { runService } from '@kinerja/service-shell';
import { evaluationServiceWith } from './app.module';
import { evaluationSettings } from './evaluation.config';

void runService({ name: 'evaluation', settings: evaluationSettings, definition: evaluationServiceWith });
