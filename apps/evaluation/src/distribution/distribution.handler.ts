import { handlerFor, type CommandLog } from '@kinerja/commands';
import { distributionDecider, type DistributionCommand } from '@kinerja/evaluation-domain';
import type { UnitId, YearMonth } from '@kinerja/vocabulary';
import { publishDistribution } from './distribution.publisher';

export const distributionStream = (unit: UnitId, month: YearMonth): string => `distribution-${unit}-${month}`;

export const distributionHandler = (store: CommandLog) =>
  handlerFor(
    distributionDecider,
    store,
    ({ unitId, month }: Pick<DistributionCommand['data'], 'unitId' | 'month'>) => distributionStream(unitId, month),
    { publish: publishDistribution },
  );
export type DistributionHandler = ReturnType<typeof distributionHandler>;
