import { accept, refuse, type Decider, type Decision } from '@kinerja/kernel';
import type { EmployeeId, LocalDate, UnitId } from '@kinerja/vocabulary';
import type { AssignmentCommand, ChangeSuperior, StartAssignment } from './assignment.commands';
import type { AssignmentEvent } from './assignment.events';

type Superior = Readonly<{ from: LocalDate; superiorId: EmployeeId }>;
export type AssignmentState =
  | Readonly<{ status: 'absent' }>
  | Readonly<{ status: 'started'; employeeId: EmployeeId; startsOn: LocalDate; superiors: readonly Superior[] }>;
export type AssignmentRefusal =
  | Readonly<{ code: 'assignment.already-started' }>
  | Readonly<{ code: 'assignment.absent' }>
  | Readonly<{ code: 'assignment.own-superior' }>
  | Readonly<{ code: 'assignment.no-superior' }>
  | Readonly<{ code: 'assignment.unknown-superior'; superiorId: EmployeeId }>
  | Readonly<{ code: 'assignment.superior-cycle'; superiorId: EmployeeId }>
  | Readonly<{ code: 'assignment.before-start'; startsOn: LocalDate }>
  | Readonly<{ code: 'assignment.job-class'; jobClass: number }>
  | Readonly<{ code: 'assignment.second-head'; unitId: UnitId }>;
type Answer = Decision<AssignmentEvent, AssignmentRefusal>;

export const decideAssignment = (command: AssignmentCommand, state: AssignmentState): Answer => {
  switch (command.type) {
    case 'StartAssignment':
      return start(command, state);
    case 'ChangeSuperior':
      return changeSuperior(command, state);
  }
};

/** Rules IDN-030 (nobody is their own superior), IDN-031 (a member has a superior), IDN-033 (kelas jabatan 1-17). */
const start = ({ data }: StartAssignment, state: AssignmentState): Answer => {
  const { now, ...terms } = data;
  if (state.status !== 'absent') return refuse({ code: 'assignment.already-started' });
  if (data.superiorId === data.employeeId) return refuse({ code: 'assignment.own-superior' });
  if (data.duty === 'member' && !data.superiorId) return refuse({ code: 'assignment.no-superior' });
  if (!isJobClass(data.jobClass)) return refuse({ code: 'assignment.job-class', jobClass: data.jobClass });
  return accept({ type: 'AssignmentStarted', data: { ...terms, at: now } });
};

export const isJobClass = (jobClass: number): boolean => Number.isInteger(jobClass) && jobClass >= 1 && jobClass <= 17;

/** Rule IDN-034: another superior from a day on; never oneself and never somebody below. The same one again is no change. */
const changeSuperior = ({ data }: ChangeSuperior, state: AssignmentState): Answer => {
  const { assignmentId, superiorId, from, lineAbove, now } = data;
  if (state.status === 'absent') return refuse({ code: 'assignment.absent' });
  const { employeeId, startsOn } = state;
  if (superiorId === employeeId) return refuse({ code: 'assignment.own-superior' });
  if (!lineAbove) return refuse({ code: 'assignment.unknown-superior', superiorId });
  if (lineAbove.includes(employeeId)) return refuse({ code: 'assignment.superior-cycle', superiorId });
  if (from < startsOn) return refuse({ code: 'assignment.before-start', startsOn });
  if (superiorOn(state.superiors, from) === superiorId) return accept();
  return accept({ type: 'SuperiorChanged', data: { assignmentId, employeeId, superiorId, from, at: now } });
};

/** Who is the superior on `day`; a later statement about the same day replaces the earlier one. */
export const superiorOn = (superiors: readonly Superior[], day: LocalDate): EmployeeId | undefined =>
  superiors.reduce<Superior | undefined>(
    (best, next) => (next.from <= day && (!best || next.from >= best.from) ? next : best),
    undefined,
  )?.superiorId;

export const evolveAssignment = (state: AssignmentState, event: AssignmentEvent): AssignmentState => {
  switch (event.type) {
    case 'AssignmentStarted': {
      const { employeeId, startsOn, superiorId } = event.data;
      return {
        status: 'started',
        employeeId,
        startsOn,
        superiors: superiorId ? [{ from: startsOn, superiorId }] : [],
      };
    }
    case 'SuperiorChanged':
      return state.status === 'absent' ? state : { ...state, superiors: [...state.superiors, event.data] };
  }
};

export const assignmentDecider: Decider<AssignmentCommand, AssignmentState, AssignmentEvent, AssignmentRefusal> = {
  initialState: { status: 'absent' },
  decide: decideAssignment,
  evolve: evolveAssignment,
};
