import type { Event } from '@kinerja/kernel';
import type { Instant, UnitId } from '@kinerja/vocabulary';

export type UnitRegistered = Event<
  'UnitRegistered',
  { unitId: UnitId; name: string; parentUnitId?: UnitId; at: Instant }
>;
export type UnitEvent = UnitRegistered;
