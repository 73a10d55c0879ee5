import { specFor } from '@kinerja/domain-testing';
import { rupiah } from '@kinerja/vocabulary';
import {
  allowanceDecider,
  type AllowanceComputed,
  type AllowanceEvent,
  type ApproveAllowance,
  type ComputeAllowance,
} from './allowance.decider';
import { allowance as id, employee, month, now, run, unit } from './run.fixtures';
import { attendance, attendanceOfTpp1, linearPack, person } from './tpp.fixtures';
import { computeAllowance } from './tpp.rules';

const { given } = specFor(allowanceDecider);
const tpp1 = person({ attendance: attendanceOfTpp1 });
const compute = (change: Partial<ComputeAllowance['data']> = {}): ComputeAllowance => ({
  type: 'ComputeAllowance',
  data: {
    allowanceId: id,
    runId: run,
    employeeId: employee,
    unitId: unit,
    position: 'Analis',
    computation: 1,
    pack: linearPack(),
    facts: tpp1,
    now,
    ...change,
  },
});
const approve = (computation = 1): ApproveAllowance => ({
  type: 'ApproveAllowance',
  data: { runId: run, employeeId: employee, computation, now },
});
const computed = (change: Partial<AllowanceComputed['data']> = {}): AllowanceEvent => {
  const facts = change.facts ?? tpp1;
  const result = computeAllowance(linearPack(), facts);
  if (!result.ok) throw new Error('the facts of the fixture are complete');
  const ids = {
    allowanceId: id,
    runId: run,
    employeeId: employee,
    unitId: unit,
    position: 'Analis',
    month,
    computation: 1,
    policyPack: 'uji@1',
  };
  return { type: 'AllowanceComputed', data: { ...ids, facts, allowance: result.value, at: now, ...change } };
};
const approved: AllowanceEvent = {
  type: 'AllowanceApproved',
  data: {
    allowanceId: id,
    revision: 1,
    runId: run,
    employeeId: employee,
    month,
    amounts: { grossRupiah: rupiah(5_880_000), deductionRupiah: rupiah(352_800), netRupiah: rupiah(5_527_200) },
    at: now,
  },
};

it('keeps the facts, the rules and the steps with the amount', () => given().when(compute()).then(computed()));

it('is quiet when the same computation asks twice', () => given(computed()).when(compute()).thenNothing());

it('is computed again by a later computation, and by the same one with other facts', () => {
  const facts = person({ attendance: attendance() });
  given(computed())
    .when(compute({ computation: 2 }))
    .then(computed({ computation: 2 }));
  return given(computed()).when(compute({ facts })).then(computed({ facts }));
});

it('refuses facts that do not suffice, naming them', () =>
  given()
    .when(compute({ facts: person({ golongan: 'XVII' }) }))
    .thenRefused({
      code: 'allowance.facts-missing',
      missing: [{ code: 'no-tax-rate', field: 'golongan', detail: 'tarif PPh golongan PPPK XVII tidak ada' }],
    }));

it('is approved with the computation that was sealed, once (TPP-026)', () => {
  given(computed()).when(approve()).then(approved);
  return given(computed(), approved).when(approve()).thenNothing();
});

it('is not approved from another computation', () => {
  given().when(approve()).thenRefused({ code: 'allowance.not-computed', computation: 1 });
  return given(computed()).when(approve(2)).thenRefused({ code: 'allowance.not-computed', computation: 2 });
});

it('never changes once approved', () =>
  given(computed(), approved)
    .when(compute({ computation: 2 }))
    .thenRefused({ code: 'allowance.approved', allowanceId: id }));
