import type { DistributionEvent } from '@kinerja/evaluation-domain';
import { insert, tableProjection } from '@kinerja/projections';
import { DistributionRow } from './distributions.read-model';

export const distributions = tableProjection<DistributionEvent, DistributionRow>(DistributionRow, {
  DistributionClosed: ({ data: { ratings, by, at, minimumSize: _size, ...closed } }) =>
    insert({ ...closed, people: ratings.length, closedBy: by, closedAt: at }),
});
