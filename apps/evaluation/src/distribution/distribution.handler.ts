import { handlerFor, type EventStore } from '@kinerja/event-store';
import { distributionDecider, type DistributionCommand } from '@kinerja/evaluation-domain';
import type { UnitId, YearMonth } from '@kinerja/vocabulary';
import { publishDistribution } from './distribution.publisher';

export const distributionStream = (unit: UnitId, month: YearMonth): string => `distribution-${unit}-${month}`;

export const distributionHandler = (store: EventStore) =>
  handlerFor(
    distributionDecider,
    store,
    ({ unitId, month }: DistributionCommand['data']) => distributionStream(unitId, month),
    { publish: publishDistribution },
  );
export type DistributionHandler = ReturnType<typeof distributionHandler>;
