import { effectsByType, type EffectsByType, type CommandLog } from '@kinerja/commands';
import type { DistributionEvent, EvaluationEvent, OrganisationEvent } from '@kinerja/evaluation-domain';
import { distributionHandler } from './distribution/distribution.handler';
import { evaluationHandler } from './evaluation/evaluation.handler';
import { organisationHandler } from './organisation/organisation.handler';

/** What each event says and reserves, as its handler does it; forgetting one does not compile. */
export const evaluationEffects = (store: CommandLog): EffectsByType => {
  const [organisation, evaluation] = [organisationHandler(store).effects, evaluationHandler(store).effects];
  return effectsByType<OrganisationEvent | EvaluationEvent | DistributionEvent>({
    OrganisationAchievementSet: organisation,
    OrganisationAchievementLocked: organisation,
    EmployeeRated: evaluation,
    EvaluationFinalised: evaluation,
    DistributionClosed: distributionHandler(store).effects,
  });
};
