import type { DistributionEvent } from '@kinerja/evaluation-domain';
import { facts, type TrailOf } from '@kinerja/trail';

/** Of the people in it the line says how many; who was rated how stands at each of them. */
export const distributionTrail: TrailOf<DistributionEvent> = {
  DistributionClosed: {
    object: 'distribution',
    facts: ({ unitId, month, organisation, ratings, justification }) => [
      ...facts.unit('unit', unitId),
      ...facts.month('month', month),
      ...facts.term('unit-predikat', organisation),
      ...facts.number('people', ratings.length),
      ...facts.text('justification', justification),
    ],
  },
};
