import * as evaluationApp from '@kinerja/evaluation-app';
import * as incentivesApp from '@kinerja/incentives-app';
import * as planningApp from '@kinerja/planning-app';
import * as reportingApp from '@kinerja/reporting-app';
import type { YearMonth } from '@kinerja/vocabulary';
import { blueprintOf, type Blueprint } from '../service';

/** Others say nothing here: what identity and surveys publish stands in the directory before the month begins, or is not. */
const contexts = ['planning', 'reporting', 'evaluation', 'incentives'];

type ApiOf<Of> = Of extends Blueprint<infer Api> ? Api : never;

export const planning = blueprintOf(planningApp.planningService, planningApp.compose, contexts);
export type PlanningApi = ApiOf<typeof planning>;

/** With what its routes look up for a decider, as those of the others below. */
export const reporting = blueprintOf(
  reportingApp.reportingService,
  (ports) => ({
    ...reportingApp.compose(ports),
    isMonthOpen: (month: YearMonth) => reportingApp.isMonthOpen(ports.dataSource, month),
  }),
  contexts,
);
export type ReportingApi = ApiOf<typeof reporting>;

export const evaluation = blueprintOf(
  evaluationApp.evaluationService,
  (ports) => ({
    ...evaluationApp.compose(ports, { minimumSize: 100 }),
    isKnownMonth: (month: YearMonth) => evaluationApp.isKnownMonth(ports.dataSource, month),
  }),
  contexts,
);
export type EvaluationApi = ApiOf<typeof evaluation>;

/** The city adopts its own policy pack. */
export const incentives = blueprintOf(
  incentivesApp.incentivesService,
  (ports) => ({
    ...incentivesApp.compose(ports, { packsFolder: undefined }),
    inputsOf: (month: YearMonth) => incentivesApp.monthInputs(ports.dataSource, month),
  }),
  contexts,
);
export type IncentivesApi = ApiOf<typeof incentives>;
