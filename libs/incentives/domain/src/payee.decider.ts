import { accept, canonicalJson, type Command, type Decider, type Decision } from '@kinerja/kernel';
import type { EmployeeId, Instant } from '@kinerja/vocabulary';
import type { Payee } from './payee';
import type { PayeeEvent, PayeeRegistered } from './payee.events';

export type RegisterPayee = Command<
  'RegisterPayee',
  { employeeId: EmployeeId; payee: Payee; by: EmployeeId; now: Instant }
>;
export type PayeeState = Readonly<{ status: 'absent' } | { status: 'registered'; payee: PayeeRegistered['data'] }>;

/** The same details again change nothing; a payee is never refused, its cells were checked at the edge. */
const decide = ({ data }: RegisterPayee, state: PayeeState): Decision<PayeeEvent, never> => {
  const { employeeId, payee, by, now } = data;
  const registered = { ...payee, employeeId, by, at: now };
  return state.status === 'registered' && isSame(state.payee, registered)
    ? accept()
    : accept({ type: 'PayeeRegistered', data: registered });
};

const isSame = (one: PayeeRegistered['data'], other: PayeeRegistered['data']): boolean =>
  canonicalJson({ ...one, by: other.by, at: other.at }) === canonicalJson(other);

const evolve = (_state: PayeeState, { data }: PayeeEvent): PayeeState => ({ status: 'registered', payee: data });

export const payeeDecider: Decider<RegisterPayee, PayeeState, PayeeEvent, never> = {
  initialState: { status: 'absent' },
  decide,
  evolve,
};
