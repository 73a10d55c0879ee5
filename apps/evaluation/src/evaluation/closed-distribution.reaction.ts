import type { Clock } from '@kinerja/clock';
import type { CommandLog } from '@kinerja/commands';
import type { DistributionEvent } from '@kinerja/evaluation-domain';
import { carriedOut } from '@kinerja/messaging';
import { ownReaction, type OwnReaction, type ProcessQueue } from '@kinerja/processes';
import { organisationHandler } from '../organisation/organisation.handler';
import { FINALISATION, type ClosedUnit } from './finalisation.process';

type Parts = Readonly<{ store: CommandLog; clock: Clock; processes: ProcessQueue }>;

/** Rule EVAL-008: a closed distribution locks the achievement of the unit, and what it counted is made final. */
export const closedDistribution = ({ store, clock, processes }: Parts): OwnReaction => {
  const organisation = organisationHandler(store);
  return ownReaction<DistributionEvent>('closed-distribution', {
    DistributionClosed: async ({ data: { unitId, month, ratings } }) => {
      const closed: ClosedUnit = { unitId, month, ratings };
      await processes.begin(FINALISATION, closed);
      const data = { unitId, month, now: clock.now() };
      carriedOut(await organisation.handle({ type: 'LockOrganisationAchievement', data }));
    },
  });
};
