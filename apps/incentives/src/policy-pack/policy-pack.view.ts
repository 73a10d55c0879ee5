import { packStates } from '@kinerja/incentives-domain';
import { Count, Day, Moment, Money, Month, oneOf, orNull, pageOf, Uuid, versioned, view } from '@kinerja/openapi';
import { Type } from 'typebox';
import { explainedView, missingFactView } from '../run/run.view';

const anyObject = Type.Unsafe<object>({ type: 'object' });

/** At a field of the pack, by its path; `facts` is what the words of the code need. */
const caution = view('PackCaution', { code: Type.String(), field: Type.String(), facts: anyObject });

const usedBy = view('PackUse', {
  runId: Uuid,
  month: Month,
  state: oneOf(['open', 'computing', 'computed', 'verified', 'sealed']),
});

/** Rules of TPP as they were adopted; the pack has a schema of its own. */
export const policyPackPage = pageOf(
  view('PolicyPack', {
    packId: Type.String(),
    name: Type.String(),
    version: Count,
    validFrom: Day,
    /** The day before another pack takes its place. */
    validTo: orNull(Day),
    /** `never`: another pack took its place before its first day. */
    state: oneOf(packStates),
    legalBasis: Type.String(),
    pack: anyObject,
    warnings: Type.Array(Type.String()),
    cautions: Type.Array(caution),
    usedBy: Type.Array(usedBy),
    adoptedBy: Type.String(),
    adoptedAt: Moment,
    withdrawnBy: orNull(Uuid),
    withdrawnAt: orNull(Moment),
    withdrawalReason: orNull(Type.String()),
  }),
);

export const packAdopted = versioned('PackAdopted', { packId: Type.String(), warnings: Type.Array(Type.String()) });
export const packWithdrawn = versioned('PackWithdrawn', { packId: Type.String() });

/** The pack that comes with the program, to begin an own one with; not adopted by being read. */
export const examplePackView = view('ExamplePack', { packId: Type.String(), pack: anyObject });

/** Nothing in `faults` and `refusals`: the pack would be adopted. */
export const packChecked = view('PackChecked', {
  /** Null while its name and version cannot be read. */
  packId: orNull(Type.String()),
  faults: Type.Array(view('PackFault', { code: Type.String(), field: Type.String(), expected: Type.String() })),
  refusals: Type.Array(view('PackRefusedField', { code: Type.String(), field: Type.String(), facts: anyObject })),
  cautions: Type.Array(caution),
});

const trialResult = view('PackTrialResult', {
  packId: Type.String(),
  /** Null where a rule of the pack lacks a fact; `missing` names them. */
  allowance: orNull(
    view('TriedAllowance', {
      grossRupiah: Money,
      deductionRupiah: Money,
      netRupiah: Money,
      base: explainedView,
      explanation: explainedView,
      warnings: Type.Array(Type.String()),
    }),
  ),
  missing: Type.Array(missingFactView),
});

/** `present`: under the pack that holds in the month as things stand, null where none does. */
export const packTried = view('PackTried', { proposed: trialResult, present: orNull(trialResult) });
