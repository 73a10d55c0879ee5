import { accept, canonicalJson, refuse, type Decider, type Decision } from '@kinerja/kernel';
import type { Instant, YearMonth } from '@kinerja/vocabulary';
import type { AttendanceFigures } from './attendance';
import type {
  AttendanceCommand,
  CloseAttendanceMonth,
  RecordAttendanceMonth,
  RestoreAttendanceMonth,
} from './attendance.commands';
import type { AttendanceEvent } from './attendance.events';

export type AttendanceState =
  | Readonly<{ status: 'absent' | 'missed' }>
  | Readonly<{ status: 'recorded'; figures: AttendanceFigures; revision: number }>
  | Readonly<{ status: 'closed'; figures: AttendanceFigures; closedAt: Instant }>;

export type AttendanceRefusal =
  | Readonly<{ code: 'attendance.month-closed'; month: YearMonth; closedAt: Instant }>
  | Readonly<{ code: 'attendance.reason-missing'; revision: number }>
  | Readonly<{ code: 'attendance.changed-since' | 'attendance.nothing-before'; month: YearMonth }>;

type Answer = Decision<AttendanceEvent, AttendanceRefusal>;
type WithFigures = Extract<AttendanceState, { status: 'recorded' | 'closed' }>;

const recorded = ({ data }: RecordAttendanceMonth, revision: number): AttendanceEvent => {
  const { now, ...month } = data;
  return { type: 'AttendanceMonthRecorded', data: { ...month, revision, at: now } };
};

const closed = (
  { employee, month, now }: CloseAttendanceMonth['data'],
  figures: AttendanceFigures,
): AttendanceEvent => ({
  type: 'AttendanceMonthClosed',
  data: { employee, month, figures, at: now },
});

/** Rule REP-009: equal figures change nothing; other figures need a reason; what may have been paid by stays. */
const recordAgain = (command: RecordAttendanceMonth, state: WithFigures): Answer => {
  const { figures, month, reason } = command.data;
  if (canonicalJson(figures) === canonicalJson(state.figures)) return accept();
  if (state.status === 'closed') return refuse({ code: 'attendance.month-closed', month, closedAt: state.closedAt });
  const revision = state.revision + 1;
  return reason === null
    ? refuse({ code: 'attendance.reason-missing', revision })
    : accept(recorded(command, revision));
};

const record = (command: RecordAttendanceMonth, state: AttendanceState): Answer => {
  switch (state.status) {
    case 'absent':
      return accept(recorded(command, 1));
    case 'missed':
      return accept(recorded(command, 1), closed(command.data, command.data.figures));
    case 'recorded':
    case 'closed':
      return recordAgain(command, state);
  }
};

/** Rule REP-011: an import is undone where its own figures still stand, and others stood before them. */
const restore = ({ data }: RestoreAttendanceMonth, state: AttendanceState): Answer => {
  const { written, before, ...restored } = data;
  const { month } = data;
  if (before !== null && canonicalJson(before) === canonicalJson(written)) return accept();
  if (state.status === 'closed') return refuse({ code: 'attendance.month-closed', month, closedAt: state.closedAt });
  if (state.status !== 'recorded' || canonicalJson(state.figures) !== canonicalJson(written))
    return refuse({ code: 'attendance.changed-since', month });
  if (before === null) return refuse({ code: 'attendance.nothing-before', month });
  const { now: at, ...of } = restored;
  return accept({
    type: 'AttendanceMonthRecorded',
    data: { ...of, figures: before, revision: state.revision + 1, at },
  });
};

/** Rule REP-008: the month's figures are final when its period is closed and they are there, in either order. */
const close = ({ data }: CloseAttendanceMonth, state: AttendanceState): Answer => {
  const { employee, month, now } = data;
  switch (state.status) {
    case 'absent':
      return accept({ type: 'AttendanceMonthMissed', data: { employee, month, at: now } });
    case 'recorded':
      return accept(closed(data, state.figures));
    case 'missed':
    case 'closed':
      return accept();
  }
};

const decide = (command: AttendanceCommand, state: AttendanceState): Answer => {
  switch (command.type) {
    case 'RecordAttendanceMonth':
      return record(command, state);
    case 'RestoreAttendanceMonth':
      return restore(command, state);
    case 'CloseAttendanceMonth':
      return close(command, state);
  }
};

const evolve = (_: AttendanceState, { type, data }: AttendanceEvent): AttendanceState => {
  switch (type) {
    case 'AttendanceMonthRecorded':
      return { status: 'recorded', figures: data.figures, revision: data.revision };
    case 'AttendanceMonthMissed':
      return { status: 'missed' };
    case 'AttendanceMonthClosed':
      return { status: 'closed', figures: data.figures, closedAt: data.at };
  }
};

export const attendanceDecider: Decider<AttendanceCommand, AttendanceState, AttendanceEvent, AttendanceRefusal> = {
  initialState: { status: 'absent' },
  decide,
  evolve,
};
