import { Count, Decimal, Moment, oneOf, orNull, pageOf, Uuid, versioned, view, type ViewOf } from '@kinerja/openapi';
import { aspects, directions, resultKinds } from '@kinerja/planning-domain';
import { Type } from 'typebox';

const indicatorView = view('Indicator', {
  indicatorId: Uuid,
  text: Type.String(),
  aspect: oneOf(aspects),
  target: Decimal,
  unit: Type.String(),
  direction: oneOf(directions),
  surveyedServiceId: orNull(Uuid),
  /** What a published survey gave it. */
  measured: orNull(Decimal),
});

const workResultView = view('WorkResult', {
  resultId: Uuid,
  title: Type.String(),
  kind: oneOf(resultKinds),
  supportsResultId: orNull(Uuid),
  indicators: Type.Array(indicatorView),
});

/** A plan with the values that surveys gave its indicators. */
export const skpView = view('Skp', {
  skpId: Uuid,
  employeeId: Uuid,
  unitId: Uuid,
  /** Null for the head of the agency. */
  appraiserId: orNull(Uuid),
  year: Type.Integer(),
  status: oneOf(['draft', 'submitted', 'returned', 'approved']),
  version: Count,
  results: Type.Array(workResultView),
  /** Why it was returned; null once it is submitted again. */
  returnNote: orNull(Type.String()),
  lastBy: Uuid,
  lastAt: Moment,
});
export type SkpView = ViewOf<typeof skpView>;
export const skpPage = pageOf(skpView);

/** A plan that waits for its appraiser. `version` goes back as `If-Match`. */
export const waitingSkpView = view('WaitingSkp', {
  skpId: Uuid,
  employeeId: Uuid,
  appraiserId: orNull(Uuid),
  year: Type.Integer(),
  submittedAt: Moment,
  version: Count,
});
export const waitingSkpPage = pageOf(waitingSkpView);

/** A result of the superior that a plan may link to. */
export const linkableResultPage = pageOf(
  view('LinkableResult', { resultId: Uuid, title: Type.String(), kind: oneOf(resultKinds) }),
);

/** A unit's plans beside the number of people who should have one. */
export const unitProgressPage = pageOf(
  view('UnitProgress', {
    unitId: Uuid,
    name: Type.String(),
    people: Count,
    drafted: Count,
    submitted: Count,
    approved: Count,
  }),
);

export const skpDone = versioned('SkpDone', { skpId: Uuid });
export const resultsSet = versioned('ResultsSet', { skpId: Uuid, resultIds: Type.Array(Uuid) });
