import { accept, refuse, type Decider, type Decision } from '@kinerja/kernel';
import { parseNip, type NipFault } from './nip.rules';
import type { ForgetPerson, PersonCommand, RegisterPerson } from './person.commands';
import type { Employment, PersonEvent } from './person.events';
import { fitsEmployment, isStaffNumber } from './person.rules';

export type PersonState = Readonly<{ status: 'absent' | 'registered' | 'forgotten' }>;
/** No refusal repeats the NIP: it may end up in a log. */
export type PersonRefusal =
  | Readonly<{ code: 'person.already-registered' }>
  | Readonly<{ code: 'person.bad-staff-number'; staffNumber: string }>
  | Readonly<{ code: 'person.bad-nip'; fault: NipFault }>
  | Readonly<{ code: 'person.nip-of-other-kind'; employment: Employment }>
  | Readonly<{ code: 'person.staff-number-taken' }>
  | Readonly<{ code: 'person.nip-taken' }>;

export const decidePerson = (command: PersonCommand, state: PersonState): Decision<PersonEvent, PersonRefusal> => {
  switch (command.type) {
    case 'RegisterPerson':
      return register(command, state);
    case 'ForgetPerson':
      return forget(command, state);
  }
};

/** Rules IDN-001 to IDN-004, IDN-020 and IDN-021; the birth date is the one the NIP spells out. */
const register = ({ data }: RegisterPerson, state: PersonState): Decision<PersonEvent, PersonRefusal> => {
  const { now, ...person } = data;
  if (state.status !== 'absent') return refuse({ code: 'person.already-registered' });
  if (!isStaffNumber(data.staffNumber))
    return refuse({ code: 'person.bad-staff-number', staffNumber: data.staffNumber });
  const nip = parseNip(data.nip);
  if (!nip.ok) return refuse({ code: 'person.bad-nip', fault: nip.reason });
  if (!fitsEmployment(nip.value.kind, data.employment))
    return refuse({ code: 'person.nip-of-other-kind', employment: data.employment });
  return accept({ type: 'PersonRegistered', data: { ...person, birthDate: nip.value.birthDate, at: now } });
};

/** Rule IDN-184: once; whoever says it again, or of nobody, changes nothing. */
const forget = ({ data }: ForgetPerson, { status }: PersonState): Decision<PersonEvent, PersonRefusal> => {
  const { employeeId, nip, now } = data;
  if (status !== 'registered') return accept();
  return accept({ type: 'PersonForgotten', data: { employeeId, ...(nip !== undefined && { nip }), at: now } });
};

export const evolvePerson = (_state: PersonState, event: PersonEvent): PersonState => {
  switch (event.type) {
    case 'PersonRegistered':
      return { status: 'registered' };
    case 'PersonForgotten':
      return { status: 'forgotten' };
  }
};

export const personDecider: Decider<PersonCommand, PersonState, PersonEvent, PersonRefusal> = {
  initialState: { status: 'absent' },
  decide: decidePerson,
  evolve: evolvePerson,
};
