import { accept, refuse, type Decider, type Decision } from '@kinerja/kernel';
import type { EmployeeId, LocalDate, UnitId } from '@kinerja/vocabulary';
import type { AssignmentCommand, ChangeSuperior, EndAssignment, StartAssignment } from './assignment.commands';
import type { AssignmentEvent, AssignmentKind, Duty, SuperiorChanged } from './assignment.events';

type Superior = Readonly<{ from: LocalDate; superiorId: EmployeeId }>;
export type AssignmentState =
  | Readonly<{ status: 'absent' }>
  | Readonly<{
      status: 'started';
      employeeId: EmployeeId;
      kind: AssignmentKind;
      unitId: UnitId;
      duty: Duty;
      startsOn: LocalDate;
      /** The last day, where it is known. */
      endsOn: LocalDate | null;
      superiors: readonly Superior[];
    }>;
export type AssignmentRefusal =
  | Readonly<{ code: 'assignment.already-started' }>
  | Readonly<{ code: 'assignment.absent' }>
  | Readonly<{ code: 'assignment.own-superior' }>
  | Readonly<{ code: 'assignment.no-superior' }>
  | Readonly<{ code: 'assignment.unknown-superior'; superiorId: EmployeeId }>
  | Readonly<{ code: 'assignment.superior-cycle'; superiorId: EmployeeId }>
  | Readonly<{ code: 'assignment.before-start'; startsOn: LocalDate }>
  | Readonly<{ code: 'assignment.after-end'; endsOn: LocalDate }>
  | Readonly<{ code: 'assignment.ends-before-start'; startsOn: LocalDate }>
  | Readonly<{ code: 'assignment.job-class'; jobClass: number }>
  | Readonly<{ code: 'assignment.second-head'; unitId: UnitId }>;
type Answer = Decision<AssignmentEvent, AssignmentRefusal>;

export const decideAssignment = (command: AssignmentCommand, state: AssignmentState): Answer => {
  switch (command.type) {
    case 'StartAssignment':
      return start(command, state);
    case 'ChangeSuperior':
      return changeSuperior(command, state);
    case 'EndAssignment':
      return end(command, state);
  }
};

/** Rules IDN-030 (nobody is their own superior), IDN-031 (a member has a superior), IDN-033 (kelas jabatan 1-17), IDN-035. */
const start = ({ data }: StartAssignment, state: AssignmentState): Answer => {
  const { now, ...terms } = data;
  if (state.status !== 'absent') return refuse({ code: 'assignment.already-started' });
  if (data.superiorId === data.employeeId) return refuse({ code: 'assignment.own-superior' });
  if (data.duty === 'member' && !data.superiorId) return refuse({ code: 'assignment.no-superior' });
  if (!isJobClass(data.jobClass)) return refuse({ code: 'assignment.job-class', jobClass: data.jobClass });
  if (data.endsOn !== undefined && data.endsOn < data.startsOn)
    return refuse({ code: 'assignment.ends-before-start', startsOn: data.startsOn });
  return accept({ type: 'AssignmentStarted', data: { ...terms, at: now } });
};

export const isJobClass = (jobClass: number): boolean => Number.isInteger(jobClass) && jobClass >= 1 && jobClass <= 17;

/** Rule IDN-034: another superior from a day on; never oneself and never somebody below. The same one again is no change. */
const changeSuperior = ({ data }: ChangeSuperior, state: AssignmentState): Answer => {
  const { assignmentId, superiorId, from, lineAbove, now } = data;
  if (state.status === 'absent') return refuse({ code: 'assignment.absent' });
  const { employeeId } = state;
  if (superiorId === employeeId) return refuse({ code: 'assignment.own-superior' });
  if (!lineAbove) return refuse({ code: 'assignment.unknown-superior', superiorId });
  if (lineAbove.includes(employeeId)) return refuse({ code: 'assignment.superior-cycle', superiorId });
  const outside = outsideOf(state, from);
  if (outside) return refuse(outside);
  if (superiorOn(state.superiors, from) === superiorId) return accept();
  return accept({ type: 'SuperiorChanged', data: { assignmentId, employeeId, superiorId, from, at: now } });
};

type Started = Extract<AssignmentState, { status: 'started' }>;

const outsideOf = ({ startsOn, endsOn }: Started, day: LocalDate): AssignmentRefusal | undefined => {
  if (day < startsOn) return { code: 'assignment.before-start', startsOn };
  return endsOn !== null && day > endsOn ? { code: 'assignment.after-end', endsOn } : undefined;
};

/** Rule IDN-035: a post ends with a day that is not before its first; a later statement corrects the earlier one. */
const end = ({ data }: EndAssignment, state: AssignmentState): Answer => {
  const { assignmentId, endsOn, reason, now } = data;
  if (state.status === 'absent') return refuse({ code: 'assignment.absent' });
  const { employeeId, kind, unitId, duty, startsOn } = state;
  if (endsOn < startsOn) return refuse({ code: 'assignment.ends-before-start', startsOn });
  if (endsOn === state.endsOn) return accept();
  return accept({
    type: 'AssignmentEnded',
    data: { assignmentId, employeeId, kind, unitId, duty, endsOn, reason, at: now },
  });
};

/** Who is the superior on `day`; a later statement about the same day replaces the earlier one. */
export const superiorOn = (superiors: readonly Superior[], day: LocalDate): EmployeeId | undefined =>
  superiors.reduce<Superior | undefined>(
    (best, next) => (next.from <= day && (!best || next.from >= best.from) ? next : best),
    undefined,
  )?.superiorId;

const superiorIn = ({ data: { from, superiorId } }: SuperiorChanged): Superior => ({ from, superiorId });

export const evolveAssignment = (state: AssignmentState, event: AssignmentEvent): AssignmentState => {
  switch (event.type) {
    case 'AssignmentStarted': {
      const { employeeId, kind, unitId, duty, startsOn, superiorId } = event.data;
      return {
        status: 'started',
        employeeId,
        kind,
        unitId,
        duty,
        startsOn,
        endsOn: event.data.endsOn ?? null,
        superiors: superiorId ? [{ from: startsOn, superiorId }] : [],
      };
    }
    case 'SuperiorChanged':
      return state.status === 'absent' ? state : { ...state, superiors: [...state.superiors, superiorIn(event)] };
    case 'AssignmentEnded':
      return state.status === 'absent' ? state : { ...state, endsOn: event.data.endsOn };
  }
};

export const assignmentDecider: Decider<AssignmentCommand, AssignmentState, AssignmentEvent, AssignmentRefusal> = {
  initialState: { status: 'absent' },
  decide: decideAssignment,
  evolve: evolveAssignment,
};
