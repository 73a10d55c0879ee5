import { specFor } from '@kinerja/domain-testing';
import type { AddPasskey, RemovePasskey } from './account.commands';
import { accountDecider } from './account.decider';
import { credentialId, recoveryId, type AccountEvent, type CredentialId } from './account.events';
import { account, activated, created, disabled, now, otherAccount, person, secondPassword } from './identity.fixtures';

const { given } = specFor(accountDecider);
const keyOf = (nth: number): CredentialId => credentialId(`0b6f5d39-50f6-5a0e-9d5c-0000000001${String(nth).padStart(2, '0')}`); // prettier-ignore
const [phone, laptop] = [keyOf(1), keyOf(2)];
const add = (id = phone): AddPasskey => ({ type: 'AddPasskey', data: { accountId: account, credentialId: id, now } });
const remove = (id = phone): RemovePasskey => ({ type: 'RemovePasskey', data: { accountId: account, credentialId: id, now } }); // prettier-ignore
const added = (id = phone): AccountEvent => ({ type: 'PasskeyAdded', data: { accountId: account, credentialId: id, at: now } }); // prettier-ignore
const removed = (id = phone): AccountEvent => ({ type: 'PasskeyRemoved', data: { accountId: account, credentialId: id, at: now } }); // prettier-ignore
const active = [created, activated];

it('is one of several, each added and removed by itself (IDN-139)', () => {
  given(...active, added())
    .when(add(laptop))
    .then(added(laptop));
  given(...active, added(), added(laptop))
    .when(remove())
    .then(removed());
  given(...active, added(), removed())
    .when(remove())
    .thenRefused({ code: 'account.no-such-passkey' });
  given(...active)
    .when(remove())
    .thenRefused({ code: 'account.no-such-passkey' });
});

it('is of an account in use, ten at most (IDN-139)', () => {
  given(created).when(add()).thenRefused({ code: 'account.wrong-status', status: 'created' });
  const ten = Array.from({ length: 10 }, (_, nth) => added(keyOf(nth)));
  given(...active, ...ten)
    .when(add(keyOf(10)))
    .thenRefused({ code: 'account.too-many-passkeys', most: 10 });
  given(...active, ...ten, removed(keyOf(3)))
    .when(add(keyOf(10)))
    .then(added(keyOf(10)));
});

it('outlives a change of the password and an authenticator app', () => {
  const changed: AccountEvent = { type: 'PasswordChanged', data: { accountId: account, credentialId: secondPassword, at: now } }; // prettier-ignore
  const wasSet: AccountEvent = {
    type: 'SecondFactorSet',
    data: { accountId: account, credentialId: keyOf(9), at: now },
  };
  given(...active, wasSet, added(), changed)
    .when(remove())
    .then(removed());
});

it('ends with the recovery and with the disabling of the account (IDN-142)', () => {
  const recovery = recoveryId('0b6f5d39-50f6-5a0e-9d5c-000000000024');
  const asked = { accountId: account, recoveryId: recovery, by: otherAccount };
  const allowed: AccountEvent = { type: 'RecoveryAllowed', data: { ...asked, expiresAt: '2026-11-05T01:00:00.000Z' as typeof now, at: now } }; // prettier-ignore
  const reset: AccountEvent = { type: 'PasswordReset', data: { accountId: account, credentialId: secondPassword, recoveryId: recovery, at: now } }; // prettier-ignore
  given(...active, added(), added(laptop), allowed)
    .when({ type: 'ResetPassword', data: { accountId: account, credentialId: secondPassword, now } })
    .then(removed(), removed(laptop), reset);
  given(...active, added(), allowed, removed(), reset)
    .when(remove())
    .thenRefused({ code: 'account.no-such-passkey' });
  given(...active, added())
    .when({ type: 'DisableAccount', data: { accountId: account, by: otherAccount, reason: 'pensiun', now } })
    .then(removed(), {
      type: 'AccountDisabled',
      data: { accountId: account, employeeId: person, by: otherAccount, reason: 'pensiun', at: now },
    });
  const forgotten: AccountEvent = { type: 'AccountForgotten', data: { accountId: account, username: 'p-001', at: now } }; // prettier-ignore
  given(...active, added(), disabled, forgotten)
    .when(add())
    .thenRefused({ code: 'account.wrong-status', status: 'absent' });
  given(...active, added(), disabled)
    .when(add(laptop))
    .thenRefused({ code: 'account.wrong-status', status: 'disabled' });
});
