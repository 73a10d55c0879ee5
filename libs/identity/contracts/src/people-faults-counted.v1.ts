import { contract, Count, Day, federated } from '@kinerja/contracts';
import { Type, type Static } from 'typebox';

/**
 * How much an agency has to mend on a day, by kind; names nobody, and leaves out kinds of which there is nothing. Said when a number
 * changes, and once a day; replaces the former counts. Publisher: identity. Consumer: the centre. Key: `people-faults`.
 */
export const peopleFaultsCountedV1 = federated(
  contract('identity.people-faults-counted', 1, {
    countedOn: Day,
    // Any word: a kind that an older centre does not know is left out there, and keeps none of the others from arriving.
    counts: Type.Array(Type.Object({ fault: Type.String({ pattern: '^[a-z]+(-[a-z]+)*$' }), open: Count }), {
      maxItems: 100,
    }),
  }),
);
export type PeopleFaultsCountedV1 = Static<typeof peopleFaultsCountedV1.schema>;
