import { accept, refuse, type Decider, type Decision } from '@kinerja/kernel';
import {
  mayDecide,
  type EmployeeId,
  type Instant,
  type Rating,
  type UnitId,
  type YearMonth,
} from '@kinerja/vocabulary';
import type { EvaluationCommand, FinaliseEvaluation, RateEmployee } from './evaluation.commands';
import type { EmployeeRated, EvaluationEvent } from './evaluation.events';
import { headWorkResult, predikatOf } from './predikat.rules';

export type EvaluationState = Readonly<
  | { status: 'absent' }
  | { status: 'rated'; rated: EmployeeRated['data'] }
  | { status: 'final'; by: EmployeeId; at: Instant }
>;

export type EvaluationRefusal =
  | Readonly<{ code: 'evaluation.month-unknown'; month: YearMonth }>
  | Readonly<{ code: 'evaluation.own-evaluation' }>
  | Readonly<{ code: 'evaluation.not-the-appraiser'; appraiser: EmployeeId | null }>
  | Readonly<{ code: 'evaluation.already-final'; by: EmployeeId; at: Instant }>
  | Readonly<{ code: 'evaluation.distribution-closed'; by: EmployeeId; at: Instant }>
  | Readonly<{ code: 'evaluation.organisation-not-set'; unitId: UnitId; month: YearMonth }>
  | Readonly<{ code: 'evaluation.head-follows-organisation'; workResult: Rating }>
  | Readonly<{ code: 'evaluation.work-result-missing' }>
  | Readonly<{ code: 'evaluation.reason-missing'; fields: readonly ('workResultReason' | 'behaviourReason')[] }>;

type Answer = Decision<EvaluationEvent, EvaluationRefusal>;

const decide = (command: EvaluationCommand, state: EvaluationState): Answer => {
  switch (command.type) {
    case 'RateEmployee':
      return rate(command.data, state);
    case 'FinaliseEvaluation':
      return finalise(command, state);
  }
};

const rate = (asked: RateEmployee['data'], state: EvaluationState): Answer => {
  const no = mayRate(asked, state) ?? headFollowsOrganisation(asked) ?? reasonsMissing(asked);
  if (no) return refuse(no);
  const workResult = workResultOf(asked);
  if (workResult === undefined) return refuse({ code: 'evaluation.work-result-missing' });
  const data = ratingOf(asked, workResult);
  return state.status === 'rated' && isSameRating(state.rated, data)
    ? accept()
    : accept({ type: 'EmployeeRated', data });
};

/** Rule EVAL-004: the appraiser rates, nobody rates themself, and not after the ratings were closed. */
const mayRate = (asked: RateEmployee['data'], state: EvaluationState): EvaluationRefusal | undefined => {
  if (!asked.monthIsKnown) return { code: 'evaluation.month-unknown', month: asked.month };
  const { authority, employeeId: employee, superior } = asked;
  if (authority.by === employee) return { code: 'evaluation.own-evaluation' };
  if (!mayDecide(authority, { employee, superior }))
    return { code: 'evaluation.not-the-appraiser', appraiser: superior };
  if (state.status === 'final') return { code: 'evaluation.already-final', by: state.by, at: state.at };
  return asked.closed && { code: 'evaluation.distribution-closed', ...asked.closed };
};

/** Rule EVAL-002: the work result of a unit's head is the achievement of the unit; another one is refused, not overruled. */
const headFollowsOrganisation = (asked: RateEmployee['data']): EvaluationRefusal | undefined => {
  if (!asked.headsUnit) return undefined;
  if (!asked.organisation) return { code: 'evaluation.organisation-not-set', unitId: asked.unitId, month: asked.month };
  const workResult = headWorkResult(asked.organisation);
  const agrees = asked.workResult === undefined || asked.workResult === workResult;
  return agrees ? undefined : { code: 'evaluation.head-follows-organisation', workResult };
};

/** Rule EVAL-005: above and below expectation are given with a reason; the organisation's achievement brings its own. */
const reasonsMissing = (asked: RateEmployee['data']): EvaluationRefusal | undefined => {
  const workResult = asked.headsUnit ? undefined : asked.workResult;
  const fields = [
    ...(needsReason(workResult, asked.workResultReason) ? (['workResultReason'] as const) : []),
    ...(needsReason(asked.behaviour, asked.behaviourReason) ? (['behaviourReason'] as const) : []),
  ];
  return fields.length > 0 ? { code: 'evaluation.reason-missing', fields } : undefined;
};

const needsReason = (rating: Rating | undefined, reason: string | undefined): boolean =>
  rating !== undefined && rating !== 'sesuai' && (reason ?? '').trim() === '';

const workResultOf = (asked: RateEmployee['data']): Rating | undefined =>
  asked.headsUnit && asked.organisation ? headWorkResult(asked.organisation) : asked.workResult;

const ratingOf = (asked: RateEmployee['data'], workResult: Rating): EmployeeRated['data'] => ({
  employeeId: asked.employeeId,
  unitId: asked.unitId,
  month: asked.month,
  workResult,
  workResultFrom: asked.headsUnit ? 'organisation' : 'appraiser',
  behaviour: asked.behaviour,
  predikat: predikatOf({ workResult, behaviour: asked.behaviour }),
  workResultReason: asked.workResultReason?.trim() || null,
  behaviourReason: asked.behaviourReason?.trim() || null,
  by: asked.authority.by,
  at: asked.now,
});

const isSameRating = (one: EmployeeRated['data'], other: EmployeeRated['data']): boolean =>
  (['unitId', 'workResult', 'workResultFrom', 'behaviour', 'workResultReason', 'behaviourReason', 'by'] as const).every(
    (field) => one[field] === other[field],
  );

/** Rule EVAL-008: what was counted becomes final, even if a rating slipped in after the closing. */
const finalise = ({ data: { unitId, month, rating, now } }: FinaliseEvaluation, state: EvaluationState): Answer =>
  state.status === 'final'
    ? accept()
    : accept({ type: 'EvaluationFinalised', data: { unitId, month, ...rating, revision: 1, at: now } });

const evolve = (state: EvaluationState, event: EvaluationEvent): EvaluationState => {
  switch (event.type) {
    case 'EmployeeRated':
      return state.status === 'final' ? state : { status: 'rated', rated: event.data };
    case 'EvaluationFinalised':
      return { status: 'final', by: event.data.ratedBy, at: event.data.at };
  }
};

export const evaluationDecider: Decider<EvaluationCommand, EvaluationState, EvaluationEvent, EvaluationRefusal> = {
  initialState: { status: 'absent' },
  decide,
  evolve,
};
