import { surveyPublishedV1 } from '@kinerja/surveys-contracts';
import { derivedCommand } from '@kinerja/commands';
import { reaction } from '@kinerja/messaging';
import { caughtUp } from '@kinerja/projections';
import type { ServiceRuntime } from '@kinerja/service-runtime';
import { instant } from '@kinerja/vocabulary';
import type { SkpHandler } from './skp.handler';
import { plansWatching } from './skp-overview.queries';

type Composed = Pick<ServiceRuntime, 'store' | 'dataSource' | 'projections'> &
  Readonly<{ parts: Readonly<{ skp: SkpHandler }> }>;

/** A plan that was written just before the survey was published must be seen. */
const PATIENCE_MS = 5_000;

/**
 * Rule PLAN-009: a published survey gives its IKM to every indicator that watches the service; nobody types it.
 * @throws ReadModelsBehind, after which the message comes again; Error when a plan refuses: it is tried again, then parked.
 */
export const measureIndicators = reaction('SkpReaction.surveyPublished', surveyPublishedV1, (composed: Composed) => {
  const { skp } = composed.parts;
  return async ({ data }) => {
    const { serviceId, surveyId, ikm: value, to: surveyedUntil } = data;
    await caughtUp(composed, PATIENCE_MS);
    for (const skpId of await plansWatching(composed.dataSource, serviceId)) {
      const measured = { skpId, serviceId, surveyId, value, surveyedUntil, now: instant(data.publishedAt) };
      const handled = await derivedCommand(skpId, () => skp.handle({ type: 'MeasureIndicators', data: measured }));
      if (!handled.accepted) throw new Error(`${skpId} was not measured: ${handled.refusal.code}`);
    }
  };
});
