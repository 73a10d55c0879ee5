import { specFor } from '@kinerja/domain-testing';
import type { LinkOutsideAccount, UnlinkOutsideAccount } from './account.commands';
import { accountDecider } from './account.decider';
import { recoveryId, type AccountEvent } from './account.events';
import { account, activated, created, disabled, now, otherAccount, person, secondPassword } from './identity.fixtures';

const { given } = specFor(accountDecider);
const recovery = recoveryId('0b6f5d39-50f6-5a0e-9d5c-000000000024');

const link = (subject = 'aa', name?: string): LinkOutsideAccount => ({
  type: 'LinkOutsideAccount',
  data: { accountId: account, subject, ...(name !== undefined && { name }), now },
});
const unlink: UnlinkOutsideAccount = { type: 'UnlinkOutsideAccount', data: { accountId: account, now } };
const linked = (subject = 'aa'): AccountEvent => ({
  type: 'OutsideAccountLinked',
  data: { accountId: account, subject, at: now },
});
const unlinked: AccountEvent = { type: 'OutsideAccountUnlinked', data: { accountId: account, subject: 'aa', at: now } };
const active = [created, activated];

it('is linked to an account in use, with the name by which its person knows it (IDN-200)', () => {
  given(...active)
    .when(link('aa', 'rina.wati'))
    .then({ type: 'OutsideAccountLinked', data: { accountId: account, subject: 'aa', name: 'rina.wati', at: now } });
  given(created).when(link()).thenRefused({ code: 'account.wrong-status', status: 'created' });
  given(...active, linked(), disabled)
    .when(unlink)
    .thenRefused({ code: 'account.wrong-status', status: 'disabled' });
});

it('is one: the same a second time is no second fact, another one has to wait until it is unlinked (IDN-201)', () => {
  given(...active, linked())
    .when(link())
    .then();
  given(...active, linked())
    .when(link('bb'))
    .thenRefused({ code: 'account.outside-account-linked' });
  given(...active, linked(), unlinked)
    .when(link('bb'))
    .then(linked('bb'));
});

it('is unlinked once (IDN-202)', () => {
  given(...active, linked())
    .when(unlink)
    .then(unlinked);
  given(...active, linked(), unlinked)
    .when(unlink)
    .thenRefused({ code: 'account.no-outside-account' });
});

it('outlives a change of the password and of the second factor', () => {
  const changed: AccountEvent = {
    type: 'PasswordChanged',
    data: { accountId: account, credentialId: secondPassword, at: now },
  };
  const factor: AccountEvent = {
    type: 'SecondFactorSet',
    data: { accountId: account, credentialId: secondPassword, at: now },
  };
  const without: AccountEvent = { type: 'SecondFactorRemoved', data: { accountId: account, at: now } };
  given(...active, linked(), changed, factor, without)
    .when(link('bb'))
    .thenRefused({ code: 'account.outside-account-linked' });
});

it('ends with the recovery of the account (IDN-203)', () => {
  const asked = { accountId: account, recoveryId: recovery, by: otherAccount };
  const allowed: AccountEvent = { type: 'RecoveryAllowed', data: { ...asked, expiresAt: '2026-11-05T01:00:00.000Z' as typeof now, at: now } }; // prettier-ignore
  given(...active, linked(), allowed)
    .when({ type: 'ResetPassword', data: { accountId: account, credentialId: secondPassword, now } })
    .then(unlinked, {
      type: 'PasswordReset',
      data: { accountId: account, credentialId: secondPassword, recoveryId: recovery, at: now },
    });
});

it('ends with the disabling of the account (IDN-203)', () =>
  given(...active, linked())
    .when({ type: 'DisableAccount', data: { accountId: account, by: otherAccount, reason: 'pensiun', now } })
    .then(unlinked, {
      type: 'AccountDisabled',
      data: { accountId: account, employeeId: person, by: otherAccount, reason: 'pensiun', at: now },
    }));
