import { accept, canonicalJson, refuse, type Decider, type Decision } from '@kinerja/kernel';
import { mayDecide, type EmployeeId, type Instant, type SkpId } from '@kinerja/vocabulary';
import type {
  Appraisal,
  ApproveSkp,
  CorrectAppraiser,
  DraftSkp,
  MeasureIndicators,
  ReturnSkp,
  SetResults,
  SkpCommand,
  SubmitSkp,
} from './skp.commands';
import type { SkpEvent } from './skp.events';
import { evolve, type Plan, type PlanStatus, type SkpState } from './skp.state';
import {
  gapIn,
  indicatorsOf,
  linkable,
  missingLinkIn,
  repetitionIn,
  strayLinkIn,
  strayServiceIn,
  type ResultFault,
} from './work-result.rules';

export type SkpRefusal =
  | ResultFault
  | Readonly<{ code: 'skp.not-found'; skpId: SkpId }>
  | Readonly<{ code: 'skp.already-drafted' }>
  | Readonly<{ code: 'skp.wrong-status'; status: PlanStatus; by: EmployeeId; at: Instant }>
  | Readonly<{ code: 'skp.not-the-owner'; employee: EmployeeId }>
  | Readonly<{ code: 'skp.not-the-appraiser'; appraiser: EmployeeId | null }>
  | Readonly<{ code: 'skp.note-missing' }>;

type Answer = Decision<SkpEvent, SkpRefusal>;

const wrongStatus = ({ status, last }: Plan): Answer => refuse({ code: 'skp.wrong-status', status, ...last });

const isOpen = ({ status }: Plan): boolean => status === 'draft' || status === 'returned';

/** Rule PLAN-001: one stream is one plan; that a person has one per year and assignment is reserved by the handler. */
const draft = ({ data }: DraftSkp, state: SkpState): Answer => {
  if (state.status !== 'absent') return wrongStatus(state);
  const { now, ...plan } = data;
  return accept({ type: 'SkpDrafted', data: { ...plan, at: now } });
};

/** Rule PLAN-007: what was submitted is read by another, what was approved is frozen. */
const setResults = ({ data }: SetResults, plan: Plan): Answer => {
  const { skpId, by, results, now } = data;
  if (by !== plan.employee) return refuse({ code: 'skp.not-the-owner', employee: plan.employee });
  if (!isOpen(plan)) return wrongStatus(plan);
  const fault =
    repetitionIn(results) ??
    strayLinkIn(results, linkable(data.superiorResults, plan.year)) ??
    strayServiceIn(results, data.knownServices);
  if (fault) return refuse(fault);
  if (canonicalJson(results) === canonicalJson(plan.results)) return accept();
  return accept({ type: 'SkpResultsSet', data: { skpId, by, results, at: now } });
};

/** Rule PLAN-002; that links are still missing does not stop a submission (PLAN-005). */
const submit = ({ data: { skpId, by, appraiser, now } }: SubmitSkp, plan: Plan): Answer => {
  if (by !== plan.employee) return refuse({ code: 'skp.not-the-owner', employee: plan.employee });
  if (!isOpen(plan)) return wrongStatus(plan);
  const fault = gapIn(plan.results);
  if (fault) return refuse(fault);
  const { employee, unitId, year, results, rounds } = plan;
  const data = { skpId, employee, unitId, year, appraiser, results, round: rounds + 1, at: now };
  return accept({ type: 'SkpSubmitted', data });
};

/** Rule PLAN-013: a plan that waits goes to whoever was superior on the day of its submission, as is known by now. */
const correctAppraiser = ({ data: { skpId, appraiser, now } }: CorrectAppraiser, plan: Plan): Answer => {
  const { status, employee, unitId, year } = plan;
  if (status !== 'submitted' || appraiser === plan.appraiser) return accept();
  return accept({ type: 'SkpAppraiserCorrected', data: { skpId, employee, unitId, year, appraiser, at: now } });
};

/** Rule PLAN-004: the appraiser decides and nobody else. Rule PLAN-008: where there is none, the head of the region does. */
const mayAppraise = ({ authority }: Appraisal, { employee, appraiser }: Plan): boolean =>
  mayDecide(authority, { employee, superior: appraiser });

const notTheAppraiser = ({ appraiser }: Plan): Answer => refuse({ code: 'skp.not-the-appraiser', appraiser });

// #region decision
const approve = ({ data }: ApproveSkp, plan: Plan): Answer => {
  if (!mayAppraise(data, plan)) return notTheAppraiser(plan);
  if (plan.status !== 'submitted') return wrongStatus(plan);
  const { employee, unitId, year, results, appraiser } = plan;
  const fault = appraiser === null ? undefined : missingLinkIn(results, linkable(data.superiorResults, year));
  if (fault) return refuse(fault);
  const { skpId, authority, now } = data;
  return accept({ type: 'SkpApproved', data: { skpId, employee, unitId, year, by: authority.by, results, at: now } });
};
// #endregion

/** Rule PLAN-006: a return without a note leaves the employee guessing. */
const giveBack = ({ data }: ReturnSkp, plan: Plan): Answer => {
  if (!mayAppraise(data, plan)) return notTheAppraiser(plan);
  if (plan.status !== 'submitted') return wrongStatus(plan);
  const note = data.note.trim();
  if (note === '') return refuse({ code: 'skp.note-missing' });
  const { employee, unitId, year } = plan;
  const { skpId, authority, now } = data;
  return accept({ type: 'SkpReturned', data: { skpId, employee, unitId, year, by: authority.by, note, at: now } });
};

/** Rule PLAN-009: the latest survey counts. An older one, or the same once more, changes nothing. */
const measure = ({ data }: MeasureIndicators, plan: Plan): Answer => {
  const { skpId, serviceId, surveyId, value, surveyedUntil, now } = data;
  const isNews = (indicatorId: string): boolean => {
    const known = plan.measurements.find((one) => one.indicatorId === indicatorId);
    return known === undefined || (known.surveyId !== surveyId && known.surveyedUntil <= surveyedUntil);
  };
  const watching = indicatorsOf(plan.results).filter((one) => one.surveyedServiceId === serviceId);
  const events = watching
    .filter(({ indicatorId }) => isNews(indicatorId))
    .map(({ indicatorId }): SkpEvent => {
      const data = { skpId, employee: plan.employee, indicatorId, surveyId, value, surveyedUntil, at: now };
      return { type: 'IndicatorMeasured', data };
    });
  return accept(...events);
};

export const decide = (command: SkpCommand, state: SkpState): Answer => {
  if (command.type === 'DraftSkp') return draft(command, state);
  if (state.status === 'absent') return refuse({ code: 'skp.not-found', skpId: command.data.skpId });
  return decideOn(command, state);
};

const decideOn = (command: Exclude<SkpCommand, DraftSkp>, state: Plan): Answer => {
  switch (command.type) {
    case 'SetResults':
      return setResults(command, state);
    case 'SubmitSkp':
      return submit(command, state);
    case 'CorrectAppraiser':
      return correctAppraiser(command, state);
    case 'ApproveSkp':
      return approve(command, state);
    case 'ReturnSkp':
      return giveBack(command, state);
    case 'MeasureIndicators':
      return measure(command, state);
  }
};

export const skpDecider: Decider<SkpCommand, SkpState, SkpEvent, SkpRefusal> = {
  initialState: { status: 'absent' },
  decide,
  evolve,
};
