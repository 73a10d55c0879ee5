import type { Event } from '@kinerja/kernel';
import type { EmployeeId, Instant } from '@kinerja/vocabulary';
import type { Adopter, PolicyPack } from './policy-pack';

/** A version of the city's rules may be computed with from its date on. It never changes again. */
export type PolicyPackAdopted = Event<
  'PolicyPackAdopted',
  { pack: PolicyPack; warnings: readonly string[]; by: Adopter; at: Instant }
>;
/** Taken back before its first day; it holds in no month from then on. `packId`: `perwali@2`. */
export type PolicyPackWithdrawn = Event<
  'PolicyPackWithdrawn',
  { packId: string; reason: string; by: EmployeeId; at: Instant }
>;
export type PolicyPackEvent = PolicyPackAdopted | PolicyPackWithdrawn;
