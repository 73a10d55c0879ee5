import type { EventStore } from '@kinerja/event-store';
import type { ProjectionRunner } from '@kinerja/projections';
import {
  DATA_SOURCE,
  EVENT_STORE,
  feature,
  PROJECTIONS,
  RUNTIME,
  type Feature,
  type ServiceRuntime,
} from '@kinerja/service-runtime';
import { localDateAt } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { surveyHandler, type SurveyHandler } from '../survey/survey.handler';
import type { SurveysConfig } from '../surveys.config';
import { TODAY } from '../tokens';
import { AnswerBatches } from './answer-batches';
import { AnswerFlusher, type Today } from './answer-flusher';
import { AnswerIntake } from './answer-intake';
import { FlushTimer } from './flush-timer';
import { AnswerBatchRow, UsedVisitRow, WaitingAnswerRow } from './intake.store';
import { IntakeSettlement } from './intake-settlement';
import { VisitTokens } from './visit';

const SECOND_MS = 1_000;

const todayOf =
  ({ clock, settings }: ServiceRuntime): Today =>
  () =>
    localDateAt(clock.now(), settings.zone);

const settlementOf = (
  store: EventStore,
  runner: ProjectionRunner,
  batches: AnswerBatches,
  flusher: AnswerFlusher,
): IntakeSettlement => new IntakeSettlement(store, runner, batches, flusher);

/** The way of an answer from the form into the log. */
export const intakeFeature = ({ digestKey, flushSeconds }: SurveysConfig): Feature => {
  const timerOf = (flusher: AnswerFlusher, { log }: ServiceRuntime): FlushTimer =>
    new FlushTimer(flusher, flushSeconds * SECOND_MS, log);
  return feature({
    stores: [WaitingAnswerRow, AnswerBatchRow, UsedVisitRow],
    providers: [
      { provide: TODAY, useFactory: todayOf, inject: [RUNTIME] },
      { provide: VisitTokens, useValue: new VisitTokens(Buffer.from(digestKey, 'base64')) },
      { provide: AnswerIntake, useFactory: (source: DataSource) => new AnswerIntake(source), inject: [DATA_SOURCE] },
      { provide: AnswerBatches, useFactory: (source: DataSource) => new AnswerBatches(source), inject: [DATA_SOURCE] },
      {
        provide: AnswerFlusher,
        useFactory: (batches: AnswerBatches, surveys: SurveyHandler, today: Today) =>
          new AnswerFlusher(batches, surveys, today),
        inject: [AnswerBatches, surveyHandler, TODAY],
      },
      { provide: FlushTimer, useFactory: timerOf, inject: [AnswerFlusher, RUNTIME] },
      {
        provide: IntakeSettlement,
        useFactory: settlementOf,
        inject: [EVENT_STORE, PROJECTIONS, AnswerBatches, AnswerFlusher],
      },
    ],
  });
};
