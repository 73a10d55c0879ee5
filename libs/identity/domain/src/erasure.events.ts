import type { Event } from '@kinerja/kernel';
import type { EmployeeId, Instant } from '@kinerja/vocabulary';
import type { AskedBy } from './account.events';

export type ErasureId = string & { readonly __brand: 'ErasureId' };
export const erasureId = (text: string): ErasureId => text as ErasureId;

/** Why data of a person are destroyed, after UU 27/2022: Art. 44 (1) a, Art. 43 (1) a, c and d. */
export const erasureGrounds = ['retention-ended', 'no-longer-needed', 'person-asked', 'unlawful'] as const;
export type ErasureGround = (typeof erasureGrounds)[number];

export const erasureOutcomes = ['withdrawn', 'declined', 'lapsed'] as const;
/** How a decision ended that no second person confirmed. */
export type ErasureOutcome = (typeof erasureOutcomes)[number];

type About = Readonly<{ erasureId: ErasureId; employeeId: EmployeeId; at: Instant }>;

/** One administrator asks for it. `reason` is personal: it goes with the rest. */
export type ErasureAsked = Event<
  'ErasureAsked',
  About & AskedBy & { ground: ErasureGround; reason: string; lapsesAt: Instant }
>;
export type ErasureEnded = Event<'ErasureEnded', About & Partial<AskedBy> & { outcome: ErasureOutcome }>;
/** A second person confirms it; from here there is no way back. */
export type ErasureConfirmed = Event<
  'ErasureConfirmed',
  About & AskedBy & { ground: ErasureGround; askedBy: AskedBy['by'] }
>;
export type ErasureEvent = ErasureAsked | ErasureEnded | ErasureConfirmed;
