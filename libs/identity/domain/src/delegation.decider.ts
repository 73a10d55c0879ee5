import { accept, refuse, type Decider, type Decision } from '@kinerja/kernel';
import type { EmployeeId, LocalDate } from '@kinerja/vocabulary';
import type { DelegationCommand, EndDelegation, GrantDelegation } from './delegation.commands';
import type { DelegationEvent } from './delegation.events';

export type DelegationState =
  | Readonly<{ status: 'absent' }>
  | Readonly<{ status: 'granted'; employeeId: EmployeeId; startsOn: LocalDate; endsOn: LocalDate }>;
export type DelegationRefusal =
  | Readonly<{ code: 'delegation.already-granted' }>
  | Readonly<{ code: 'delegation.absent' }>
  | Readonly<{ code: 'delegation.to-oneself' }>
  | Readonly<{ code: 'delegation.ends-before-start'; startsOn: LocalDate }>
  | Readonly<{ code: 'delegation.not-shorter'; endsOn: LocalDate }>;
type Answer = Decision<DelegationEvent, DelegationRefusal>;

export const decideDelegation = (command: DelegationCommand, state: DelegationState): Answer => {
  switch (command.type) {
    case 'GrantDelegation':
      return grant(command, state);
    case 'EndDelegation':
      return end(command, state);
  }
};

/** Rule IDN-036: somebody else stands in, from a first to a last day. */
const grant = ({ data }: GrantDelegation, state: DelegationState): Answer => {
  const { now, ...terms } = data;
  if (state.status !== 'absent') return refuse({ code: 'delegation.already-granted' });
  if (terms.employeeId === terms.substituteId) return refuse({ code: 'delegation.to-oneself' });
  if (terms.endsOn < terms.startsOn) return refuse({ code: 'delegation.ends-before-start', startsOn: terms.startsOn });
  return accept({ type: 'DelegationGranted', data: { ...terms, at: now } });
};

/** Rule IDN-036: a delegation may end earlier, never later: longer is a new one, with its own reason. */
const end = ({ data: { delegationId, endsOn, now } }: EndDelegation, state: DelegationState): Answer => {
  if (state.status === 'absent') return refuse({ code: 'delegation.absent' });
  if (endsOn === state.endsOn) return accept();
  if (endsOn > state.endsOn) return refuse({ code: 'delegation.not-shorter', endsOn: state.endsOn });
  return accept({ type: 'DelegationEnded', data: { delegationId, employeeId: state.employeeId, endsOn, at: now } });
};

export const evolveDelegation = (state: DelegationState, event: DelegationEvent): DelegationState => {
  switch (event.type) {
    case 'DelegationGranted': {
      const { employeeId, startsOn, endsOn } = event.data;
      return { status: 'granted', employeeId, startsOn, endsOn };
    }
    case 'DelegationEnded':
      return state.status === 'absent' ? state : { ...state, endsOn: event.data.endsOn };
  }
};

export const delegationDecider: Decider<DelegationCommand, DelegationState, DelegationEvent, DelegationRefusal> = {
  initialState: { status: 'absent' },
  decide: decideDelegation,
  evolve: evolveDelegation,
};
