import { accept, canonicalJson, refuse, type Command, type Decider, type Decision } from '@kinerja/kernel';
import type { EmployeeId, Instant } from '@kinerja/vocabulary';
import type { Payee } from './payee';
import type { PayeeEvent, PayeeRegistered } from './payee.events';

export type RegisterPayee = Command<
  'RegisterPayee',
  { employeeId: EmployeeId; payee: Payee; by: EmployeeId; now: Instant }
>;
/** An import is undone: what was registered before it is registered again. `written`: what the import registered. */
export type RestorePayee = Command<
  'RestorePayee',
  { employeeId: EmployeeId; written: Payee; before: Payee | null; by: EmployeeId; now: Instant }
>;
export type PayeeCommand = RegisterPayee | RestorePayee;

export type PayeeState = Readonly<{ status: 'absent' } | { status: 'registered'; payee: PayeeRegistered['data'] }>;
export type PayeeRefusal = Readonly<{ code: 'payee.changed-since' | 'payee.nothing-before' }>;

type Answer = Decision<PayeeEvent, PayeeRefusal>;

/** The same details again change nothing; a payee is never refused, its cells were checked at the edge. */
const register = ({ data }: RegisterPayee, state: PayeeState): Answer => {
  const { employeeId, payee, by, now } = data;
  return isRegistered(state, payee)
    ? accept()
    : accept({ type: 'PayeeRegistered', data: { ...payee, employeeId, by, at: now } });
};

/** Rule TPP-031: an import is undone where what it registered still stands, and something stood before it. */
const restore = ({ data }: RestorePayee, state: PayeeState): Answer => {
  const { written, before, employeeId, by, now } = data;
  if (before !== null && canonicalJson(before) === canonicalJson(written)) return accept();
  if (!isRegistered(state, written)) return refuse({ code: 'payee.changed-since' });
  if (before === null) return refuse({ code: 'payee.nothing-before' });
  return accept({ type: 'PayeeRegistered', data: { ...before, employeeId, by, at: now } });
};

const about: readonly string[] = ['employeeId', 'by', 'at'];

/** What was registered, whoever did it and when. */
export const payeeIn = (state: PayeeState): Payee | undefined => {
  if (state.status === 'absent') return undefined;
  const details = Object.entries(state.payee).filter(([name]) => !about.includes(name));
  return Object.fromEntries(details) as unknown as Payee;
};

const isRegistered = (state: PayeeState, payee: Payee): boolean => {
  const registered = payeeIn(state);
  return registered !== undefined && canonicalJson(registered) === canonicalJson(payee);
};

const decide = (command: PayeeCommand, state: PayeeState): Answer => {
  switch (command.type) {
    case 'RegisterPayee':
      return register(command, state);
    case 'RestorePayee':
      return restore(command, state);
  }
};

const evolve = (_state: PayeeState, { data }: PayeeEvent): PayeeState => ({ status: 'registered', payee: data });

export const payeeDecider: Decider<PayeeCommand, PayeeState, PayeeEvent, PayeeRefusal> = {
  initialState: { status: 'absent' },
  decide,
  evolve,
};
