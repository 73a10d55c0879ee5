import { accept, refuse, type Decider, type Decision } from '@kinerja/kernel';
import type { PeopleImportCommand } from './people-import.commands';
import type { PeopleImportEvent } from './people-import.events';

/** `accepted` and `stopped`: of releases that kept the life of an import here. */
export type PeopleImportState = Readonly<{ status: 'absent' | 'accepted' | 'completed' | 'stopped' }>;
export type PeopleImportRefusal = Readonly<{ code: 'people-import.wrong-status'; status: PeopleImportState['status'] }>;

/** Rule IDN-053: an import is counted once, when its last row is written; its process may say so twice. */
const decide = (
  { data: { now, ...data } }: PeopleImportCommand,
  { status }: PeopleImportState,
): Decision<PeopleImportEvent, PeopleImportRefusal> => {
  if (status === 'completed') return accept();
  if (status === 'stopped') return refuse({ code: 'people-import.wrong-status', status });
  return accept({ type: 'PeopleImportCompleted', data: { ...data, at: now } });
};

const evolve = (_state: PeopleImportState, event: PeopleImportEvent): PeopleImportState => {
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
> = { initialState: { status: 'absent' }, decide, evolve };
