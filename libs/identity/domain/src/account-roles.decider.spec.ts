import { specFor } from '@kinerja/domain-testing';
import { uuidv5 } from '@kinerja/kernel';
import { instant, type EmployeeId, type Role } from '@kinerja/vocabulary';
import type { ConfirmRole, CreateAccount, DeclineRole, GrantRole, RevokeRole, WithdrawRole } from './account.commands';
import { accountDecider } from './account.decider';
import { accountId, proposalId, type AccountEvent, type AccountId, type WaitingOutcome } from './account.events';
import { account, activated, boss, created, disabled, now, otherAccount, person } from './identity.fixtures';
import { twoPersonRoles } from './role.rules';

const { given } = specFor(accountDecider);
const second = accountId('0b6f5d39-50f6-5a0e-9d5c-0000000000aa');
const operator = accountId('operator:root@server');
const lapsesAt = instant('2026-11-16T01:00:00.000Z');
const idOf = (role: Role) => proposalId(uuidv5(account, `${role} proposed at ${now}`));

type Who = Readonly<{ by?: AccountId; byPerson?: EmployeeId }>;
const grant = (role: Role, { by = otherAccount, ...who }: Who = {}, reason = 'petugas baru'): GrantRole => ({
  type: 'GrantRole',
  data: { accountId: account, role, reason, by, ...who, now },
});
const confirm = (role: Role, { by = second, ...who }: Who = {}, at = now): ConfirmRole => ({
  type: 'ConfirmRole',
  data: { accountId: account, proposalId: idOf(role), by, ...who, now: at },
});
const decline = (role: Role, by = second, reason = 'salah orang'): DeclineRole => ({
  type: 'DeclineRole',
  data: { accountId: account, proposalId: idOf(role), by, reason, now },
});
const withdraw = (role: Role, by = otherAccount): WithdrawRole => ({
  type: 'WithdrawRole',
  data: { accountId: account, proposalId: idOf(role), by, now },
});
const revoke = (role: Role, reason = 'pindah tugas'): RevokeRole => ({
  type: 'RevokeRole',
  data: { accountId: account, role, reason, by: second, now },
});

const proposed = (role: Role, by = otherAccount, byPerson?: EmployeeId): AccountEvent => ({
  type: 'RoleProposed',
  data: {
    ...{ accountId: account, employeeId: person, proposalId: idOf(role), role, reason: 'petugas baru', by },
    ...(byPerson && { byPerson }),
    ...{ lapsesAt, at: now },
  },
});
const granted = (role: Role, roles: readonly Role[], by: AccountId = second): AccountEvent => ({
  type: 'RoleGranted',
  data: { accountId: account, employeeId: person, role, roles, proposalId: idOf(role), proposedBy: otherAccount, by, at: now }, // prettier-ignore
});
const endedWith = (role: Role, outcome: WaitingOutcome, who: object = {}): AccountEvent => ({
  type: 'RoleProposalEnded',
  data: { accountId: account, proposalId: idOf(role), role, outcome, ...who, at: now },
});
const revoked = (role: Role, roles: readonly Role[], reason = 'pindah tugas', by = second): AccountEvent => ({
  type: 'RoleRevoked',
  data: { accountId: account, employeeId: person, role, roles, by, reason, at: now },
});

describe('a role that one administrator gives (IDN-072)', () => {
  it('is given at once', () =>
    given(created)
      .when(grant('auditor'))
      .then({
        type: 'RoleGranted',
        data: {
          ...{ accountId: account, employeeId: person, role: 'auditor', roles: ['employee', 'auditor'] },
          ...{ by: otherAccount, reason: 'petugas baru', at: now },
        },
      }));
  it('is given once', () => given(created).when(grant('employee')).thenNothing());
  it('is never given to oneself, not to another account of oneself either', () => {
    given(created)
      .when(grant('auditor', { by: account }))
      .thenRefused({ code: 'account.own-role' });
    given(created)
      .when(grant('auditor', { byPerson: person }))
      .thenRefused({ code: 'account.own-role' });
  });
  it('of an employee needs a person (IDN-042)', () =>
    given({ type: 'AccountCreated', data: { accountId: account, username: 'x', roles: ['auditor'], at: now } })
      .when(grant('employee'))
      .thenRefused({ code: 'account.employee-without-person' }));
  it('is refused to an account that is disabled or was never made', () => {
    given(created, disabled).when(grant('auditor')).thenRefused({ code: 'account.wrong-status', status: 'disabled' });
    given().when(grant('auditor')).thenRefused({ code: 'account.wrong-status', status: 'absent' });
  });
});

describe.each(twoPersonRoles)('the role %s, which takes two persons (IDN-070),', (role) => {
  it('is proposed with a reason', () => {
    given(created, activated).when(grant(role)).then(proposed(role));
    given(created, activated)
      .when(grant(role, {}, ' '))
      .thenRefused({ code: 'account.reason-missing' });
  });
  it('is proposed once while it waits', () =>
    given(created, activated, proposed(role))
      .when(grant(role))
      .thenRefused({ code: 'account.already-proposed', role, lapsesAt }));
  it('is given when another administrator confirms', () =>
    given(created, activated, proposed(role))
      .when(confirm(role))
      .then(granted(role, ['employee', role])));
  it('is confirmed once', () =>
    given(created, activated, proposed(role), granted(role, ['employee', role]))
      .when(confirm(role, { by: accountId('0b6f5d39-50f6-5a0e-9d5c-0000000000ab') }))
      .thenRefused({ code: 'account.no-proposal' }));
  it('is not confirmed by whoever proposed it, under another account either', () => {
    given(created, activated, proposed(role))
      .when(confirm(role, { by: otherAccount }))
      .thenRefused({ code: 'account.same-administrator' });
    given(created, activated, proposed(role, otherAccount, boss))
      .when(confirm(role, { byPerson: boss }))
      .thenRefused({ code: 'account.same-administrator' });
  });
  it('is neither proposed nor confirmed by the person who gets it', () => {
    given(created, activated)
      .when(grant(role, { by: account }))
      .thenRefused({ code: 'account.own-role' });
    given(created, activated, proposed(role))
      .when(confirm(role, { by: account }))
      .thenRefused({ code: 'account.own-role' });
    given(created, activated, proposed(role))
      .when(confirm(role, { byPerson: person }))
      .thenRefused({ code: 'account.own-role' });
  });
  it('waits for the person to activate the account', () =>
    given(created, proposed(role)).when(confirm(role)).thenRefused({ code: 'account.not-activated' }));
  it('lapses after fourteen days, to the moment', () => {
    const before = instant(Date.parse(lapsesAt) - 1);
    given(created, activated, proposed(role))
      .when(confirm(role, {}, lapsesAt))
      .thenRefused({ code: 'account.proposal-lapsed', lapsesAt });
    expect(accountDecider.decide(confirm(role, {}, before), stateOf(created, activated, proposed(role)))).toMatchObject({ accepted: true }); // prettier-ignore
  });
  it('is proposed anew after it lapsed', () => {
    const again = { ...grant(role), data: { ...grant(role).data, now: lapsesAt } };
    const decision = accountDecider.decide(again, stateOf(created, activated, proposed(role)));
    expect(decision).toMatchObject({
      events: [{ type: 'RoleProposalEnded', data: { outcome: 'lapsed' } }, { type: 'RoleProposed' }],
    });
  });
  it('is declined by another with a reason, withdrawn by whoever proposed it', () => {
    given(created, proposed(role))
      .when(decline(role))
      .then(endedWith(role, 'declined', { by: second, reason: 'salah orang' }));
    given(created, proposed(role))
      .when(decline(role, second, ''))
      .thenRefused({ code: 'account.reason-missing' });
    given(created, proposed(role))
      .when(decline(role, otherAccount))
      .thenRefused({ code: 'account.same-administrator' });
    given(created, proposed(role))
      .when(withdraw(role))
      .then(endedWith(role, 'withdrawn', { by: otherAccount }));
    given(created, proposed(role)).when(withdraw(role, second)).thenRefused({ code: 'account.not-the-proposer' });
  });
  it('cannot be decided when it does not wait', () => {
    for (const command of [confirm(role), decline(role), withdraw(role)])
      given(created, activated).when(command).thenRefused({ code: 'account.no-proposal' });
  });
  it('is given at once by the owner of the machine, with a reason (IDN-076)', () => {
    const roles = ['employee', role] as const;
    const given1 = { accountId: account, employeeId: person, role, roles, by: operator, reason: 'petugas baru', at: now } as const; // prettier-ignore
    given(created, activated, proposed(role))
      .when(grant(role, { by: operator }))
      .then(endedWith(role, 'superseded'), { type: 'RoleGranted', data: given1 });
    given(created, activated)
      .when(grant(role, { by: operator }, ''))
      .thenRefused({ code: 'account.reason-missing' });
    given(created)
      .when(grant(role, { by: operator }))
      .thenRefused({ code: 'account.not-activated' });
  });
  it('ends with the disabling, and does not come back with the enabling (IDN-073)', () => {
    const held = [created, activated, proposed(role), granted(role, ['employee', role])];
    given(...held)
      .when({ type: 'DisableAccount', data: { accountId: account, by: otherAccount, reason: 'pensiun', now } })
      .then(revoked(role, ['employee'], 'pensiun', otherAccount), disabled);
    given(created, proposed(role))
      .when({ type: 'DisableAccount', data: { accountId: account, by: otherAccount, reason: 'pensiun', now } })
      .then(endedWith(role, 'superseded'), disabled);
  });
});

const stateOf = (...events: readonly AccountEvent[]) =>
  events.reduce(accountDecider.evolve, accountDecider.initialState);

describe('roles that exclude each other (IDN-071, IDN-041)', () => {
  it.each([
    ['payroll-officer', 'payroll-verifier', { code: 'account.excluding-roles', excluding: ['payroll-officer', 'payroll-verifier'] }],
    ['payroll-officer', 'agency-admin', { code: 'account.excluding-roles', excluding: ['payroll-officer', 'agency-admin'] }],
    ['payroll-verifier', 'agency-admin', { code: 'account.excluding-roles', excluding: ['payroll-verifier', 'agency-admin'] }],
    ['auditor', 'agency-admin', { code: 'account.excluding-roles', excluding: ['auditor', 'agency-admin'] }],
    ['payroll-officer', 'system-admin', { code: 'account.system-and-pay' }],
    ['payroll-verifier', 'system-admin', { code: 'account.system-and-pay' }],
  ] as const)('%s is not joined by %s, neither proposed nor confirmed', (held, other, refusal) => {
    const before = [created, activated, proposed(held), proposed(other), granted(held, ['employee', held])];
    given(created, activated, granted(held, ['employee', held])).when(grant(other)).thenRefused(refusal);
    given(...before).when(confirm(other)).thenRefused(refusal);
  }); // prettier-ignore
  it('keep nobody who holds both since before from another role (IDN-126)', () => {
    const before = stateOf(created, activated, granted('auditor', ['employee', 'auditor']), granted('agency-admin', ['employee', 'auditor', 'agency-admin'])); // prettier-ignore
    expect(accountDecider.decide(grant('survey-officer'), before)).toMatchObject({ accepted: true });
    expect(accountDecider.decide(grant('payroll-officer'), before)).toMatchObject({ accepted: false });
  });
  it('the two administrators may be one', () =>
    given(created, activated, granted('agency-admin', ['employee', 'agency-admin']))
      .when(grant('system-admin'))
      .then(proposed('system-admin')));
});

describe('taking a role back (IDN-072)', () => {
  it('happens at once, with a reason', () => {
    given(created).when(revoke('employee')).then(revoked('employee', []));
    given(created).when(revoke('employee', ' ')).thenRefused({ code: 'account.reason-missing' });
  });
  it('is quiet where the role is not held', () => given(created).when(revoke('auditor')).thenNothing());
});

describe('an account that is created with a role of two persons (IDN-070)', () => {
  const asked = { by: otherAccount, reason: 'petugas baru' };
  const create = (changes: Partial<CreateAccount['data']> = {}): CreateAccount => ({
    type: 'CreateAccount',
    data: { accountId: account, employeeId: person, username: 'p-001', roles: ['employee', 'payroll-officer'], now, ...changes }, // prettier-ignore
  });
  it('is created without it, which is proposed', () =>
    given().when(create({ asked })).then(created, proposed('payroll-officer')));
  it('needs a reason and somebody else than its person', () => {
    given().when(create()).thenRefused({ code: 'account.reason-missing' });
    given()
      .when(create({ asked: { ...asked, byPerson: person } }))
      .thenRefused({ code: 'account.own-role' });
  });
  it('is refused with two that exclude each other', () =>
    given()
      .when(create({ asked, roles: ['payroll-officer', 'payroll-verifier'] }))
      .thenRefused({ code: 'account.excluding-roles', excluding: ['payroll-officer', 'payroll-verifier'] }));
});
