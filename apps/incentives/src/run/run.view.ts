import type { Explained } from '@kinerja/incentives-domain';
import {
  Count,
  extended,
  Moment,
  Money,
  Month,
  oneOf,
  orNull,
  pageOf,
  personal,
  Uuid,
  versioned,
  view,
} from '@kinerja/openapi';
import { Type } from 'typebox';

const totals = { grossRupiah: Money, deductionRupiah: Money, netRupiah: Money };

const run = {
  runId: Uuid,
  month: Month,
  state: oneOf(['open', 'computing', 'computed', 'verified', 'sealed']),
  /** Name and version of the rules used, `kota-contoh@1`. */
  policyPack: Type.String(),
  people: Count,
  ...totals,
  employerHealthRupiah: Money,
  inputDigest: orNull(Type.String()),
  openedBy: Uuid,
  openedAt: Moment,
  computedBy: orNull(Uuid),
  computedAt: orNull(Moment),
  verifiedBy: orNull(Uuid),
  verifiedAt: orNull(Moment),
  sealedBy: orNull(Uuid),
  sealedAt: orNull(Moment),
  sealedPosition: orNull(Count),
};

/** `incomplete`: how many people nothing could be computed for. */
export const runPage = pageOf(view('TppRun', { ...run, computation: Count, incomplete: Count }));

/** A fact that is needed and not there. */
export const missingFactView = view('MissingFact', {
  code: Type.String(),
  field: Type.String(),
  detail: Type.String(),
});

/** With whom nothing could be computed for and why, and how far a computation has come. */
export const runDetails = view('RunDetails', {
  ...run,
  incomplete: Type.Array(view('IncompletePerson', { employeeId: Uuid, missing: Type.Array(missingFactView) })),
  excluded: Type.Array(
    view('ExcludedPerson', {
      runId: Uuid,
      employeeId: Uuid,
      reason: Type.String(),
      excludedBy: Uuid,
      excludedAt: Moment,
    }),
  ),
  computation: orNull(view('Computation', { number: Count, done: Count, of: Count, error: orNull(Type.String()) })),
});

const lineView = view('Line', {
  employeeId: Uuid,
  unitId: Uuid,
  position: Type.String(),
  golongan: Type.String(),
  grossRupiah: personal('pay', Money),
  deductionRupiah: personal('pay', Money),
  netRupiah: personal('pay', Money),
  taxRupiah: Money,
  employeeHealthRupiah: Money,
  employerHealthRupiah: Money,
  warnings: Type.Array(Type.String()),
  isApproved: Type.Boolean(),
});
export const linePage = pageOf(lineView);

/** How an amount came about. Deductions are negative; where there are parts, they add up to the amount. */
export const explainedView = view('Explained', {
  rule: Type.String(),
  /** In Indonesian. */
  text: Type.String(),
  formula: Type.String(),
  inputs: Type.Array(
    view('ExplainedInput', { name: Type.String(), value: Type.String(), source: Type.Optional(Type.String()) }),
  ),
  amountRupiah: Money,
  parts: Type.Array(Type.Unsafe<Explained>({ $ref: '#/components/schemas/Explained' })),
});

/** A pay slip: `explanation` ends in the net amount, `base` tells where the full amount of the month comes from. */
export const allowanceView = extended('Allowance', lineView, {
  runId: Uuid,
  allowanceId: Uuid,
  month: Month,
  computation: Count,
  criteria: Type.Array(view('CriterionAmount', { criterion: Type.String(), amountRupiah: Money })),
  base: explainedView,
  explanation: explainedView,
});

export const runDone = versioned('RunDone', { runId: Uuid });
export const computationStarted = versioned('ComputationStarted', { runId: Uuid, computation: Count });
