import type { Event } from '@kinerja/kernel';
import type { Instant, UnitId } from '@kinerja/vocabulary';
import type { ServiceId } from './ids';

/** A public service of a unit (jenis layanan) that citizens may be asked about. */
export type ServiceRegistered = Event<
  'ServiceRegistered',
  { serviceId: ServiceId; unitId: UnitId; name: string; at: Instant }
>;
export type ServiceEvent = ServiceRegistered;
