import type { AssignmentId, EmployeeId, LocalDate, UnitId } from '@kinerja/vocabulary';
import type { AssignmentEvent, AssignmentKind, Duty, EndCause, SuperiorChanged } from './assignment.events';
import type { SuperiorReportId } from './superior-report.events';

export type Superior = Readonly<{ from: LocalDate; superiorId: EmployeeId }>;
/** What was said of the last day: by the post itself, by somebody, or by the post that followed. */
export type EndStatement = Readonly<{ endsOn: LocalDate; cause?: EndCause; successor?: AssignmentId }>;

export type StartedAssignment = Readonly<{
  status: 'started';
  employeeId: EmployeeId;
  kind: AssignmentKind;
  unitId: UnitId;
  duty: Duty;
  startsOn: LocalDate;
  /** The last day, where it is known. */
  endsOn: LocalDate | null;
  follows?: AssignmentId;
  superiors: readonly Superior[];
  /** Reports of the person by which a superior was corrected. */
  corrections?: readonly SuperiorReportId[];
  /** In the order in which they were said; since it was opened again. */
  ends: readonly EndStatement[];
}>;
export type AssignmentState = Readonly<{ status: 'absent' }> | Readonly<{ status: 'withdrawn' }> | StartedAssignment;

const superiorIn = ({ data: { from, superiorId } }: SuperiorChanged): Superior => ({ from, superiorId });

const correctedBy = ({ corrections = [] }: StartedAssignment, { data: { report } }: SuperiorChanged) =>
  report === undefined ? {} : { corrections: [...corrections, report] };

type Started = Extract<AssignmentEvent, { type: 'AssignmentStarted' }>;
const startedBy = ({ data }: Started): StartedAssignment => {
  const { employeeId, kind, unitId, duty, startsOn, superiorId, endsOn, follows } = data;
  return {
    ...{ status: 'started', employeeId, kind, unitId, duty, startsOn, endsOn: endsOn ?? null },
    ...(follows && { follows }),
    superiors: superiorId ? [{ from: startsOn, superiorId }] : [],
    ends: endsOn ? [{ endsOn }] : [],
  };
};

export const evolveAssignment = (state: AssignmentState, event: AssignmentEvent): AssignmentState => {
  if (event.type === 'AssignmentStarted') return startedBy(event);
  if (state.status !== 'started') return state;
  switch (event.type) {
    case 'SuperiorChanged':
      return { ...state, superiors: [...state.superiors, superiorIn(event)], ...correctedBy(state, event) };
    case 'AssignmentEnded': {
      const { endsOn, cause, successor } = event.data;
      return { ...state, endsOn, ends: [...state.ends, { endsOn, cause, ...(successor && { successor }) }] };
    }
    case 'AssignmentReopened':
      return { ...state, endsOn: null, ends: [] };
    case 'AssignmentWithdrawn':
      return { status: 'withdrawn' };
  }
};

/** Who becomes superior after `day`, in the order of the days; of one day what was said last. */
export const superiorsAfter = (superiors: readonly Superior[], day: LocalDate): readonly Superior[] =>
  [...new Map(superiors.filter(({ from }) => from > day).map((one) => [one.from, one])).values()].sort((one, other) =>
    one.from.localeCompare(other.from),
  );

/** Who is the superior on `day`; a later statement about the same day replaces the earlier one. */
export const superiorOn = (superiors: readonly Superior[], day: LocalDate): EmployeeId | undefined =>
  superiors.reduce<Superior | undefined>(
    (best, next) => (next.from <= day && (!best || next.from >= best.from) ? next : best),
    undefined,
  )?.superiorId;
