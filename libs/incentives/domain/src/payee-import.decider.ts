import { accept, refuse, type Command, type Decider, type Decision } from '@kinerja/kernel';
import type { EmployeeId, Instant } from '@kinerja/vocabulary';
import type { PayeeImportId } from './ids';
import type { PayeeImportEvent } from './payee.events';

export type AcceptPayeeImport = Command<
  'AcceptPayeeImport',
  { importId: PayeeImportId; rows: number; rowsText: string; by: EmployeeId; now: Instant }
>;
/** Sent when the last row was registered; may be sent twice. */
export type CompletePayeeImport = Command<'CompletePayeeImport', { importId: PayeeImportId; now: Instant }>;
export type PayeeImportCommand = AcceptPayeeImport | CompletePayeeImport;

export type PayeeImportState = Readonly<
  | { status: 'absent' }
  | { status: 'accepted'; rows: number; rowsText: string; by: EmployeeId }
  | { status: 'completed' }
>;
export type PayeeImportRefusal =
  | Readonly<{ code: 'payee-import.empty' }>
  | Readonly<{ code: 'payee-import.wrong-status'; status: PayeeImportState['status'] }>;

type Answer = Decision<PayeeImportEvent, PayeeImportRefusal>;

const decide = (command: PayeeImportCommand, state: PayeeImportState): Answer => {
  switch (command.type) {
    case 'AcceptPayeeImport':
      return acceptFile(command, state);
    case 'CompletePayeeImport':
      return complete(command, state);
  }
};

const acceptFile = ({ data: { now, ...file } }: AcceptPayeeImport, state: PayeeImportState): Answer => {
  if (state.status !== 'absent') return refuse({ code: 'payee-import.wrong-status', status: state.status });
  if (file.rows === 0) return refuse({ code: 'payee-import.empty' });
  return accept({ type: 'PayeeImportAccepted', data: { ...file, at: now } });
};

const complete = ({ data: { importId, now } }: CompletePayeeImport, state: PayeeImportState): Answer => {
  if (state.status === 'completed') return accept();
  if (state.status === 'absent') return refuse({ code: 'payee-import.wrong-status', status: state.status });
  return accept({ type: 'PayeeImportCompleted', data: { importId, rows: state.rows, at: now } });
};

const evolve = (_state: PayeeImportState, event: PayeeImportEvent): PayeeImportState => {
  switch (event.type) {
    case 'PayeeImportAccepted': {
      const { rows, rowsText, by } = event.data;
      return { status: 'accepted', rows, rowsText, by };
    }
    case 'PayeeImportCompleted':
      return { status: 'completed' };
  }
};

export const payeeImportDecider: Decider<PayeeImportCommand, PayeeImportState, PayeeImportEvent, PayeeImportRefusal> = {
  initialState: { status: 'absent' },
  decide,
  evolve,
};
