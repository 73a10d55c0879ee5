import { specFor } from '@kinerja/domain-testing';
import { uuidv5 } from '@kinerja/kernel';
import { instant, type EmployeeId } from '@kinerja/vocabulary';
import type { AllowRecovery, EndRecovery, ProposeRecovery, ResetPassword } from './account.commands';
import { accountDecider } from './account.decider';
import { accountId, recoveryId, type AccountEvent, type AccountId } from './account.events';
import {
  account,
  activated,
  boss,
  created,
  disabled,
  now,
  otherAccount,
  person,
  secondPassword,
} from './identity.fixtures';

const { given } = specFor(accountDecider);
const second = accountId('0b6f5d39-50f6-5a0e-9d5c-0000000000aa');
const operator = accountId('operator:root@server');
const id = recoveryId(uuidv5(account, `recovery asked for at ${now}`));
const lapsesAt = instant('2026-11-16T01:00:00.000Z');
const expiresAt = instant('2026-11-05T01:00:00.000Z');

type Who = Readonly<{ by?: AccountId; byPerson?: EmployeeId }>;
const propose = ({ by = otherAccount, ...who }: Who = {}, reason = 'lupa', at = now): ProposeRecovery => ({
  type: 'ProposeRecovery',
  data: { accountId: account, reason, by, ...who, now: at },
});
const allow = ({ by = second, ...who }: Who = {}, at = now): AllowRecovery => ({
  type: 'AllowRecovery',
  data: { accountId: account, recoveryId: id, by, ...who, now: at },
});
const end = (by: AccountId, reason = 'tidak jadi'): EndRecovery => ({
  type: 'EndRecovery',
  data: { accountId: account, recoveryId: id, by, reason, now },
});
const reset = (at = now): ResetPassword => ({
  type: 'ResetPassword',
  data: { accountId: account, credentialId: secondPassword, now: at },
});
const proposed = (byPerson?: EmployeeId): AccountEvent => ({
  type: 'RecoveryProposed',
  data: { accountId: account, recoveryId: id, reason: 'lupa', by: otherAccount, ...(byPerson && { byPerson }), lapsesAt, at: now }, // prettier-ignore
});
const allowed: AccountEvent = {
  type: 'RecoveryAllowed',
  data: { accountId: account, recoveryId: id, by: second, expiresAt, at: now },
};
const ended = (outcome: 'declined' | 'withdrawn', by: AccountId): AccountEvent => ({
  type: 'RecoveryEnded',
  data: { accountId: account, recoveryId: id, outcome, by, reason: 'tidak jadi', at: now },
});
const superseded: AccountEvent = {
  type: 'RecoveryEnded',
  data: { accountId: account, recoveryId: id, outcome: 'superseded', at: now },
};
const wasReset: AccountEvent = {
  type: 'PasswordReset',
  data: { accountId: account, credentialId: secondPassword, recoveryId: id, at: now },
};
const active = [created, activated];

describe('the recovery of a lost password (IDN-075)', () => {
  it('is proposed with a reason', () => {
    given(...active)
      .when(propose())
      .then(proposed());
    given(...active)
      .when(propose({}, ' '))
      .thenRefused({ code: 'account.reason-missing' });
  });
  it('is of an account that was activated and is not disabled', () => {
    given(created).when(propose()).thenRefused({ code: 'account.wrong-status', status: 'created' });
    given(...active, disabled)
      .when(propose())
      .thenRefused({ code: 'account.wrong-status', status: 'disabled' });
    given().when(propose()).thenRefused({ code: 'account.wrong-status', status: 'absent' });
  });
  it('is proposed and allowed by others than its person', () => {
    for (const who of [{ by: account }, { byPerson: person }]) {
      given(...active)
        .when(propose(who))
        .thenRefused({ code: 'account.own-recovery' });
      given(...active, proposed())
        .when(allow(who))
        .thenRefused({ code: 'account.own-recovery' });
    }
  });
  it('waits alone', () =>
    given(...active, proposed())
      .when(propose())
      .thenRefused({ code: 'account.recovery-open' }));
  it('is proposed anew after it lapsed', () =>
    expect(
      accountDecider.decide(propose({}, 'lupa', lapsesAt), [...active, proposed()].reduce(accountDecider.evolve, accountDecider.initialState)), // prettier-ignore
    ).toMatchObject({
      events: [{ type: 'RecoveryEnded', data: { outcome: 'lapsed' } }, { type: 'RecoveryProposed' }],
    }));
  it('is allowed by a second administrator, once', () => {
    given(...active, proposed())
      .when(allow())
      .then(allowed);
    given(...active, proposed(), allowed)
      .when(allow({ by: accountId('0b6f5d39-50f6-5a0e-9d5c-0000000000ab') }))
      .thenRefused({ code: 'account.no-recovery' });
  });
  it('is not allowed by whoever proposed it, under another account either', () => {
    given(...active, proposed())
      .when(allow({ by: otherAccount }))
      .thenRefused({ code: 'account.same-administrator' });
    given(...active, proposed(boss))
      .when(allow({ byPerson: boss }))
      .thenRefused({ code: 'account.same-administrator' });
  });
  it('lapses after fourteen days', () =>
    given(...active, proposed())
      .when(allow({}, lapsesAt))
      .thenRefused({ code: 'account.recovery-lapsed', lapsesAt }));
  it('leaves the former password in force until the code brings a new one', () => {
    const state = [...active, proposed(), allowed].reduce(accountDecider.evolve, accountDecider.initialState);
    expect(state).toMatchObject({ status: 'active', credentialId: (activated.data as { credentialId: string }).credentialId }); // prettier-ignore
    given(...active, proposed(), allowed)
      .when(reset())
      .then(wasReset);
  });
  it('brings a new password once, within 72 hours', () => {
    given(...active, proposed(), allowed, wasReset)
      .when(reset())
      .thenRefused({ code: 'account.no-recovery' });
    given(...active, proposed())
      .when(reset())
      .thenRefused({ code: 'account.no-recovery' });
    given(...active, proposed(), allowed)
      .when(reset(expiresAt))
      .thenRefused({ code: 'account.recovery-lapsed', lapsesAt: expiresAt });
  });
  it.each([
    ['withdrawn', otherAccount],
    ['declined', second],
    ['declined', account],
  ] as const)('is %s, with a reason, also after it was allowed', (outcome, by) => {
    given(...active, proposed())
      .when(end(by))
      .then(ended(outcome, by));
    given(...active, proposed(), allowed)
      .when(end(by))
      .then(ended(outcome, by));
    given(...active, proposed())
      .when(end(by, ''))
      .thenRefused({ code: 'account.reason-missing' });
    given(...active)
      .when(end(by))
      .thenRefused({ code: 'account.no-recovery' });
  });
  it('ends when its person changes the password, or the account is disabled', () => {
    const changed = { type: 'PasswordChanged', data: { accountId: account, credentialId: secondPassword, at: now } } as const; // prettier-ignore
    given(...active, proposed())
      .when({ type: 'ChangePassword', data: { accountId: account, credentialId: secondPassword, now } })
      .then(changed, superseded);
    given(...active, proposed())
      .when({ type: 'DisableAccount', data: { accountId: account, by: otherAccount, reason: 'pensiun', now } })
      .then(superseded, disabled);
  });
  it('gives an account that was enabled again its password back', () => {
    const enabled: AccountEvent = { type: 'AccountEnabled', data: { accountId: account, employeeId: person, status: 'locked', roles: ['employee'], by: second, reason: 'kembali', at: now } }; // prettier-ignore
    given(...active, disabled, enabled)
      .when(propose())
      .then(proposed());
    given(...active, disabled, enabled, proposed(), allowed)
      .when(reset())
      .then(wasReset);
  });
  it('is allowed at once by the owner of the machine (IDN-076)', () => {
    const atOnce: AccountEvent = { type: 'RecoveryAllowed', data: { accountId: account, recoveryId: id, reason: 'lupa', by: operator, expiresAt, at: now } }; // prettier-ignore
    given(...active)
      .when(propose({ by: operator }))
      .then(atOnce);
    given(...active, proposed())
      .when(propose({ by: operator }))
      .then(superseded, atOnce);
    given(...active, atOnce)
      .when(reset())
      .then(wasReset);
  });
});
