import { feature } from '@kinerja/service-runtime';
import { EvaluationReadingController } from './evaluation-reading.controller';
import { evaluationHandler } from './evaluation.handler';
import { evaluations } from './evaluations.table';
import { closedDistribution } from './closed-distribution.reaction';
import { finalisation } from './finalisation.process';
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
});
