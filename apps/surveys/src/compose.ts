import type { ServicePorts } from '@kinerja/service-runtime';
import { localDateAt } from '@kinerja/vocabulary';
import { AnswerBatches } from './intake/answer-batches';
import { AnswerFlusher, type Today } from './intake/answer-flusher';
import { AnswerIntake } from './intake/answer-intake';
import { FlushTimer } from './intake/flush-timer';
import { IntakeSettlement } from './intake/intake-settlement';
import { VisitTokens } from './intake/visit';
import { AnswerService } from './public-pages/answer-service';
import { serviceHandler } from './service/service.handler';
import { surveyHandler } from './survey/survey.handler';
import type { SurveysConfig } from './surveys.config';

const SECOND_MS = 1_000;

/** What surveys is made of; from the form to the log an answer goes through intake, batches and flusher. */
export const compose = (ports: Omit<ServicePorts, 'jobs' | 'processes'>, config: SurveysConfig) => {
  const { store, dataSource, projections, clock, settings, log } = ports;
  const today: Today = () => localDateAt(clock.now(), settings.zone);
  const survey = surveyHandler(store);
  const [intake, batches] = [new AnswerIntake(dataSource), new AnswerBatches(dataSource)];
  const visitTokens = new VisitTokens(Buffer.from(config.digestKey, 'base64'));
  const flusher = new AnswerFlusher(batches, survey, today);
  return {
    ...{ config, survey },
    service: serviceHandler(store),
    answerService: new AnswerService(intake, visitTokens, today),
    flushTimer: new FlushTimer(flusher, config.flushSeconds * SECOND_MS, log),
    settlement: new IntakeSettlement(store, projections, batches, flusher),
  };
};
