import { distributionClosedV1 } from '@kinerja/contracts';
import { heardTable, on } from '@kinerja/messaging';
import { insert } from '@kinerja/projections';
import { DistributionRow } from './distribution.read-model';

/** A later closing of the same unit and month replaces the earlier one. */
export const distributionProjection = heardTable(
  DistributionRow,
  on(distributionClosedV1, ({ agency, data: { counts, ...closed } }) =>
    insert({
      agency,
      ...closed,
      sangatBaik: counts['sangat-baik'],
      baik: counts.baik,
      butuhPerbaikan: counts['butuh-perbaikan'],
      kurang: counts.kurang,
      sangatKurang: counts['sangat-kurang'],
    }),
  ),
);
