import { accept, refuse, type Decider, type Decision } from '@kinerja/kernel';
import type { Golongan, LocalDate } from '@kinerja/vocabulary';
import { parseNip } from './nip.rules';
import { correctNumber, type NumberRefusal } from './person-number.rules';
import type { ChangeEmployment, ForgetPerson, PersonCommand, RegisterPerson, RenamePerson } from './person.commands';
import type { Employment, PersonEvent } from './person.events';
import { fitsEmployment, golonganFits, isStaffNumber } from './person.rules';
import { employmentAfter, employmentOn, evolvePerson, noPerson, type PersonState } from './person.state';
import { restoreTaxStatus, setTaxStatus, withdrawTaxStatus, type TaxStatusRefusal } from './tax-status.rules';

/** No refusal repeats the NIP: it may end up in a log. */
export type PersonRefusal =
  | Readonly<{ code: 'person.already-registered' }>
  | Readonly<{ code: 'person.bad-staff-number'; staffNumber: string }>
  | Readonly<{ code: 'person.staff-number-taken' }>
  | Readonly<{ code: 'person.nip-taken' }>
  | NumberRefusal
  | TaxStatusRefusal
  | Readonly<{ code: 'person.absent' }>
  | Readonly<{ code: 'person.erased' }>
  | Readonly<{ code: 'person.same-name' }>
  | Readonly<{ code: 'person.same-employment'; employment: Employment }>
  | Readonly<{ code: 'person.change-ahead'; today: LocalDate }>
  | Readonly<{ code: 'person.golongan-of-other-kind'; golongan: Golongan }>;

type Answer = Decision<PersonEvent, PersonRefusal>;
type Registered = Extract<PersonState, { status: 'registered' }>;

export const decidePerson = (command: PersonCommand, state: PersonState): Answer => {
  if (command.type === 'RegisterPerson') return register(command, state);
  if (command.type === 'ForgetPerson') return forget(command, state);
  if (state.status !== 'registered')
    return refuse({ code: state.status === 'absent' ? 'person.absent' : 'person.erased' });
  return change(command, state);
};

type Change = Exclude<PersonCommand, Readonly<{ type: 'RegisterPerson' | 'ForgetPerson' }>>;

const change = (command: Change, state: Registered): Answer => {
  switch (command.type) {
    case 'CorrectNumber':
      return correctNumber(command, state);
    case 'SetTaxStatus':
      return setTaxStatus(command, state);
    case 'WithdrawTaxStatus':
      return withdrawTaxStatus(command, state);
    case 'RestoreTaxStatus':
      return restoreTaxStatus(command, state);
    case 'RenamePerson':
    case 'ChangeEmployment':
      return changeFromDay(command, state);
  }
};

const changeFromDay = (command: RenamePerson | ChangeEmployment, state: Registered): Answer => {
  const { from, today } = command.data;
  if (from > today) return refuse({ code: 'person.change-ahead', today });
  return command.type === 'RenamePerson' ? rename(command, state) : changeEmployment(command, state);
};

/** Rules IDN-001 to IDN-004, IDN-020 and IDN-021; the birth date is the one the NIP spells out. */
const register = ({ data }: RegisterPerson, state: PersonState): Answer => {
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

/** Rule IDN-184: once; whoever says it again, or of nobody, changes nothing. The NIP they have now is the one that is free. */
const forget = ({ data: { employeeId, now } }: ForgetPerson, state: PersonState): Answer => {
  if (state.status !== 'registered') return accept();
  const { nip } = state.numbers;
  return accept({ type: 'PersonForgotten', data: { employeeId, ...(nip && { nip }), at: now } });
};

/** Rule IDN-159 */
const rename = ({ data: { employeeId, name, from, reason, now } }: RenamePerson, state: Registered): Answer =>
  name === state.name
    ? refuse({ code: 'person.same-name' })
    : accept({ type: 'PersonRenamed', data: { employeeId, name, from, reason, at: now } });

/** Rule IDN-160 */
const changeEmployment = ({ data }: ChangeEmployment, { numbers, employments }: Registered): Answer => {
  const { employeeId, employment, from, golongans, reason, today, now } = data;
  if (employmentOn(employments, from) === employment) return refuse({ code: 'person.same-employment', employment });
  const known = numbers.nip ? parseNip(numbers.nip) : undefined;
  if (known?.ok && !fitsEmployment(known.value.kind, employment))
    return refuse({ code: 'person.nip-of-other-kind', employment });
  const golongan = golongans.find((one) => !golonganFits(one, employment));
  if (golongan !== undefined) return refuse({ code: 'person.golongan-of-other-kind', golongan });
  const current = employmentAfter(employments, { from, employment, today });
  return accept({ type: 'EmploymentChanged', data: { employeeId, employment, from, current, reason, at: now } });
};

export const personDecider: Decider<PersonCommand, PersonState, PersonEvent, PersonRefusal> = {
  initialState: noPerson,
  decide: decidePerson,
  evolve: evolvePerson,
};
