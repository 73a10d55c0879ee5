import { accept, type Command, type Decider, type Decision } from '@kinerja/kernel';
import { peopleFaults, type Instant, type LocalDate } from '@kinerja/vocabulary';
import type { PeopleFaultCounts, PeopleFaultsCounted } from './people-faults.events';

export type CountPeopleFaults = Command<
  'CountPeopleFaults',
  Readonly<{ day: LocalDate; counts: PeopleFaultCounts; now: Instant }>
>;
export type PeopleFaultsState =
  Readonly<{ status: 'never' }> | Readonly<{ status: 'counted'; day: LocalDate; counts: PeopleFaultCounts }>;

/** Rule IDN-295: said when a number has changed, and once a day. */
const decide = (
  { data: { day, counts, now } }: CountPeopleFaults,
  state: PeopleFaultsState,
): Decision<PeopleFaultsCounted, never> => {
  const isSaid =
    state.status === 'counted' &&
    state.day === day &&
    peopleFaults.every((fault) => state.counts[fault] === counts[fault]);
  return isSaid ? accept() : accept({ type: 'PeopleFaultsCounted', data: { day, counts, at: now } });
};

/** How much there is to mend in an agency, as it was said to the centre. */
export const peopleFaultsDecider: Decider<CountPeopleFaults, PeopleFaultsState, PeopleFaultsCounted, never> = {
  initialState: { status: 'never' },
  decide,
  evolve: (_, { data: { day, counts } }) => ({ status: 'counted', day, counts }),
};
