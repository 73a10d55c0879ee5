import type { Command } from '@kinerja/kernel';
import type { Instant, LocalDate } from '@kinerja/vocabulary';
import type { DelegationId, DelegationTerms } from './delegation.events';

export type GrantDelegation = Command<
  'GrantDelegation',
  DelegationTerms & { delegationId: DelegationId; now: Instant }
>;
export type EndDelegation = Command<
  'EndDelegation',
  {
    delegationId: DelegationId;
    /** The last day it holds. */
    endsOn: LocalDate;
    now: Instant;
  }
>;
export type DelegationCommand = GrantDelegation | EndDelegation;
