import { accept, refuse, type Decider, type Decision } from '@kinerja/kernel';
import type { AcceptPeopleImport, PeopleImportCommand } from './people-import.commands';
import type { PeopleImportEvent } from './people-import.events';

export type PeopleImportState = Readonly<{ status: 'absent' | 'accepted' | 'completed' | 'stopped' }>;
export type PeopleImportRefusal =
  | Readonly<{ code: 'people-import.wrong-status'; status: PeopleImportState['status'] }>
  | Readonly<{ code: 'people-import.empty' }>
  | Readonly<{ code: 'people-import.another-open' }>;
type Answer = Decision<PeopleImportEvent, PeopleImportRefusal>;

export const decidePeopleImport = (command: PeopleImportCommand, state: PeopleImportState): Answer => {
  switch (command.type) {
    case 'AcceptPeopleImport':
      return acceptImport(command, state);
    case 'CompletePeopleImport': {
      const { now, ...data } = command.data;
      return end({ type: 'PeopleImportCompleted', data: { ...data, at: now } }, state, 'completed');
    }
    case 'StopPeopleImport': {
      const { now, ...data } = command.data;
      return end({ type: 'PeopleImportStopped', data: { ...data, at: now } }, state, 'stopped');
    }
  }
};

const acceptImport = ({ data }: AcceptPeopleImport, state: PeopleImportState): Answer => {
  const { importId, rows, now } = data;
  if (state.status !== 'absent') return refuse({ code: 'people-import.wrong-status', status: state.status });
  if (rows < 1) return refuse({ code: 'people-import.empty' });
  return accept({ type: 'PeopleImportAccepted', data: { importId, rows, at: now } });
};

/** Rule IDN-053: an import ends once; its job may say so twice. */
const end = (event: PeopleImportEvent, state: PeopleImportState, target: 'completed' | 'stopped'): Answer => {
  if (state.status === target) return accept();
  if (state.status !== 'accepted') return refuse({ code: 'people-import.wrong-status', status: state.status });
  return accept(event);
};

export const evolvePeopleImport = (_state: PeopleImportState, event: PeopleImportEvent): PeopleImportState => {
  switch (event.type) {
    case 'PeopleImportAccepted':
      return { status: 'accepted' };
    case 'PeopleImportCompleted':
      return { status: 'completed' };
    case 'PeopleImportStopped':
      return { status: 'stopped' };
  }
};

export const peopleImportDecider: Decider<
  PeopleImportCommand,
  PeopleImportState,
  PeopleImportEvent,
  PeopleImportRefusal
> = { initialState: { status: 'absent' }, decide: decidePeopleImport, evolve: evolvePeopleImport };
