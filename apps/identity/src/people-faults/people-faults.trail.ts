import type { PeopleFaultsCounted } from '@kinerja/identity-domain';
import { facts, type TrailOf } from '@kinerja/trail';

/** How many in all; of which kind is for the centre. */
export const peopleFaultsTrail: TrailOf<PeopleFaultsCounted> = {
  PeopleFaultsCounted: {
    object: 'people-faults',
    facts: ({ day, counts }) => [
      ...facts.day('day', day),
      ...facts.number(
        'to-mend',
        Object.values(counts).reduce((sum, count) => sum + count, 0),
      ),
    ],
  },
};
