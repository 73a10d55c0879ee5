import fc from 'fast-check';
import { specFor } from '@kinerja/domain-testing';
import type {
  ActivateAccount,
  ChangePassword,
  CreateAccount,
  CreateFirstAccount,
  DisableAccount,
  EnableAccount,
} from './account.commands';
import { accountDecider } from './account.decider';
import type { AccountEvent } from './account.events';
import { isUsername, passwordFault } from './account.rules';
import {
  account,
  activated,
  created,
  disabled,
  firstPassword,
  now,
  otherAccount,
  person,
  secondPassword,
  without,
} from './identity.fixtures';

const { given } = specFor(accountDecider);
const create = (changes: Partial<CreateAccount['data']> = {}): CreateAccount => ({
  type: 'CreateAccount',
  data: { accountId: account, employeeId: person, username: 'p-001', roles: ['employee'], now, ...changes },
});
const withoutPerson = (changes: Partial<CreateAccount['data']>): CreateAccount => ({
  type: 'CreateAccount',
  data: without(create(changes).data, 'employeeId'),
});
const first = (roles: CreateFirstAccount['data']['roles']): CreateFirstAccount => ({
  type: 'CreateFirstAccount',
  data: { accountId: account, username: 'p-001', roles, now },
});
const activate: ActivateAccount = {
  type: 'ActivateAccount',
  data: { accountId: account, credentialId: firstPassword, now },
};
const changePassword: ChangePassword = {
  type: 'ChangePassword',
  data: { accountId: account, credentialId: secondPassword, now },
};
const disable = (by = otherAccount, reason = 'pensiun'): DisableAccount => ({
  type: 'DisableAccount',
  data: { accountId: account, by, reason, now },
});
const enable = (reason = 'kembali bekerja'): EnableAccount => ({
  type: 'EnableAccount',
  data: { accountId: account, by: otherAccount, reason, now },
});
const enabled = (status: 'created' | 'locked'): AccountEvent => ({
  type: 'AccountEnabled',
  data: { accountId: account, employeeId: person, status, roles: ['employee'], by: otherAccount, reason: 'kembali bekerja', at: now }, // prettier-ignore
});

describe('an account', () => {
  it('is created with roles', () => given().when(create()).then(created));
  it('is created once', () => given(created).when(create()).thenRefused({ code: 'account.already-created' }));
  it('may belong to no person, for administrators', () =>
    given()
      .when(first(['agency-admin', 'system-admin']))
      .then({
        type: 'AccountCreated',
        data: { accountId: account, username: 'p-001', roles: ['agency-admin', 'system-admin'], at: now },
      }));
  it('of an employee belongs to a person (IDN-042)', () =>
    given().when(withoutPerson({})).thenRefused({ code: 'account.employee-without-person' }));
  it('has at least one role', () =>
    given()
      .when(create({ roles: [] }))
      .thenRefused({ code: 'account.no-roles' }));
  it.each(['payroll-officer', 'payroll-verifier'] as const)('never joins system-admin and %s (IDN-041)', (role) =>
    given()
      .when(create({ roles: ['system-admin', role] }))
      .thenRefused({ code: 'account.system-and-pay' }),
  );
  it.each(['P-001', 'a b', 'name@agency', '', 'x'.repeat(41)])(
    'is refused with the user name "%s" (IDN-040)',
    (username) => given().when(create({ username })).thenRefused({ code: 'account.bad-username', username }),
  );
});

describe('activating an account (IDN-043)', () => {
  it('gives it its first password', () => given(created).when(activate).then(activated));
  it('happens once', () =>
    given(created, activated).when(activate).thenRefused({ code: 'account.wrong-status', status: 'active' }));
  it('is refused once it is disabled', () =>
    given(created, disabled).when(activate).thenRefused({ code: 'account.wrong-status', status: 'disabled' }));
  it('needs an account', () => given().when(activate).thenRefused({ code: 'account.wrong-status', status: 'absent' }));
});

describe('a password', () => {
  it('is changed while the account is active', () =>
    given(created, activated).when(changePassword).then({ type: 'PasswordChanged', data: changePasswordEvent }));
  it('is not changed before the activation', () =>
    given(created).when(changePassword).thenRefused({ code: 'account.wrong-status', status: 'created' }));
  const changePasswordEvent = { accountId: account, credentialId: secondPassword, at: now };

  it.each([
    ['short', 'too-short'],
    ['a'.repeat(257), 'too-long'],
    ['i am P-001 in person', 'holds-username'],
    ['abababababababababab', 'monotonous'],
    ['kuda hijau di atas awan', undefined],
    ['🐎🌿☁️ kuda hijau awan', undefined],
  ])('"%s" is judged %s (IDN-045)', (password, fault) => expect(passwordFault(password, 'p-001', 15)).toBe(fault));
  it('is counted in characters as people see them, not in bytes', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 14 }), (text) =>
        expect(passwordFault(text, 'p-001', 15)).toBe('too-short'),
      ),
    ));
});

describe('disabling an account (IDN-044)', () => {
  it('ends its use', () => given(created, activated).when(disable()).then(disabled));
  it('wants a reason', () =>
    given(created, activated).when(disable(otherAccount, ' ')).thenRefused({ code: 'account.reason-missing' }));
  it('is quiet the second time', () => given(created, disabled).when(disable()).thenNothing());
  it('is refused for the account one is using', () =>
    given(created, activated).when(disable(account)).thenRefused({ code: 'account.own' }));
  it('needs an account', () => given().when(disable()).thenRefused({ code: 'account.wrong-status', status: 'absent' }));
});

describe('enabling an account again (IDN-073)', () => {
  it('gives it its roles back, without a password where it had one', () => {
    given(created, activated, disabled).when(enable()).then(enabled('locked'));
    given(created, activated, disabled, enabled('locked'))
      .when(activate)
      .thenRefused({ code: 'account.wrong-status', status: 'locked' });
  });
  it('lets one that nobody had activated be activated', () =>
    given(created, disabled, enabled('created')).when(activate).then(activated));
  it('wants a reason', () => given(created, disabled).when(enable('')).thenRefused({ code: 'account.reason-missing' }));
  it('needs one that is disabled', () =>
    given(created, activated).when(enable()).thenRefused({ code: 'account.wrong-status', status: 'active' }));
});

it('takes every staff number in lower case as a user name', () =>
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,31}$/), (staffNumber) =>
      expect(isUsername(staffNumber.toLowerCase())).toBe(true),
    ),
  ));

describe('a password that was changed', () => {
  const changed = {
    type: 'PasswordChanged',
    data: { accountId: account, credentialId: secondPassword, at: now },
  } as const;

  it('may be changed again', () => given(created, activated, changed).when(changePassword).then(changed));
  it('counts alone, and none does once the account is disabled', () => {
    const after = (...events: AccountEvent[]) => events.reduce(accountDecider.evolve, accountDecider.initialState);
    expect(after(created, activated)).toMatchObject({ credentialId: firstPassword });
    expect(after(created, activated, changed)).toMatchObject({ credentialId: secondPassword });
    const rest = { employeeId: person, roles: ['employee'], proposals: [] };
    expect(after(created, activated, changed, disabled)).toEqual({
      status: 'disabled',
      wasActivated: true,
      disabledBy: otherAccount,
      ...rest,
    });
    expect(after(created, changed)).toEqual({ status: 'created', ...rest });
  });
  it('does not bring a disabled account back, nor does an activation', () => {
    given(created, activated, disabled, changed)
      .when(changePassword)
      .thenRefused({ code: 'account.wrong-status', status: 'disabled' });
    given(created, disabled, activated).when(disable()).thenNothing();
  });
});

it.each([created, activated, disabled])('%j of an account that was never created leaves none but the first', (event) =>
  expect(accountDecider.evolve({ status: 'absent' }, event).status).toBe(event === created ? 'created' : 'absent'),
);

it.each([
  ['abcdefghijklmno', 'p-001', undefined],
  ['abcdefghijklmn', 'p-001', 'too-short'],
  ['abcde'.repeat(51) + 'a', 'p-001', undefined],
  ['abcdabcdabcdabcd', 'p-001', 'monotonous'],
  ['abcdeabcdeabcde', 'p-001', undefined],
  ['kuda budi hijau awan', 'budi', 'holds-username'],
  ['kuda ani hijau awan', 'ani', undefined],
  ['kuda hijau di awan', 'budi', undefined],
])('"%s" of %s is judged %s at its limits (IDN-045)', (password, username, fault) =>
  expect(passwordFault(password, username, 15)).toBe(fault),
);

it('is forgotten with its person, and is no account any more (IDN-184)', () => {
  const forget = { type: 'ForgetAccount', data: { accountId: account, username: 'p-001', now } } as const;
  const forgotten: AccountEvent = {
    type: 'AccountForgotten',
    data: { accountId: account, username: 'p-001', at: now },
  };
  given(created, activated, disabled).when(forget).then(forgotten);
  given(created, activated, disabled, forgotten).when(forget).thenNothing();
  given(created, activated, disabled, forgotten)
    .when({ type: 'EnableAccount', data: { accountId: account, by: otherAccount, reason: 'kembali', now } })
    .thenRefused({ code: 'account.wrong-status', status: 'absent' });
});
