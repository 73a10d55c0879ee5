import type { CommandLog } from '@kinerja/commands';
import { DATA_SOURCE, EVENT_STORE, feature } from '@kinerja/service-runtime';
import type { DataSource } from 'typeorm';
import { EvaluationReadingController } from './evaluation-reading.controller';
import { evaluationHandler } from './evaluation.handler';
import { evaluations } from './evaluations.table';
import { closedDistribution } from './closed-distribution.reaction';
import { finalisation } from './finalisation.process';
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
  ownReactions: [closedDistribution],
  processes: [finalisation],
  controllers: [EvaluationReadingController, RatingController],
  providers: [
    {
      provide: RatingFacts,
      useFactory: (log: CommandLog, source: DataSource) => new RatingFacts(log, source),
      inject: [EVENT_STORE, DATA_SOURCE],
    },
  ],
});
