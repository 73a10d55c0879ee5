import { derivedCommand } from '@kinerja/commands';
import { isSuperiorByChange } from '@kinerja/directory';
import { superiorChangedV1 } from '@kinerja/identity-contracts';
import { carriedOut, reaction } from '@kinerja/messaging';
import { caughtUp } from '@kinerja/projections';
import type { ServiceRuntime } from '@kinerja/service-runtime';
import { employeeId, localDateAt } from '@kinerja/vocabulary';
import type { SkpHandler } from './skp.handler';
import { waitingOf } from './skp-inbox.queries';

type Composed = Pick<ServiceRuntime, 'store' | 'dataSource' | 'projections' | 'clock' | 'settings'> &
  Readonly<{ parts: Readonly<{ skp: SkpHandler }> }>;

/** A plan that was submitted just before the superior was corrected must be seen. */
const PATIENCE_MS = 5_000;

/**
 * Rule PLAN-013: where the superior of the day on which a plan was submitted is corrected, the plan waits for the right one.
 * @throws ReadModelsBehind, after which the message comes again.
 */
export const correctAppraisers = reaction('SkpReaction.superiorChanged', superiorChangedV1, (composed: Composed) => {
  const { parts, dataSource, clock, settings } = composed;
  return async ({ data }) => {
    await caughtUp(composed, PATIENCE_MS);
    for (const { skpId, submittedAt } of await waitingOf(dataSource, employeeId(data.employeeId))) {
      const day = localDateAt(submittedAt, settings.zone);
      if (!(await isSuperiorByChange(dataSource, data, day))) continue;
      const corrected = { skpId, appraiser: employeeId(data.superiorId), now: clock.now() };
      carriedOut(await derivedCommand(skpId, () => parts.skp.handle({ type: 'CorrectAppraiser', data: corrected })));
    }
  };
});
