import type { EvaluationEvent } from '@kinerja/evaluation-domain';
import { feature } from '@kinerja/service-runtime';
import type { OrganisationHandler } from '../organisation/organisation.handler';
import { EvaluationReadingController } from './evaluation-reading.controller';
import { evaluationHandler, type EvaluationHandler } from './evaluation.handler';
import { evaluations } from './evaluations.table';
import { closedDistribution } from './closed-distribution.reaction';
import { finalisation } from './finalisation.process';
import { RatingController } from './rating.controller';
import { evaluationTrail } from './evaluation.trail';

type Needs = Readonly<{ organisation: OrganisationHandler; evaluation: EvaluationHandler }>;

export const evaluationFeature = feature<EvaluationEvent, Needs>({
  events: {
    EmployeeRated: {
      version: 1,
      personal: { subject: 'employeeId', purpose: 'evaluation', fields: ['workResultReason', 'behaviourReason'] },
    },
    EvaluationFinalised: { version: 1 },
  },
  handler: evaluationHandler,
  trail: evaluationTrail,
  tables: [evaluations],
  ownReactions: [closedDistribution],
  processes: [finalisation],
  controllers: [EvaluationReadingController, RatingController],
});
