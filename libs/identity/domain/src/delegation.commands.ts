import type { Command } from '@kinerja/kernel';
import type { EmployeeId, Instant, LocalDate } from '@kinerja/vocabulary';
import type { DelegationId, DelegationTerms } from './delegation.events';

export type GrantDelegation = Command<
  'GrantDelegation',
  DelegationTerms & {
    delegationId: DelegationId;
    /** On the first day: whether somebody stands below the person or a unit is headed, and whether the substitute holds a post. */
    facts: Readonly<{ leads: boolean; substituteHoldsPost: boolean }>;
    /** The person whose account asks; absent where that is nobody's. */
    byPerson?: EmployeeId;
    today: LocalDate;
    now: Instant;
  }
>;
export type EndDelegation = Command<
  'EndDelegation',
  {
    delegationId: DelegationId;
    employeeId: EmployeeId;
    /** The last day it holds; before the first where it is withdrawn. */
    endsOn: LocalDate;
    note: string;
    today: LocalDate;
    now: Instant;
  }
>;
export type DelegationCommand = GrantDelegation | EndDelegation;
