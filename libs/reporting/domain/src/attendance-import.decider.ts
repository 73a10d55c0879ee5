import { accept, refuse, type Decider, type Decision } from '@kinerja/kernel';
import type {
  AttendanceImportCommand,
  FinishAttendanceImport,
  StartAttendanceImport,
} from './attendance-import.commands';
import type { AttendanceImportEvent, AttendanceImportStarted } from './attendance-import.events';

export type AttendanceImportState =
  Readonly<{ status: 'absent' | 'finished' }> | Readonly<{ status: 'running'; sheet: AttendanceImportStarted['data'] }>;

export type AttendanceImportRefusal =
  | Readonly<{ code: 'attendance-import.not-found'; importId: string }>
  | Readonly<{ code: 'attendance-import.wrong-status'; status: 'running' | 'finished' }>
  | Readonly<{ code: 'attendance-import.empty' }>;

type Answer = Decision<AttendanceImportEvent, AttendanceImportRefusal>;

const start = ({ data: { now, ...sheet } }: StartAttendanceImport, { status }: AttendanceImportState): Answer => {
  if (status !== 'absent') return refuse({ code: 'attendance-import.wrong-status', status });
  if (sheet.rows.length === 0) return refuse({ code: 'attendance-import.empty' });
  return accept({ type: 'AttendanceImportStarted', data: { ...sheet, at: now } });
};

/** Finished twice is quiet: a job that was stopped after its last step runs that step again. */
const finish = ({ data }: FinishAttendanceImport, { status }: AttendanceImportState): Answer => {
  const { importId, overtaken, now } = data;
  if (status === 'absent') return refuse({ code: 'attendance-import.not-found', importId });
  if (status === 'finished') return accept();
  return accept({ type: 'AttendanceImportFinished', data: { importId, overtaken, at: now } });
};

const decide = (command: AttendanceImportCommand, state: AttendanceImportState): Answer => {
  switch (command.type) {
    case 'StartAttendanceImport':
      return start(command, state);
    case 'FinishAttendanceImport':
      return finish(command, state);
  }
};

const evolve = (_: AttendanceImportState, { type, data }: AttendanceImportEvent): AttendanceImportState => {
  switch (type) {
    case 'AttendanceImportStarted':
      return { status: 'running', sheet: data };
    case 'AttendanceImportFinished':
      return { status: 'finished' };
  }
};

export const attendanceImportDecider: Decider<
  AttendanceImportCommand,
  AttendanceImportState,
  AttendanceImportEvent,
  AttendanceImportRefusal
> = { initialState: { status: 'absent' }, decide, evolve };
