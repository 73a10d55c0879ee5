import type { UnitRegistered } from './unit.events';

/** `UnitRegistered` as it was written until units had a first day. */
export type UnitRegisteredV1 = Omit<UnitRegistered['data'], 'from' | 'lastDay'>;

/** Nothing is known of a day before which the unit was not there. */
export const unitRegisteredV1ToV2 = (data: UnitRegisteredV1): UnitRegistered['data'] => ({ from: null, ...data });
