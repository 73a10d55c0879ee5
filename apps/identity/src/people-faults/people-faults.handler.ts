import { peopleFaults } from '@kinerja/vocabulary';
import { handlerFor, type CommandLog } from '@kinerja/commands';
import { announce } from '@kinerja/contracts';
import { peopleFaultsCountedV1 } from '@kinerja/identity-contracts';
import { peopleFaultsDecider, type PeopleFaultsCounted } from '@kinerja/identity-domain';

export const PEOPLE_FAULTS = 'people-faults';

const openOnes = (counts: PeopleFaultsCounted['data']['counts']) =>
  peopleFaults.map((fault) => ({ fault, open: counts[fault] })).filter(({ open }) => open > 0);

export type PeopleFaultsHandler = ReturnType<typeof peopleFaultsHandler>;

/** Says every count to the centre. */
export const peopleFaultsHandler = (store: CommandLog) =>
  handlerFor(peopleFaultsDecider, store, () => PEOPLE_FAULTS, {
    publish: ({ data: { day, counts } }: PeopleFaultsCounted) => [
      announce(peopleFaultsCountedV1, PEOPLE_FAULTS, { countedOn: day, counts: openOnes(counts) }),
    ],
  });
