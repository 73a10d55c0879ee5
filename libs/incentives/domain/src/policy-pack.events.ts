import type { Event } from '@kinerja/kernel';
import type { Instant } from '@kinerja/vocabulary';
import type { Adopter, PolicyPack } from './policy-pack';

/** A version of the city's rules may be computed with from its date on. It never changes again. */
export type PolicyPackAdopted = Event<
  'PolicyPackAdopted',
  { pack: PolicyPack; warnings: readonly string[]; by: Adopter; at: Instant }
>;
export type PolicyPackEvent = PolicyPackAdopted;
