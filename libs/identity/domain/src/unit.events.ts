import type { Event } from '@kinerja/kernel';
import type { Instant, UnitId } from '@kinerja/vocabulary';

export type UnitRegistered = Event<
  'UnitRegistered',
  { unitId: UnitId; name: string; parentUnitId?: UnitId; at: Instant }
>;
/** After a post of the unit was entered by itself or withdrawn; imports say the counts of all their units at their end. */
export type UnitPeopleCounted = Event<'UnitPeopleCounted', { unitId: UnitId; people: number; at: Instant }>;
export type UnitEvent = UnitRegistered | UnitPeopleCounted;
