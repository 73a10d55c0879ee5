import type { Brand, Event } from '@kinerja/kernel';
import type { Instant, LocalDate } from '@kinerja/vocabulary';
import type { AccountId, AskedBy, WaitingOutcome } from './account.events';

export type DemandId = Brand<string, 'DemandId'>;
export const demandId = (uuid: string): DemandId => uuid as DemandId;

/** `two-person-roles`: accounts with a role that two persons give, which are those that touch pay or roles (IDN-070). */
export const demandScopes = ['two-person-roles', 'everybody'] as const;
export type DemandScope = (typeof demandScopes)[number];

/** Whom it concerns, from which day, and after how many days more nothing else is done without it. */
export type DemandTerms = Readonly<{ scope: DemandScope; startsOn: LocalDate; graceDays: number }>;

/** Waits for a second administrator until `lapsesAt`. */
export type SecondFactorDemandProposed = Event<
  'SecondFactorDemandProposed',
  AskedBy & DemandTerms & { demandId: DemandId; reason: string; lapsesAt: Instant; at: Instant }
>;
export type SecondFactorDemandProposalEnded = Event<
  'SecondFactorDemandProposalEnded',
  { demandId: DemandId; outcome: WaitingOutcome; by?: AccountId; reason?: string; at: Instant }
>;
/** Holds from here on in the place of an earlier one, `replaces`. `dueOn`: the first day on which it is enforced. */
export type SecondFactorDemanded = Event<
  'SecondFactorDemanded',
  DemandTerms & {
    demandId: DemandId;
    dueOn: LocalDate;
    reason: string;
    proposedBy: AccountId;
    by: AccountId;
    replaces?: DemandId;
    at: Instant;
  }
>;
export type SecondFactorDemandWithdrawn = Event<
  'SecondFactorDemandWithdrawn',
  { demandId: DemandId; by: AccountId; reason: string; at: Instant }
>;
export type SecondFactorDemandEvent =
  SecondFactorDemandProposed | SecondFactorDemandProposalEnded | SecondFactorDemanded | SecondFactorDemandWithdrawn;
