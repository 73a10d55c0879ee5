import { Day, extended, Moment, oneOf, pageOf, Uuid, versioned, view, type ViewOf } from '@kinerja/openapi';
import { roles } from '@kinerja/vocabulary';
import { Type } from 'typebox';
import { accountStates } from './accounts.table';
import { noticeKinds } from './account-notices.table';
import { recoveryStates } from './recoveries.table';

const signedIn = {
  accountId: Uuid,
  /** Absent for pure administrators. */
  employeeId: Type.Optional(Uuid),
  displayName: Type.String(),
  roles: Type.Array(oneOf(roles)),
  hasSecondFactor: Type.Boolean(),
  /** Of whom the agency demands a second factor that they do not have; once it is due, nothing else is done before. */
  secondFactorDemand: Type.Optional(Type.Object({ dueOn: Day, isDue: Type.Boolean() })),
  /** Changes with the password: sessions of an earlier one have ended. */
  passwordSetAt: Moment,
};

/** Who has come in; the gateway keeps it in the session. */
export const signedInView = view('SignedInAccount', {
  ...signedIn,
  /** When the person of this session proved last who they are; absent for a token of no session. */
  provedAt: Type.Optional(Moment),
});
const cameIn = { ...signedIn, sessionId: Uuid, provedAt: Moment };
export const cameInView = view('CameIn', cameIn);
export const activatedView = versioned('ActivatedAccount', cameIn);

const accountItem = view('Account', {
  accountId: Uuid,
  username: Type.String(),
  /** Of its person; absent for pure administrators. */
  employeeId: Type.Optional(Uuid),
  name: Type.Optional(Type.String()),
  staffNumber: Type.Optional(Type.String()),
  roles: Type.Array(oneOf(roles)),
  status: oneOf(accountStates),
  /** The other system that disabled it, and may enable it again. */
  disabledBySystem: Type.Optional(Type.String()),
});
export type AccountItem = ViewOf<typeof accountItem>;
export const accountPage = pageOf(accountItem);

const roleKind = view('RoleKind', { role: oneOf(roles), needsTwoPersons: Type.Boolean() });
export type RoleKind = ViewOf<typeof roleKind>;
export const roleKindPage = pageOf(roleKind);

const heldRole = view('HeldRole', {
  role: oneOf(roles),
  since: Moment,
  /** Absent where the role came with the account. */
  grantedBy: Type.Optional(Type.String()),
  /** Where it took two persons. */
  proposedBy: Type.Optional(Type.String()),
});

const roleProposal = view('RoleProposal', {
  proposalId: Uuid,
  accountId: Uuid,
  /** Name of its person, else its user name. */
  account: Type.String(),
  username: Type.String(),
  status: oneOf(accountStates),
  role: oneOf(roles),
  reason: Type.Optional(Type.String()),
  proposedBy: Type.String(),
  proposedAt: Moment,
  lapsesAt: Moment,
  /** Of the account that asks. */
  isOwn: Type.Boolean(),
});
export type RoleProposalItem = ViewOf<typeof roleProposal>;
export const roleProposalPage = pageOf(roleProposal);

const recovery = view('AccountRecovery', {
  recoveryId: Uuid,
  accountId: Uuid,
  account: Type.String(),
  username: Type.String(),
  status: oneOf(recoveryStates),
  reason: Type.Optional(Type.String()),
  /** Who proposed it, or allowed it. */
  askedBy: Type.String(),
  askedAt: Moment,
  /** Of the proposal, then of the code. */
  lapsesAt: Moment,
  isOwn: Type.Boolean(),
});
export type RecoveryItem = ViewOf<typeof recovery>;
export const recoveryPage = pageOf(recovery);

export const accountDetails = extended('AccountDetails', accountItem, {
  createdAt: Moment,
  passwordSetAt: Type.Optional(Moment),
  statusReason: Type.Optional(Type.String()),
  held: Type.Array(heldRole),
  proposals: Type.Array(roleProposal),
  recovery: Type.Optional(recovery),
});
export type AccountDetails = ViewOf<typeof accountDetails>;

const notice = view('AccountNotice', {
  noticeId: Uuid,
  kind: oneOf(noticeKinds),
  role: Type.Optional(oneOf(roles)),
  by: Type.Optional(Type.String()),
  at: Moment,
});

/** What an account is shown of itself. */
export const ownAccountDetails = view('OwnAccountDetails', {
  username: Type.String(),
  passwordSetAt: Type.Optional(Moment),
  held: Type.Array(heldRole),
  recovery: Type.Optional(recovery),
  notices: Type.Array(notice),
});
export type OwnAccountDetails = ViewOf<typeof ownAccountDetails>;

export const allowedRecovery = versioned('AllowedRecovery', { code: Type.String(), expiresAt: Moment });
export const activationCodeView = view('AccountActivationCode', { username: Type.String(), code: Type.String() });

export const createdAccountView = versioned('CreatedAccount', { accountId: Uuid, activationCode: Type.String() });
export const changedPassword = versioned('ChangedPassword', { passwordSetAt: Moment });
export const accountDone = versioned('AccountDone', {});

/** One line of the list an administrator hands out. */
export const activationCodePage = pageOf(
  view('ActivationCode', {
    accountId: Uuid,
    username: Type.String(),
    name: Type.Optional(Type.String()),
    /** Of the definitive post of today. */
    unitName: Type.Optional(Type.String()),
    code: Type.String(),
  }),
);
