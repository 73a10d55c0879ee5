import type { EmployeeId, Instant, UnitId } from '@kinerja/vocabulary';
import type { SkpEvent } from './skp.events';
import type { WorkResult } from './work-result';

export type PlanStatus = 'draft' | 'submitted' | 'returned' | 'approved';

/** Who took the last step and when: what a second approver is told. */
export type Step = Readonly<{ by: EmployeeId; at: Instant }>;

/** The survey an indicator's value comes from; a later survey of the same service replaces it. */
export type Measurement = Readonly<{ indicatorId: string; surveyId: string; surveyedUntil: string }>;

export type Plan = Readonly<{
  status: PlanStatus;
  employee: EmployeeId;
  unitId: UnitId;
  year: number;
  appraiser: EmployeeId | null;
  results: readonly WorkResult[];
  rounds: number;
  measurements: readonly Measurement[];
  last: Step;
}>;

export type SkpState = Readonly<{ status: 'absent' }> | Plan;

type Draft = Extract<SkpEvent, { type: 'SkpDrafted' }>['data'];

const draftOf = ({ employee, unitId, year, appraiser, at }: Draft): Plan => ({
  status: 'draft',
  employee,
  unitId,
  year,
  appraiser,
  results: [],
  rounds: 0,
  measurements: [],
  last: { by: employee, at },
});

const stepOf = ({ by, at }: Step): Step => ({ by, at });

const measuredBy = (known: readonly Measurement[], { indicatorId, surveyId, surveyedUntil }: Measurement) => [
  ...known.filter((one) => one.indicatorId !== indicatorId),
  { indicatorId, surveyId, surveyedUntil },
];

/** Total and silent: what is in the stream has happened, so it is never refused here. */
export const evolve = (state: SkpState, event: SkpEvent): SkpState => {
  if (event.type === 'SkpDrafted') return draftOf(event.data);
  return state.status === 'absent' ? state : stepIn(state, event);
};

const stepIn = (state: Plan, event: Exclude<SkpEvent, { type: 'SkpDrafted' }>): Plan => {
  switch (event.type) {
    case 'SkpResultsSet':
      return { ...state, results: event.data.results, last: stepOf(event.data) };
    case 'SkpSubmitted': {
      const { appraiser, results, round, employee, at } = event.data;
      return { ...state, status: 'submitted', appraiser, results, rounds: round, last: { by: employee, at } };
    }
    case 'SkpAppraiserCorrected':
      return { ...state, appraiser: event.data.appraiser };
    case 'SkpApproved':
      return { ...state, status: 'approved', last: stepOf(event.data) };
    case 'SkpReturned':
      return { ...state, status: 'returned', last: stepOf(event.data) };
    case 'IndicatorMeasured':
      return { ...state, measurements: measuredBy(state.measurements, event.data) };
  }
};
