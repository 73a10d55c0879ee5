import type { Command } from '@kinerja/kernel';
import type { Instant, UnitId } from '@kinerja/vocabulary';
import type { ServiceId } from './ids';

export type RegisterService = Command<
  'RegisterService',
  {
    serviceId: ServiceId;
    unitId: UnitId;
    name: string;
    /** The units this agency has, as far as the unit in question goes. */
    unitIs: 'known' | 'unknown';
    now: Instant;
  }
>;
export type ServiceCommand = RegisterService;
