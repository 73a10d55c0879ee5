import { instant, unitId } from '@kinerja/vocabulary';
import { specFor } from '@kinerja/domain-testing';
import { allowanceDecider } from './allowance.decider';
import { payeeDecider } from './payee.decider';
import { policyPackDecider } from './policy-pack.decider';
import { rulesWithoutSource } from './policy-pack.sources';
import { runDecider } from './run.decider';
import { evolveRun, type RunState } from './run.state';
import {
  allowance, employee, exclude, excluded, month, now, officer, open, opened, other, record, recorded, releaser, run, seal,
  sealed, start, started, sums, unit, verified, verifier, verify,
} from './run.fixtures'; // prettier-ignore
import { linearPack, person } from './tpp.fixtures';
import { computeAllowance } from './tpp.rules';

const { given } = specFor(runDecider);
const later = instant('2026-12-04T02:00:00Z');
const after = (...events: Parameters<typeof evolveRun>[1][]): RunState =>
  events.reduce(evolveRun, runDecider.initialState);

it('keeps who did what, step by step', () => {
  const begun = {
    ...{ status: 'open', month, policyPack: 'uji@1', opened: { by: officer, at: now }, computation: 0, computedBy: [] },
    ...{ started: undefined, recorded: undefined, excluded: [], verified: undefined, sealed: undefined },
  };
  const computing = { ...begun, status: 'computing', computation: 1, computedBy: [officer], started: { by: officer, at: now } };
  const computed = { ...computing, status: 'computed', recorded: { sums, incomplete: [], inputDigest: 'ab'.repeat(32) } };
  const checked = { ...computed, status: 'verified', verified: { by: verifier, at: now } };
  expect(after(opened())).toEqual(begun);
  expect(after(opened(), started())).toEqual(computing);
  expect(after(opened(), started(), recorded())).toEqual(computed);
  expect(after(opened(), started(), recorded(), excluded())).toEqual({ ...computed, excluded: [employee] });
  expect(after(opened(), started(), recorded(), verified())).toEqual(checked);
  expect(after(opened(), started(), recorded(), verified(), sealed())).toEqual({
    ...checked,
    ...{ status: 'sealed', sealed: { by: releaser, at: now } },
  });
}); // prettier-ignore

it('a new computation forgets the old result and names each who computed once', () => {
  const again = after(opened(), started(), recorded(), started({ computation: 2, by: other, at: later }));
  expect(again).toMatchObject({
    status: 'computing',
    computation: 2,
    computedBy: [officer, other],
    recorded: undefined,
  });
  expect(again).toMatchObject({ started: { by: other, at: later } });
  expect(after(opened(), started(), started({ computation: 2 }))).toMatchObject({ computedBy: [officer] });
});

it('nothing follows from a run that was never opened', () => {
  for (const event of [started(), recorded(), excluded(), verified(), sealed()])
    expect(after(event)).toEqual({ status: 'absent' });
});

it.each([start(), record(), exclude(), verify(), seal()])('$type needs a run', (command) =>
  given().when(command).thenRefused({ code: 'run.not-found' }),
);

describe('a run that waits for its computation', () => {
  const running = [opened(), started()] as const;
  const wrong = { code: 'run.wrong-status', status: 'computing', by: officer, at: now } as const;

  it('is neither verified nor sealed nor thinned out', () => {
    for (const command of [verify(), seal(), exclude()]) given(...running).when(command).thenRefused(wrong);
  });
  it('is not computed twice at a time, unless the first gave up', () => {
    given(...running).when(start({ by: other })).thenRefused(wrong);
    given(...running).when(start({ by: other, lastHasFailed: true })).then(started({ computation: 2, by: other }));
  });
  it('takes only the result of the computation under way', () => {
    given(...running).when(record({ computation: 2 })).thenNothing();
    given(...running, started({ computation: 2 })).when(record({ computation: 2 })).then(recorded({ computation: 2 }));
  });
}); // prettier-ignore

it('a run that was verified or sealed is computed no more, even after a failure', () => {
  const checked = [opened(), started(), recorded(), verified()] as const;
  const wrong = { code: 'run.wrong-status', status: 'verified', by: verifier, at: now } as const;
  for (const command of [start({ lastHasFailed: true }), exclude(), verify({ by: other }), open()])
    given(...checked).when(command).thenRefused(wrong);
  given(...checked).when(record()).thenNothing();
  given(...checked, sealed()).when(start({ lastHasFailed: true })).thenRefused({ ...wrong, status: 'sealed', by: releaser });
}); // prettier-ignore

describe('people who are left out (TPP-024)', () => {
  const lack = (employeeId: typeof employee) =>
    ({ employeeId, missing: [{ code: 'no-attendance', field: 'attendance', detail: '' }] }) as const;
  const two = [opened(), started(), recorded({ incomplete: [lack(employee), lack(other)] })] as const;

  it('have a reason without blanks around it, and are left out once', () => {
    given(...two).when(exclude({ reason: ' Masuk bulan depan ' })).then(excluded());
    given(...two, excluded()).when(exclude()).thenRefused({ code: 'run.not-incomplete', employeeId: employee });
  });
  it('leave the others in the way of verifying', () => {
    given(...two, excluded()).when(verify()).thenRefused({ code: 'run.people-incomplete', employeeIds: [other] });
    given(...two).when(verify()).thenRefused({ code: 'run.people-incomplete', employeeIds: [employee, other] });
  });
}); // prettier-ignore

it('is sealed with the sums of the computation that was verified (TPP-023)', () => {
  const other2 = { ...sums, people: 3 };
  given(opened(), started(), recorded(), started({ computation: 2 }), recorded({ computation: 2, sums: other2 }), verified())
    .when(seal())
    .then({ type: 'RunSealed', data: { runId: run, month, policyPack: 'uji@1', computation: 2, sums: other2, by: releaser, at: now } });
}); // prettier-ignore

describe('an allowance', () => {
  const { given: givenAllowance } = specFor(allowanceDecider);
  const facts = person();
  const ask = { allowanceId: allowance, runId: run, employeeId: employee, unitId: unit, position: 'Analis', computation: 1 };
  const compute = (change = {}) =>
    ({ type: 'ComputeAllowance', data: { ...ask, pack: linearPack(), facts, now, ...change } }) as const;
  const result = computeAllowance(linearPack(), facts);
  const computed = (change = {}) => {
    if (!result.ok) throw new Error('the facts of the fixture are complete');
    return { type: 'AllowanceComputed', data: { ...ask, month, policyPack: 'uji@1', facts, allowance: result.value, at: now, ...change } } as const;
  };

  it.each([{ unitId: unitId('00000000-0000-4000-8000-0000000000ee') }, { position: 'Kepala' }])(
    'is computed again for %j',
    (change) => givenAllowance(computed()).when(compute(change)).then(computed(change)),
  );
  it('that was never computed cannot have been approved', () => {
    const amounts = { grossRupiah: sums.grossRupiah, deductionRupiah: sums.deductionRupiah, netRupiah: sums.netRupiah };
    const data = { allowanceId: allowance, revision: 1, runId: run, employeeId: employee, month, amounts, at: now };
    expect(allowanceDecider.evolve({ status: 'absent' }, { type: 'AllowanceApproved', data })).toEqual({ status: 'absent' });
  });
}); // prettier-ignore

it('every stream begins with nothing', () =>
  expect([runDecider, allowanceDecider, policyPackDecider, payeeDecider].map((one) => one.initialState)).toEqual(
    Array(4).fill({ status: 'absent' }),
  ));

it('only rules whose facts nobody brings are named (TPP-029)', () => {
  expect(rulesWithoutSource(linearPack())).toEqual([]);
  const minutes = { source: 'activity-minutes', targetMinutes: 1, mode: 'linear' } as const;
  expect(rulesWithoutSource(linearPack({ productivity: minutes }))).toEqual([]);
  expect(rulesWithoutSource(linearPack({ tax: { regime: 'ter' } }))).toEqual([
    { field: 'tax.regime', needs: ['taxCategory', 'salaryGrossRupiah'] },
  ]);
});
