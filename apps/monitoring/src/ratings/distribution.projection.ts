import type { distributionClosedV1 } from '@kinerja/contracts';
import { insert, tableProjection } from '@kinerja/projections';
import type { FederatedEvent } from '../federated-event';
import { DistributionRow } from './distribution.read-model';

/** A later closing of the same unit and month replaces the earlier one. */
export const distributionProjection = tableProjection<FederatedEvent<typeof distributionClosedV1>, DistributionRow>(
  DistributionRow,
  {
    'evaluation.distribution-closed': ({ agency, data: { counts, ...closed } }) =>
      insert({
        agency,
        ...closed,
        sangatBaik: counts['sangat-baik'],
        baik: counts.baik,
        butuhPerbaikan: counts['butuh-perbaikan'],
        kurang: counts.kurang,
        sangatKurang: counts['sangat-kurang'],
      }),
  },
);
