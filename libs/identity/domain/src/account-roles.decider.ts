import { accept, refuse, uuidv5, type Decision } from '@kinerja/kernel';
import type { Role } from '@kinerja/vocabulary';
import type { ConfirmRole, DeclineRole, GrantRole, RevokeRole, RoleCommand, WithdrawRole } from './account.commands';
import { proposalId, type AccountEvent, type AskedBy, type RoleProposed, type WaitingOutcome } from './account.events';
import type { AccountRefusal } from './account.refusals';
import type { AccountState, KnownAccount, Proposal } from './account.state';
import { excludedBy, excludedPair, needsTwoPersons } from './role.rules';
import { isMachineOwner, isOwnAccount, isSamePerson, lapsesAfter } from './two-persons.rules';

type Answer = Decision<AccountEvent, AccountRefusal>;

export const decideRoles = (command: RoleCommand, state: AccountState): Answer => {
  if (state.status === 'absent') return refuse({ code: 'account.wrong-status', status: state.status });
  switch (command.type) {
    case 'GrantRole':
      return grant(command, state);
    case 'ConfirmRole':
      return confirm(command, state);
    case 'DeclineRole':
      return decline(command, state);
    case 'WithdrawRole':
      return withdraw(command, state);
    case 'RevokeRole':
      return revoke(command, state);
  }
};

export const whoAsked = ({ by, byPerson }: AskedBy): AskedBy => ({ by, ...(byPerson && { byPerson }) });

/** Rules IDN-041 and IDN-071: what nobody may hold together. */
export const exclusion = (roles: readonly Role[]): AccountRefusal | undefined => excluded(excludedPair(roles));

const excluded = (excluding: readonly [Role, Role] | undefined): AccountRefusal | undefined => {
  if (!excluding) return undefined;
  return excluding.includes('system-admin') && !excluding.includes('auditor')
    ? { code: 'account.system-and-pay' }
    : { code: 'account.excluding-roles', excluding };
};

const mayHold = (state: KnownAccount, role: Role): AccountRefusal | undefined => {
  if (state.status === 'disabled') return { code: 'account.wrong-status', status: state.status };
  if (role === 'employee' && !state.employeeId) return { code: 'account.employee-without-person' };
  const held = excludedBy(role, state.roles);
  return excluded(held && [held, role]);
};

const ofPerson = ({ employeeId }: KnownAccount) => employeeId && { employeeId };

/** Rule IDN-072: one administrator gives a role at once; rule IDN-070: some are proposed to a second one. */
const grant = ({ data }: GrantRole, state: KnownAccount): Answer => {
  const { accountId, role, reason, now } = data;
  if (state.roles.includes(role)) return accept();
  const refusal = mayHold(state, role);
  if (refusal) return refuse(refusal);
  if (isOwnAccount(data, accountId, state.employeeId)) return refuse({ code: 'account.own-role' });
  if (needsTwoPersons(role)) return isMachineOwner(data.by) ? appoint(data, state) : propose(data, state);
  const why = reason.trim() === '' ? {} : { reason };
  const roles = [...state.roles, role];
  return accept({
    type: 'RoleGranted',
    data: { accountId, ...ofPerson(state), role, roles, ...whoAsked(data), ...why, at: now },
  });
};

/** Rule IDN-076: where no second administrator is, the owner of the machine stands for both. */
const appoint = (data: GrantRole['data'], state: KnownAccount): Answer => {
  const { accountId, role, reason, now } = data;
  if (reason.trim() === '') return refuse({ code: 'account.reason-missing' });
  if (state.status !== 'active') return refuse({ code: 'account.not-activated' });
  const waiting = state.proposals.filter((proposal) => proposal.role === role);
  const roles = [...state.roles, role];
  return accept(
    ...waiting.map((proposal) => ended(data, proposal, 'superseded')),
    { type: 'RoleGranted', data: { accountId, ...ofPerson(state), role, roles, ...whoAsked(data), reason, at: now } }, // prettier-ignore
  );
};

type Waiting = Readonly<Pick<GrantRole['data'], 'accountId' | 'now' | 'reason' | 'role'>> & AskedBy;

export const proposed = (asked: Waiting, state: Pick<KnownAccount, 'employeeId'>): RoleProposed => {
  const { accountId, role, reason, now } = asked;
  const id = proposalId(uuidv5(accountId, `${role} proposed at ${now}`));
  const account = { accountId, ...(state.employeeId && { employeeId: state.employeeId }) };
  const lapsesAt = lapsesAfter(now);
  return {
    type: 'RoleProposed',
    data: { ...account, proposalId: id, role, reason, ...whoAsked(asked), lapsesAt, at: now },
  };
};

const propose = (data: GrantRole['data'], state: KnownAccount): Answer => {
  if (data.reason.trim() === '') return refuse({ code: 'account.reason-missing' });
  const before = state.proposals.find(({ role }) => role === data.role);
  if (before && data.now < before.lapsesAt)
    return refuse({ code: 'account.already-proposed', role: data.role, lapsesAt: before.lapsesAt });
  return accept(...(before ? [ended(data, before, 'lapsed')] : []), proposed(data, state));
};

type Ending = Pick<WithdrawRole['data'], 'accountId' | 'now'> & Partial<AskedBy> & Readonly<{ reason?: string }>;

/** `lapsed` by itself, so nobody is named. */
export const ended = (
  { accountId, by, reason, now }: Ending,
  { proposalId, role }: Proposal,
  outcome: WaitingOutcome,
): AccountEvent => {
  const isByPerson = outcome === 'declined' || outcome === 'withdrawn';
  const who = isByPerson ? { ...(by && { by }), ...(reason !== undefined && { reason }) } : {};
  return { type: 'RoleProposalEnded', data: { accountId, proposalId, role, outcome, ...who, at: now } };
};

type Deciding = (ConfirmRole | DeclineRole | WithdrawRole)['data'];

const waitingFor = ({ proposalId }: Deciding, { proposals }: KnownAccount): Proposal | undefined =>
  proposals.find((proposal) => proposal.proposalId === proposalId);

/** Rule IDN-070: a second administrator, who is not the person that gets the role, and an account that its person has activated. */
const confirm = ({ data }: ConfirmRole, state: KnownAccount): Answer => {
  const proposal = waitingFor(data, state);
  if (!proposal) return refuse({ code: 'account.no-proposal' });
  const refusal = mayConfirm(data, proposal, state) ?? mayHold(state, proposal.role);
  if (refusal) return refuse(refusal);
  const { accountId, proposalId, now } = data;
  const roles = [...state.roles, proposal.role];
  const given = { accountId, ...ofPerson(state), role: proposal.role, roles, proposalId, proposedBy: proposal.by };
  return accept({ type: 'RoleGranted', data: { ...given, ...whoAsked(data), at: now } });
};

const mayConfirm = (data: ConfirmRole['data'], proposal: Proposal, state: KnownAccount): AccountRefusal | undefined => {
  if (data.now >= proposal.lapsesAt) return { code: 'account.proposal-lapsed', lapsesAt: proposal.lapsesAt };
  if (isOwnAccount(data, data.accountId, state.employeeId)) return { code: 'account.own-role' };
  if (isSamePerson(data, proposal)) return { code: 'account.same-administrator' };
  return state.status === 'created' || state.status === 'locked' ? { code: 'account.not-activated' } : undefined;
};

const decline = ({ data }: DeclineRole, state: KnownAccount): Answer => {
  const proposal = waitingFor(data, state);
  if (!proposal) return refuse({ code: 'account.no-proposal' });
  if (data.reason.trim() === '') return refuse({ code: 'account.reason-missing' });
  if (isSamePerson(data, proposal)) return refuse({ code: 'account.same-administrator' });
  return accept(ended(data, proposal, 'declined'));
};

const withdraw = ({ data }: WithdrawRole, state: KnownAccount): Answer => {
  const proposal = waitingFor(data, state);
  if (!proposal) return refuse({ code: 'account.no-proposal' });
  if (!isSamePerson(data, proposal)) return refuse({ code: 'account.not-the-proposer' });
  return accept(ended(data, proposal, 'withdrawn'));
};

/** Rule IDN-072: a role is taken back at once, by one administrator, with a reason. */
const revoke = ({ data }: RevokeRole, state: KnownAccount): Answer => {
  if (!state.roles.includes(data.role)) return accept();
  if (data.reason.trim() === '') return refuse({ code: 'account.reason-missing' });
  return accept(revoked(data, data.role, state));
};

type Revoking = Pick<RevokeRole['data'], 'accountId' | 'by' | 'reason' | 'now'>;

export const revoked = (
  { accountId, by, reason, now }: Revoking,
  role: Role,
  state: Pick<KnownAccount, 'employeeId' | 'roles'>,
): AccountEvent => {
  const { employeeId } = state;
  const roles = state.roles.filter((held) => held !== role);
  const account = { accountId, ...(employeeId && { employeeId }) };
  return { type: 'RoleRevoked', data: { ...account, role, roles, by, reason, at: now } };
};
