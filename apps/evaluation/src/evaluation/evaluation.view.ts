import {
  Count,
  Decimal,
  Moment,
  Month,
  oneOf,
  orNull,
  pageOf,
  personal,
  Uuid,
  versioned,
  view,
} from '@kinerja/openapi';
import { predikats, ratings } from '@kinerja/vocabulary';
import { Type } from 'typebox';

/** One person's evaluation of a month: being rated, then final. */
export const evaluationView = view('Evaluation', {
  employeeId: Uuid,
  month: Month,
  unitId: Uuid,
  status: oneOf(['set', 'final']),
  workResult: oneOf(ratings),
  /** The head of a unit gets the unit's achievement as work result. */
  workResultFrom: oneOf(['appraiser', 'organisation']),
  behaviour: oneOf(ratings),
  predikat: personal('rating', oneOf(predikats)),
  workResultReason: orNull(Type.String()),
  behaviourReason: orNull(Type.String()),
  ratedBy: Uuid,
  /** In whose stead `ratedBy` rated, with which right; absent where the superior did, and in lists. */
  ratedFor: Type.Optional(view('StandIn', { employeeId: Uuid, as: oneOf(['delegation', 'plt', 'plh']) })),
  ratedAt: Moment,
  revision: orNull(Count),
  finalAt: orNull(Moment),
  version: Count,
});

const indicatorView = view('PlanIndicator', {
  text: Type.String(),
  target: Decimal,
  unit: Type.String(),
  measured: orNull(Decimal),
});

const planView = view('Plan', {
  skpId: Uuid,
  results: Type.Array(
    view('PlanResult', {
      title: Type.String(),
      kind: oneOf(['main', 'additional']),
      indicators: Type.Array(indicatorView),
    }),
  ),
});

/** Somebody the caller rates, with what is known of the month. */
export const ratingToGivePage = pageOf(
  view('RatingToGive', {
    employeeId: Uuid,
    unitId: Uuid,
    position: Type.String(),
    headsUnit: Type.Boolean(),
    /** Reports are counted when their month is closed; until then the counts are 0 and say nothing. */
    isCounted: Type.Boolean(),
    approvedActivities: Count,
    waitingActivities: Count,
    /** Length of the approved activities. */
    approvedMinutes: Count,
    plan: orNull(planView),
    version: Count,
    evaluation: orNull(evaluationView),
  }),
);

export const rated = versioned('Rated', { employeeId: Uuid, month: Month });
