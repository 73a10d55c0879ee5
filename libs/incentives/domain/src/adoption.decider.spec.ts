import { specFor } from '@kinerja/domain-testing';
import { rupiah } from '@kinerja/vocabulary';
import { payeeDecider, type RegisterPayee, type RestorePayee } from './payee.decider';
import type { Payee } from './payee';
import type { PayeeEvent } from './payee.events';
import { policyPackDecider, type PolicyPackCommand } from './policy-pack.decider';
import type { PolicyPackEvent } from './policy-pack.events';
import { employee, now, officer, other, payee } from './run.fixtures';
import { linearPack } from './tpp.fixtures';

describe('a policy pack (TPP-025)', () => {
  const { given } = specFor(policyPackDecider);
  const adopt = (change = {}): PolicyPackCommand => ({
    type: 'AdoptPolicyPack',
    data: { pack: linearPack(change), by: officer, now },
  });
  const quiet = { actingPercent: '0', tax: { regime: 'final-by-golongan', percent: { III: '5' } } };
  const adopted = (change = {}, warnings: readonly string[] = []): PolicyPackEvent => ({
    type: 'PolicyPackAdopted',
    data: { pack: linearPack(change), warnings, by: officer, at: now },
  });

  it('is adopted', () => given().when(adopt(quiet)).then(adopted(quiet)));
  it('changes nothing when the same text comes again', () => given(adopted()).when(adopt()).thenNothing());
  it('never changes under the same version', () =>
    given(adopted())
      .when(adopt({ actingPercent: '25' }))
      .thenRefused({ code: 'policy-pack.version-exists', pack: 'uji@1', by: officer, at: now }));
  it('warns of a cliff', () => {
    const productivity = { source: 'activity-minutes', targetMinutes: 6750, mode: 'all-or-nothing' };
    const change = { ...quiet, productivity };
    const warning = 'Bagian produktivitas hilang seluruhnya di bawah 6750 menit: selisih satu menit terasa penuh';
    return given()
      .when(adopt(change))
      .then(adopted(change, [warning]));
  });
  it('warns of final tax for PPPK, which no text knows (TPP-010)', () => {
    const change = {
      ...quiet,
      tax: { regime: 'final-by-golongan', percent: { III: '5', 'PPPK IX': '5', 'PPPK I': '0' } },
    };
    return given()
      .when(adopt(change))
      .then(adopted(change, [expect.stringMatching(/^tax\.percent: tarif final untuk PPPK IX, PPPK I .*PPPK/)]));
  });
  it('warns of a share for a Plt while nothing tells who is one', () => {
    const change = { ...quiet, actingPercent: '20' };
    return given()
      .when(adopt(change))
      .then(adopted(change, [expect.stringMatching(/^actingPercent: tambahan Plt 20%/)]));
  });
  it('is refused where a rule needs facts that nothing brings, by field (TPP-029)', () => {
    const skpAndBehaviour = {
      ...{ source: 'skp-and-behaviour', skpWeight: '40', behaviourWeight: '20' },
      ...{ behaviourMaximum: 700, nothingUpTo: 209, fullAbove: 678 },
    };
    const tax = { field: 'tax.regime', needs: ['taxCategory', 'salaryGrossRupiah'] } as const;
    const productivity = { field: 'productivity.source', needs: ['achievements', 'behaviourScore'] } as const;
    given()
      .when(adopt({ tax: { regime: 'ter' } }))
      .thenRefused({ code: 'policy-pack.facts-without-source', rules: [tax] });
    given()
      .when(adopt({ tax: { regime: 'ter' }, productivity: skpAndBehaviour }))
      .thenRefused({ code: 'policy-pack.facts-without-source', rules: [productivity, tax] });
  });
});

describe('a payee', () => {
  const { given } = specFor(payeeDecider);
  const register = (change = {}, by = officer): RegisterPayee => ({
    type: 'RegisterPayee',
    data: { employeeId: employee, payee: payee(change), by, now },
  });
  const registered = (change = {}): PayeeEvent => ({
    type: 'PayeeRegistered',
    data: { ...payee(change), employeeId: employee, by: officer, at: now },
  });

  it('is registered', () => given().when(register()).then(registered()));
  it('changes nothing when the same details come again, from whomever', () =>
    given(registered()).when(register({}, other)).thenNothing());
  it('takes other details', () =>
    given(registered())
      .when(register({ healthBaseRupiah: rupiah(5_000_000) }))
      .then(registered({ healthBaseRupiah: rupiah(5_000_000) })));

  const restore = (written: Payee, before: Payee | null): RestorePayee => ({
    type: 'RestorePayee',
    data: { employeeId: employee, written, before, by: officer, now },
  });
  const changed = { account: '999999999' };
  it('stands as before once an import is undone (TPP-031)', () =>
    given(registered(changed))
      .when(restore(payee(changed), payee()))
      .then(registered()));
  it('stays as it was changed since, whatever an import wrote (TPP-031)', () =>
    given(registered({ account: '888888888' }))
      .when(restore(payee(changed), payee()))
      .thenRefused({ code: 'payee.changed-since' }));
  it('stays where nothing stood before (TPP-031)', () =>
    given(registered()).when(restore(payee(), null)).thenRefused({ code: 'payee.nothing-before' }));
  it('changes nothing where the import changed nothing', () =>
    given(registered({ account: '888888888' }))
      .when(restore(payee(), payee()))
      .thenNothing());
});
