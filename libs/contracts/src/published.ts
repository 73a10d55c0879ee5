import type { Contract } from './contract';
import { evaluationControlTotalsStatedV1 } from './evaluation/control-totals-stated.v1';
import { distributionClosedV1 } from './evaluation/distribution-closed.v1';
import { evaluationFinalV1 } from './evaluation/evaluation-final.v1';
import { accountDisabledV1 } from './identity/account-disabled.v1';
import { assignmentStartedV1 } from './identity/assignment-started.v1';
import { assignmentEndedV1 } from './identity/assignment-ended.v1';
import { assignmentStartedV2 } from './identity/assignment-started.v2';
import { calendarDaySetV1 } from './identity/calendar-day-set.v1';
import { delegationEndedV1 } from './identity/delegation-ended.v1';
import { delegationGrantedV1 } from './identity/delegation-granted.v1';
import { workingHoursSetV1 } from './identity/working-hours-set.v1';
import { identityControlTotalsStatedV1 } from './identity/control-totals-stated.v1';
import { peopleCountedV1 } from './identity/people-counted.v1';
import { personRegisteredV1 } from './identity/person-registered.v1';
import { superiorChangedV1 } from './identity/superior-changed.v1';
import { unitRegisteredV1 } from './identity/unit-registered.v1';
import { allowanceApprovedV1 } from './incentives/allowance-approved.v1';
import { incentivesControlTotalsStatedV1 } from './incentives/control-totals-stated.v1';
import { tppRunSealedV1 } from './incentives/tpp-run-sealed.v1';
import { planningControlTotalsStatedV1 } from './planning/control-totals-stated.v1';
import { indicatorMeasuredV1 } from './planning/indicator-measured.v1';
import { periodClosedV1 } from './planning/period-closed.v1';
import { periodOpenedV1 } from './planning/period-opened.v1';
import { planCountedV1 } from './planning/plan-counted.v1';
import { skpApprovedV1 } from './planning/skp-approved.v1';
import { activityMonthClosedV1 } from './reporting/activity-month-closed.v1';
import { attendanceMonthClosedV1 } from './reporting/attendance-month-closed.v1';
import { reportingControlTotalsStatedV1 } from './reporting/control-totals-stated.v1';
import { monthCountedV1 } from './reporting/month-counted.v1';
import { surveysControlTotalsStatedV1 } from './surveys/control-totals-stated.v1';
import { serviceRegisteredV1 } from './surveys/service-registered.v1';
import { surveyPublishedV1 } from './surveys/survey-published.v1';

/** Every contract in every version ever published, sorted by type; a new one is added here, none is ever taken away. */
export const publishedContracts: readonly Contract[] = [
  evaluationControlTotalsStatedV1,
  distributionClosedV1,
  evaluationFinalV1,
  accountDisabledV1,
  assignmentEndedV1,
  assignmentStartedV1,
  assignmentStartedV2,
  calendarDaySetV1,
  identityControlTotalsStatedV1,
  delegationEndedV1,
  delegationGrantedV1,
  peopleCountedV1,
  personRegisteredV1,
  superiorChangedV1,
  unitRegisteredV1,
  workingHoursSetV1,
  allowanceApprovedV1,
  incentivesControlTotalsStatedV1,
  tppRunSealedV1,
  planningControlTotalsStatedV1,
  indicatorMeasuredV1,
  periodClosedV1,
  periodOpenedV1,
  planCountedV1,
  skpApprovedV1,
  activityMonthClosedV1,
  attendanceMonthClosedV1,
  reportingControlTotalsStatedV1,
  monthCountedV1,
  surveysControlTotalsStatedV1,
  serviceRegisteredV1,
  surveyPublishedV1,
];
