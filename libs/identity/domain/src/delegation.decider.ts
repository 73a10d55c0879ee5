import { accept, refuse, type Decider, type Decision } from '@kinerja/kernel';
import { daysAfter, type LocalDate } from '@kinerja/vocabulary';
import type { DelegationCommand, EndDelegation, GrantDelegation } from './delegation.commands';
import type { DelegationEvent, DelegationGranted, DelegationId } from './delegation.events';

/** From the first to the last day; one that ends before it starts never begins. */
type Span = Readonly<{ startsOn: LocalDate; endsOn: LocalDate }>;
/** The delegations of one person. */
export type DelegationState = ReadonlyMap<DelegationId, Span>;
export type DelegationRefusal =
  | Readonly<{ code: 'delegation.already-granted' }>
  | Readonly<{ code: 'delegation.absent' }>
  | Readonly<{ code: 'delegation.to-oneself' }>
  /** Whoever asks for it would stand in for somebody else. */
  | Readonly<{ code: 'delegation.by-substitute' }>
  | Readonly<{ code: 'delegation.ends-before-start'; startsOn: LocalDate }>
  | Readonly<{ code: 'delegation.over'; endsOn: LocalDate }>
  | Readonly<{ code: 'delegation.note-missing' }>
  | Readonly<{ code: 'delegation.leads-nobody'; startsOn: LocalDate }>
  | Readonly<{ code: 'delegation.substitute-without-post'; startsOn: LocalDate }>
  | Readonly<{ code: 'delegation.overlaps'; delegationId: DelegationId; startsOn: LocalDate; endsOn: LocalDate }>
  | Readonly<{ code: 'delegation.not-shorter'; endsOn: LocalDate }>
  | Readonly<{ code: 'delegation.past-days'; earliest: LocalDate }>;
type Answer = Decision<DelegationEvent, DelegationRefusal>;

export const decideDelegation = (command: DelegationCommand, state: DelegationState): Answer => {
  switch (command.type) {
    case 'GrantDelegation':
      return grant(command, state);
    case 'EndDelegation':
      return end(command, state);
  }
};

/** Rule IDN-036: somebody else stands in, from a first to a last day. Rule IDN-080: not when all its days are over. Rule IDN-128. */
const faultInTerms = ({ data }: GrantDelegation): DelegationRefusal | undefined => {
  const { employeeId, substituteId, startsOn, endsOn, reason, note, today, byPerson } = data;
  if (employeeId === substituteId) return { code: 'delegation.to-oneself' };
  if (byPerson === substituteId) return { code: 'delegation.by-substitute' };
  if (endsOn < startsOn) return { code: 'delegation.ends-before-start', startsOn };
  if (endsOn < today) return { code: 'delegation.over', endsOn };
  return reason === 'other' && note === undefined ? { code: 'delegation.note-missing' } : undefined;
};

/** Rule IDN-081: there is something to decide, and somebody of the agency to decide it. */
const faultInFacts = ({ data: { startsOn, facts } }: GrantDelegation): DelegationRefusal | undefined => {
  if (!facts.leads) return { code: 'delegation.leads-nobody', startsOn };
  return facts.substituteHoldsPost ? undefined : { code: 'delegation.substitute-without-post', startsOn };
};

/** Rule IDN-082: on a day one person stands in for another. */
const overlap = ({ data }: GrantDelegation, state: DelegationState): DelegationRefusal | undefined => {
  const meets = ({ startsOn, endsOn }: Span): boolean =>
    startsOn <= endsOn && startsOn <= data.endsOn && data.startsOn <= endsOn;
  const found = [...state].find(([, span]) => meets(span));
  return found && { code: 'delegation.overlaps', delegationId: found[0], ...found[1] };
};

const granted = ({ data }: GrantDelegation): DelegationGranted['data'] => {
  const { delegationId, employeeId, substituteId, startsOn, endsOn, reason, note, letterNumber, now } = data;
  const said = { reason, ...(note !== undefined && { note }), ...(letterNumber !== undefined && { letterNumber }) };
  return { delegationId, employeeId, substituteId, startsOn, endsOn, ...said, at: now };
};

const grant = (command: GrantDelegation, state: DelegationState): Answer => {
  if (state.has(command.data.delegationId)) return refuse({ code: 'delegation.already-granted' });
  const fault = faultInTerms(command) ?? faultInFacts(command) ?? overlap(command, state);
  return fault ? refuse(fault) : accept({ type: 'DelegationGranted', data: granted(command) });
};

/**
 * Rule IDN-036: a delegation may end earlier, never later: longer is a new one, with its own reason. Rule IDN-083: days that are over
 * stay, for on them something may have been decided.
 */
const end = ({ data }: EndDelegation, state: DelegationState): Answer => {
  const { today, now, ...ended } = data;
  const known = state.get(ended.delegationId);
  if (!known) return refuse({ code: 'delegation.absent' });
  if (ended.endsOn === known.endsOn) return accept();
  if (ended.endsOn > known.endsOn) return refuse({ code: 'delegation.not-shorter', endsOn: known.endsOn });
  const yesterday = daysAfter(today, -1);
  if (known.startsOn < today && ended.endsOn < yesterday)
    return refuse({ code: 'delegation.past-days', earliest: yesterday });
  return accept({ type: 'DelegationEnded', data: { ...ended, at: now } });
};

export const evolveDelegation = (state: DelegationState, event: DelegationEvent): DelegationState => {
  const { delegationId, endsOn } = event.data;
  switch (event.type) {
    case 'DelegationGranted':
      return new Map(state).set(delegationId, { startsOn: event.data.startsOn, endsOn });
    case 'DelegationEnded': {
      const known = state.get(delegationId);
      return known ? new Map(state).set(delegationId, { ...known, endsOn }) : state;
    }
  }
};

export const delegationDecider: Decider<DelegationCommand, DelegationState, DelegationEvent, DelegationRefusal> = {
  initialState: new Map(),
  decide: decideDelegation,
  evolve: evolveDelegation,
};
