import type { AccountRefusal, AdministratorsRefusal } from '@kinerja/identity-domain';
import type { Problem, ProblemTable } from '@kinerja/problem-details';

export const accountProblems: ProblemTable<AccountRefusal | AdministratorsRefusal> = {
  'account.already-created': { status: 409, title: 'This account exists already' },
  'account.wrong-status': { status: 409, title: 'The account is not in the right status for this' },
  'account.bad-username': {
    status: 422,
    title: 'A user name is 1-40 lower-case letters, digits, dots, dashes or underscores',
  },
  'account.username-taken': { status: 409, title: 'Another account has this user name' },
  'account.no-roles': { status: 422, title: 'An account needs at least one role' },
  'account.employee-without-person': { status: 422, title: 'The role employee needs a person' },
  'account.system-and-pay': { status: 422, title: 'Who administers the system may not handle pay' },
  'account.excluding-roles': { status: 422, title: 'These roles may not be held together' },
  'account.person-has-duty': { status: 409, title: 'Another account of this person has a role of two persons' },
  'account.disabled-by-person': {
    status: 409,
    title: 'An administrator disabled this account, and one enables it again',
  },
  'account.own': { status: 409, title: 'Nobody disables the account they are using' },
  'account.own-role': { status: 403, title: 'Nobody decides about their own roles' },
  'account.own-recovery': { status: 403, title: 'Nobody recovers an account of their own' },
  'account.reason-missing': { status: 422, title: 'Say why' },
  'account.same-administrator': { status: 403, title: 'Another administrator decides than the one who proposed' },
  'account.not-the-proposer': { status: 403, title: 'Only who proposed it may withdraw it' },
  'account.not-activated': { status: 409, title: 'Its person has to activate the account first' },
  'account.already-proposed': {
    status: 409,
    title: 'This role is proposed already and waits for a second administrator',
  },
  'account.no-proposal': { status: 409, title: 'This proposal has been decided' },
  'account.proposal-lapsed': { status: 409, title: 'This proposal has lapsed, propose it again' },
  'account.recovery-open': { status: 409, title: 'A recovery of this account is under way' },
  'account.no-recovery': { status: 409, title: 'This recovery has ended' },
  'account.recovery-lapsed': { status: 409, title: 'This recovery has lapsed' },
  'account.second-factor-set': { status: 409, title: 'This account has an authenticator app already' },
  'account.no-second-factor': { status: 409, title: 'This account has no authenticator app' },
  'account.outside-account-linked': { status: 409, title: 'Another outside account is linked to this account' },
  'account.outside-account-taken': { status: 409, title: 'This outside account is linked to another account' },
  'account.no-outside-account': { status: 409, title: 'No outside account is linked to this account' },
  'account.too-many-passkeys': { status: 409, title: 'An account has ten passkeys at most' },
  'account.no-such-passkey': { status: 404, title: 'This account has no such passkey' },
  'account.last-administrator': {
    status: 409,
    title: 'An agency keeps one administrator; the owner of the machine can appoint another one',
  },
};

export const notAdministrator: Problem = { status: 403, title: 'Your account is no administrator any more' };
export const roleElsewhere: Problem = { status: 422, title: 'There is nothing to do for this role in this instance' };
/** Of whoever gives roles. */
export const grantProblems: Readonly<Record<string, Problem>> = { 'account.role-elsewhere': roleElsewhere };
/** Of what only administrators do who are that now (IDN-077). */
export const administratorProblems: Readonly<Record<string, Problem>> = {
  'account.not-administrator': notAdministrator,
};
export const onlyOperator: Problem = { status: 403, title: 'Only the owner of the machine may do this, with kinerja' };
export const weakPassword: Problem = { status: 422, title: 'Choose another password' };
export const unknownPerson: Problem = { status: 422, title: 'The agency has no such person' };
/** The same answer for an unknown user, a wrong password and a disabled account (R11). */
export const signInRefused: Problem = { status: 401, title: 'User name or password is wrong' };
/** To whoever is signed in and says the present one wrong: their session has not ended. */
export const wrongPassword: Problem = { status: 422, title: 'This is not the present password' };
export const activationRefused: Problem = { status: 422, title: 'User name or activation code is wrong' };
/** To whoever has the right code, too late. */
export const codeExpired: Problem = { status: 422, title: 'This code has expired, ask for a new one' };
export const tooManyGuesses: Problem = { status: 429, title: 'Too many wrong attempts, wait a little' };
export const tooBusy: Problem = { status: 503, title: 'Too many people are signing in right now, try again' };
export const disabledAccount: Problem = { status: 403, title: 'This account may not be used any more' };
export const accountsBehind: Problem = { status: 503, title: 'The accounts are being brought up to date, try again' };

type Problems = Readonly<Record<string, Problem>>;

/** Of whoever shows a user name with a password. */
export const signInProblems: Problems = {
  'sign-in.refused': signInRefused,
  'sign-in.delayed': tooManyGuesses,
  'sign-in.busy': tooBusy,
  'account.not-yet-shown': accountsBehind,
};
/** Of whoever activates an account with a code. */
export const activationProblems: Problems = {
  ...signInProblems,
  'activation.refused': activationRefused,
  'activation.code-expired': codeExpired,
};
export const passwordProblems: Problems = { 'password.weak': weakPassword };
/** Of whoever is signed in and shows the password again. */
export const guessProblems: Problems = { 'sign-in.delayed': tooManyGuesses, 'sign-in.busy': tooBusy };
/** Of whoever changes the own password. */
export const changeProblems: Problems = { ...passwordProblems, ...guessProblems, 'password.wrong': wrongPassword };
/** Of an account in use. */
export const ownAccountProblems: Problems = {
  'account.disabled': disabledAccount,
  'account.not-yet-shown': accountsBehind,
};
