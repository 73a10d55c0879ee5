import { specFor } from '@kinerja/domain-testing';
import type { DisableAccount, KeepAccount, ProvisionAccount } from './account.commands';
import { accountDecider } from './account.decider';
import type { AccountEvent } from './account.events';
import { account, activated, created, disabled, now, otherAccount, person } from './identity.fixtures';
import { serviceAccountId } from './service-account.events';
import { asMachine } from './two-persons.rules';

const { given } = specFor(accountDecider);
const machine = asMachine(serviceAccountId('0b6f5d39-50f6-5a0e-9d5c-0000000000e1'));
const reason = 'keluar';
const provision = (changes: Partial<ProvisionAccount['data']> = {}): ProvisionAccount => ({
  type: 'ProvisionAccount',
  data: { accountId: account, employeeId: person, username: 'p-001', isActive: true, by: machine, reason, now, ...changes }, // prettier-ignore
});
const keep = (changes: Partial<KeepAccount['data']>): KeepAccount => ({
  type: 'KeepAccount',
  data: { accountId: account, by: machine, reason, now, ...changes },
});
const disabledBy = (by: typeof machine): AccountEvent => ({
  type: 'AccountDisabled',
  data: { accountId: account, employeeId: person, by, reason, at: now },
});
const enabled = (status: 'created' | 'locked'): AccountEvent => ({
  type: 'AccountEnabled',
  data: { accountId: account, employeeId: person, status, roles: ['employee'], by: machine, reason, at: now },
});
const named = (externalId?: string): AccountEvent => ({
  type: 'ExternalIdSet',
  data: { accountId: account, ...(externalId !== undefined && { externalId }), by: machine, at: now },
});
const administrator: AccountEvent = {
  type: 'RoleGranted',
  data: { accountId: account, employeeId: person, role: 'payroll-officer', roles: ['employee', 'payroll-officer'], by: otherAccount, at: now }, // prettier-ignore
};

it('makes an account of an employee, who is nothing else (IDN-271)', () => given().when(provision()).then(created));
it('keeps what the provider calls it', () =>
  given()
    .when(provision({ externalId: 'rina@kota' }))
    .then(created, named('rina@kota')));
it('makes one that may not be used yet', () =>
  given()
    .when(provision({ isActive: false }))
    .then(created, disabledBy(machine)));
it('makes no second one (IDN-273)', () =>
  given(created).when(provision()).thenRefused({ code: 'account.already-created' }));
it('takes no name with a domain (IDN-040)', () =>
  given()
    .when(provision({ username: 'rina@kota' }))
    .thenRefused({ code: 'account.bad-username', username: 'rina@kota' }));

it('disables, and takes away what two persons gave (IDN-073)', () =>
  given(created, activated, administrator)
    .when(keep({ isActive: false }))
    .then(
      {
        type: 'RoleRevoked',
        data: { accountId: account, employeeId: person, role: 'payroll-officer', roles: ['employee'], by: machine, reason, at: now }, // prettier-ignore
      },
      disabledBy(machine),
    ));
it.each([
  ['an account in use', [created, activated], keep({ isActive: true })],
  ['a disabled account', [created, disabled], keep({ isActive: false })],
  ['a name that it has', [created, named('rina')], keep({ externalId: 'rina' })],
  ['no name where it has none', [created], keep({ externalId: null })],
])('finds nothing to do at %s (IDN-273)', (_, before, asked) =>
  given(...before)
    .when(asked)
    .thenNothing(),
);
it('says another name, and none', () => {
  given(created, named('rina'))
    .when(keep({ externalId: 'rina.w' }))
    .then(named('rina.w'));
  given(created, named('rina'))
    .when(keep({ externalId: null }))
    .then(named());
});

it('enables again what a machine disabled, for a recovery by two persons (IDN-274)', () => {
  given(created, activated, disabledBy(machine))
    .when(keep({ isActive: true }))
    .then(enabled('locked'));
  given(created, disabledBy(machine))
    .when(keep({ isActive: true }))
    .then(enabled('created'));
});
it('does not enable what a person disabled (IDN-274)', () =>
  given(created, disabled)
    .when(keep({ isActive: true, externalId: 'rina' }))
    .thenRefused({ code: 'account.disabled-by-person' }));
it('does not enable what a person disabled as well (IDN-274)', () => {
  const asWell: DisableAccount = {
    type: 'DisableAccount',
    data: { accountId: account, by: otherAccount, reason, now },
  };
  given(created, disabledBy(machine)).when(asWell).then(disabledBy(otherAccount));
  given(created, disabledBy(machine), disabledBy(otherAccount))
    .when(keep({ isActive: true }))
    .thenRefused({ code: 'account.disabled-by-person' });
});
it('knows nothing of an account that is not there', () =>
  given()
    .when(keep({ isActive: false }))
    .thenRefused({ code: 'account.wrong-status', status: 'absent' }));
