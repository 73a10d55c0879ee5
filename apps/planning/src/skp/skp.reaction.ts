import { surveyPublishedV1 } from '@kinerja/contracts';
import { derivedCommand } from '@kinerja/event-store';
import { reaction } from '@kinerja/messaging';
import type { ServiceRuntime } from '@kinerja/service-shell';
import { instant } from '@kinerja/vocabulary';
import { skpHandler } from './skp.handler';
import { plansWatching } from './skp-overview.queries';

type Parts = Pick<ServiceRuntime, 'store' | 'dataSource' | 'projections'>;

/** A plan that was written just before the survey was published must be seen. */
const PATIENCE_MS = 5_000;

const catchUp = async ({ projections, store }: Parts): Promise<void> => {
  const behind = await projections.waitFor(await store.head(), PATIENCE_MS);
  if (behind > 0n) throw new Error(`the read models are ${behind} events behind`);
};

/**
 * Rule PLAN-009: a published survey gives its IKM to every indicator that watches the service; nobody types it.
 * @throws Error when the read models are too far behind or a plan refuses; the message is tried again, then parked.
 */
export const measureIndicators = reaction('SkpReaction.surveyPublished', surveyPublishedV1, (parts: Parts) => {
  const skp = skpHandler(parts.store);
  return async ({ data }) => {
    const { serviceId, surveyId, ikm: value, to: surveyedUntil } = data;
    await catchUp(parts);
    for (const skpId of await plansWatching(parts.dataSource, serviceId)) {
      const measured = { skpId, serviceId, surveyId, value, surveyedUntil, now: instant(data.publishedAt) };
      const handled = await derivedCommand(skpId, () => skp.handle({ type: 'MeasureIndicators', data: measured }));
      if (!handled.accepted) throw new Error(`${skpId} was not measured: ${handled.refusal.code}`);
    }
  };
});
