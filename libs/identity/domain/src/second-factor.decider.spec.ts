import { specFor } from '@kinerja/domain-testing';
import type { DisableAccount, IssueRecoveryCodes, RemoveSecondFactor, SetSecondFactor } from './account.commands';
import { accountDecider } from './account.decider';
import { credentialId, recoveryId, type AccountEvent } from './account.events';
import { account, activated, created, disabled, now, otherAccount, person, secondPassword } from './identity.fixtures';

const { given } = specFor(accountDecider);
const authenticator = credentialId('0b6f5d39-50f6-5a0e-9d5c-000000000021');
const codes = credentialId('0b6f5d39-50f6-5a0e-9d5c-000000000022');
const newCodes = credentialId('0b6f5d39-50f6-5a0e-9d5c-000000000023');
const recovery = recoveryId('0b6f5d39-50f6-5a0e-9d5c-000000000024');

const set: SetSecondFactor = {
  type: 'SetSecondFactor',
  data: { accountId: account, credentialId: authenticator, recoveryCodesId: codes, now },
};
const issue: IssueRecoveryCodes = {
  type: 'IssueRecoveryCodes',
  data: { accountId: account, credentialId: newCodes, now },
};
const remove: RemoveSecondFactor = { type: 'RemoveSecondFactor', data: { accountId: account, now } };

const wasSet: AccountEvent = {
  type: 'SecondFactorSet',
  data: { accountId: account, credentialId: authenticator, at: now },
};
const issued = (id = codes): AccountEvent => ({
  type: 'RecoveryCodesIssued',
  data: { accountId: account, credentialId: id, at: now },
});
const removed: AccountEvent = { type: 'SecondFactorRemoved', data: { accountId: account, at: now } };
const active = [created, activated];
const withFactor = [...active, wasSet, issued()];
const passwordChanged: AccountEvent = {
  type: 'PasswordChanged',
  data: { accountId: account, credentialId: secondPassword, at: now },
};

it('is set up together with its recovery codes (IDN-130)', () =>
  given(...active)
    .when(set)
    .then(wasSet, issued()));

it('is one: of two that are set up at once the first one counts (IDN-130)', () =>
  given(...withFactor)
    .when(set)
    .thenRefused({ code: 'account.second-factor-set' }));

it('is of an account in use', () => {
  given(created).when(set).thenRefused({ code: 'account.wrong-status', status: 'created' });
  given(...withFactor, disabled)
    .when(remove)
    .thenRefused({ code: 'account.wrong-status', status: 'disabled' });
});

it('gets new recovery codes, where there is one (IDN-131)', () => {
  given(...withFactor)
    .when(issue)
    .then(issued(newCodes));
  given(...active)
    .when(issue)
    .thenRefused({ code: 'account.no-second-factor' });
});

it('is removed once, and may be set up anew (IDN-133)', () => {
  given(...withFactor)
    .when(remove)
    .then(removed);
  given(...withFactor, removed)
    .when(remove)
    .thenRefused({ code: 'account.no-second-factor' });
  given(...withFactor, removed)
    .when(set)
    .then(wasSet, issued());
});

it('outlives a change of the password', () =>
  given(...withFactor, passwordChanged)
    .when(set)
    .thenRefused({ code: 'account.second-factor-set' }));

it('ends with the recovery of the account, whose person may have lost the phone (IDN-134)', () => {
  const asked = { accountId: account, recoveryId: recovery, by: otherAccount };
  const allowed: AccountEvent = { type: 'RecoveryAllowed', data: { ...asked, expiresAt: '2026-11-05T01:00:00.000Z' as typeof now, at: now } }; // prettier-ignore
  given(...withFactor, allowed)
    .when({ type: 'ResetPassword', data: { accountId: account, credentialId: secondPassword, now } })
    .then(removed, {
      type: 'PasswordReset',
      data: { accountId: account, credentialId: secondPassword, recoveryId: recovery, at: now },
    });
});

it('ends with the disabling of the account (IDN-133)', () => {
  const disable: DisableAccount = {
    type: 'DisableAccount',
    data: { accountId: account, by: otherAccount, reason: 'pensiun', now },
  };
  given(...withFactor)
    .when(disable)
    .then(removed, {
      type: 'AccountDisabled',
      data: { accountId: account, employeeId: person, by: otherAccount, reason: 'pensiun', at: now },
    });
});
