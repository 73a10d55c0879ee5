import { specFor } from '@kinerja/domain-testing';
import { peopleFaults, localDate, type LocalDate } from '@kinerja/vocabulary';
import { now } from './identity.fixtures';
import { peopleFaultsDecider, type CountPeopleFaults } from './people-faults.decider';
import { type PeopleFaultCounts, type PeopleFaultsCounted } from './people-faults.events';

const { given } = specFor(peopleFaultsDecider);
const [today, tomorrow] = [localDate('2026-11-30'), localDate('2026-12-01')];
const none = Object.fromEntries(peopleFaults.map((fault) => [fault, 0])) as PeopleFaultCounts;
const some: PeopleFaultCounts = { ...none, 'no-head': 1 };

const count = (counts: PeopleFaultCounts, day: LocalDate): CountPeopleFaults => ({
  type: 'CountPeopleFaults',
  data: { day, counts, now },
});
const counted = (counts: PeopleFaultCounts, day: LocalDate): PeopleFaultsCounted => ({
  type: 'PeopleFaultsCounted',
  data: { day, counts, at: now },
});

describe('what is to be mended is counted for the centre (IDN-295)', () => {
  it('a first time, also where there is nothing', () => given().when(count(none, today)).then(counted(none, today)));

  it('and said once while no number has changed', () =>
    given(counted(some, today))
      .when(count({ ...some }, today))
      .thenNothing());

  it('anew when a number has changed, there and back', () => {
    given(counted(none, today)).when(count(some, today)).then(counted(some, today));
    given(counted(none, today), counted(some, today)).when(count(none, today)).then(counted(none, today));
  });

  it('anew on the next day, so that the centre knows that it still holds', () =>
    given(counted(some, today)).when(count(some, tomorrow)).then(counted(some, tomorrow)));
});
