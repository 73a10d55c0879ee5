import type { AccountRefusal } from '@kinerja/identity-domain';
import type { Problem, ProblemTable } from '@kinerja/problem-details';

export const accountProblems: ProblemTable<AccountRefusal> = {
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
  'account.own': { status: 409, title: 'Nobody disables the account they are using' },
};

export const weakPassword: Problem = { status: 422, title: 'Choose another password' };
export const unknownPerson: Problem = { status: 422, title: 'The agency has no such person' };
/** The same answer for an unknown user, a wrong password and a disabled account (R11). */
export const signInRefused: Problem = { status: 401, title: 'User name or password is wrong' };
export const activationRefused: Problem = { status: 422, title: 'User name or activation code is wrong' };
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
export const activationProblems: Problems = { ...signInProblems, 'activation.refused': activationRefused };
export const passwordProblems: Problems = { 'password.weak': weakPassword };
/** Of an account in use. */
export const ownAccountProblems: Problems = {
  'account.disabled': disabledAccount,
  'account.not-yet-shown': accountsBehind,
};
