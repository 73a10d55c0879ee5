import type { EventStore } from '@kinerja/event-store';
import { DATA_SOURCE, EVENT_STORE, feature } from '@kinerja/service-shell';
import type { DataSource } from 'typeorm';
import { EvaluationReadingController } from './evaluation-reading.controller';
import { evaluationHandler } from './evaluation.handler';
import { evaluations } from './evaluations.projection';
import { finaliseEvaluations } from './finalisation.reaction';
import { RatingFacts } from './rating-facts';
import { RatingController } from './rating.controller';

export const evaluationFeature = feature({
  events: {
    EmployeeRated: {
      version: 1,
      personal: { subject: 'employeeId', purpose: 'evaluation', fields: ['workResultReason', 'behaviourReason'] },
    },
    EvaluationFinalised: { version: 1 },
  },
  handler: evaluationHandler,
  tables: [evaluations],
  reactions: [finaliseEvaluations],
  controllers: [EvaluationReadingController, RatingController],
  providers: [
    {
      provide: RatingFacts,
      useFactory: (store: EventStore, source: DataSource) => new RatingFacts(store, source),
      inject: [EVENT_STORE, DATA_SOURCE],
    },
  ],
});
