import { announce, type Announcement } from '@kinerja/contracts';
import { distributionClosedV1 } from '@kinerja/evaluation-contracts';
import type { DistributionEvent } from '@kinerja/evaluation-domain';

/** Counts leave the agency, persons do not. */
export const publishDistribution = ({ data }: DistributionEvent): readonly Announcement[] => {
  const { unitId, month, organisation, counts, breaches } = data;
  return [announce(distributionClosedV1, unitId, { unitId, month, organisation, counts, breaches: [...breaches] })];
};
