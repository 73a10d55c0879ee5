import type { Clock } from '@kinerja/clock';
import type { DistributionEvent } from '@kinerja/evaluation-domain';
import { carriedOut } from '@kinerja/messaging';
import { ownReaction, type OwnReaction, type ProcessQueue } from '@kinerja/processes';
import type { OrganisationHandler } from '../organisation/organisation.handler';
import { FINALISATION, type ClosedUnit } from './finalisation.process';

type Composed = Readonly<{
  clock: Clock;
  processes: ProcessQueue;
  parts: Readonly<{ organisation: OrganisationHandler }>;
}>;

/** Rule EVAL-008: a closed distribution locks the achievement of the unit, and what it counted is made final. */
export const closedDistribution = ({ clock, processes, parts }: Composed): OwnReaction =>
  ownReaction<DistributionEvent>('closed-distribution', {
    DistributionClosed: async ({ data: { unitId, month, ratings } }) => {
      const closed: ClosedUnit = { unitId, month, ratings };
      await processes.begin(FINALISATION, closed);
      const data = { unitId, month, now: clock.now() };
      carriedOut(await parts.organisation.handle({ type: 'LockOrganisationAchievement', data }));
    },
  });
