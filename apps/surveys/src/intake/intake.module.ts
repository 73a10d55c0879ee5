import type { EventStore } from '@kinerja/event-store';
import type { ProjectionRunner } from '@kinerja/projections';
import { DATA_SOURCE, EVENT_STORE, PROJECTIONS, type ServiceRuntime } from '@kinerja/service-shell';
import { localDateAt } from '@kinerja/vocabulary';
import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { surveyHandler, type SurveyHandler } from '../survey/survey.handler';
import type { SurveysConfig } from '../surveys.config';
import { SURVEY_HANDLER, TODAY } from '../tokens';
import { AnswerBatches } from './answer-batches';
import { AnswerFlusher, type Today } from './answer-flusher';
import { AnswerIntake } from './answer-intake';
import { FlushTimer } from './flush-timer';
import { IntakeSettlement } from './intake-settlement';
import { VisitTokens } from './visit';

const SECOND_MS = 1_000;

const providers = (
  { settings, clock, log }: ServiceRuntime,
  { digestKey, flushSeconds }: SurveysConfig,
): Provider[] => [
  { provide: TODAY, useValue: (() => localDateAt(clock.now(), settings.zone)) satisfies Today },
  { provide: SURVEY_HANDLER, useFactory: surveyHandler, inject: [EVENT_STORE] },
  { provide: VisitTokens, useValue: new VisitTokens(Buffer.from(digestKey, 'base64')) },
  { provide: AnswerIntake, useFactory: (source: DataSource) => new AnswerIntake(source), inject: [DATA_SOURCE] },
  { provide: AnswerBatches, useFactory: (source: DataSource) => new AnswerBatches(source), inject: [DATA_SOURCE] },
  {
    provide: AnswerFlusher,
    useFactory: (batches: AnswerBatches, surveys: SurveyHandler, today: Today) =>
      new AnswerFlusher(batches, surveys, today),
    inject: [AnswerBatches, SURVEY_HANDLER, TODAY],
  },
  {
    provide: FlushTimer,
    useFactory: (flusher: AnswerFlusher) => new FlushTimer(flusher, flushSeconds * SECOND_MS, log),
    inject: [AnswerFlusher],
  },
  {
    provide: IntakeSettlement,
    useFactory: (store: EventStore, runner: ProjectionRunner, batches: AnswerBatches, flusher: AnswerFlusher) =>
      new IntakeSettlement(store, runner, batches, flusher),
    inject: [EVENT_STORE, PROJECTIONS, AnswerBatches, AnswerFlusher],
  },
];

/** The way of an answer from the form into the log. */
@Module({})
export class IntakeModule {
  static of(runtime: ServiceRuntime, config: SurveysConfig): DynamicModule {
    return {
      module: IntakeModule,
      imports: [runtime.module],
      providers: providers(runtime, config),
      exports: [SURVEY_HANDLER, TODAY, VisitTokens, AnswerIntake, AnswerFlusher, IntakeSettlement],
    };
  }
}
