import type { Event } from '@kinerja/kernel';
import type { Instant, LocalDate, PeopleFault } from '@kinerja/vocabulary';

/** How many there are of each kind. */
export type PeopleFaultCounts = Readonly<Record<PeopleFault, number>>;

/** As of `day`; names nobody. */
export type PeopleFaultsCounted = Event<
  'PeopleFaultsCounted',
  { day: LocalDate; counts: PeopleFaultCounts; at: Instant }
>;
