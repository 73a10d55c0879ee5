import type { Problems } from '@kinerja/openapi';
import type { Problem } from '@kinerja/problem-details';

/** The password was right, and the account has a second factor. */
export const codeWanted: Problem = { status: 401, title: 'Enter a code of the authenticator app' };
export const startOver: Problem = { status: 401, title: 'This sign-in has lapsed, begin again' };

/** What identity, or the city's door in front of this one, may refuse to somebody who comes in. */
export const signInProblems: Problems = {
  'sign-in.refused': { status: 401, title: 'User name or password is wrong' },
  'sign-in.delayed': { status: 429, title: 'Too many wrong attempts, wait a little' },
  'sign-in.busy': { status: 503, title: 'Too many people are signing in right now, try again' },
  'sign-in.unknown-agency': { status: 422, title: 'The user name must end in the agency, for example rina@dinsos' },
  'account.not-yet-shown': { status: 503, title: 'The accounts are being brought up to date, try again' },
  'service.not-understood': { status: 502, title: 'A part of the system gave an answer nobody understands' },
};

const codeProblems: Problems = {
  'second-factor.guessed-at': {
    status: 422,
    title: 'Too many wrong codes for this account: enter a recovery code',
  },
  'second-factor.wrong-code': { status: 422, title: 'This code is wrong or was used already' },
};

/** Of the second step of a sign-in. */
export const signInCodeProblems: Problems = { ...signInProblems, ...codeProblems, 'sign-in.start-over': startOver };

/** Of whoever proves again who they are. */
export const proofProblems: Problems = {
  ...signInProblems,
  ...codeProblems,
  'password.wrong': { status: 422, title: 'This is not the present password' },
  'second-factor.code-missing': { status: 422, title: 'This account also needs a code of the authenticator app' },
  'account.disabled': { status: 403, title: 'This account may not be used any more' },
  'session.ended': { status: 403, title: 'This session was ended' },
};

export const activationProblems: Problems = {
  ...signInProblems,
  'activation.code-expired': { status: 422, title: 'This code has expired, ask for a new one' },
  'account.no-recovery': { status: 409, title: 'This recovery has ended' },
  'account.recovery-lapsed': { status: 409, title: 'This recovery has lapsed' },
  'activation.refused': { status: 422, title: 'User name or activation code is wrong' },
  'password.weak': { status: 422, title: 'Choose another password' },
  'account.wrong-status': { status: 409, title: 'The account is not in the right status for this' },
  'command.reused': { status: 422, title: 'This Idempotency-Key was used for another request' },
};

export const changeProblems: Problems = {
  ...signInProblems,
  'password.wrong': { status: 422, title: 'This is not the present password' },
  'password.weak': { status: 422, title: 'Choose another password' },
  'account.disabled': { status: 403, title: 'This account may not be used any more' },
  'account.wrong-status': { status: 409, title: 'The account is not in the right status for this' },
  'command.reused': { status: 422, title: 'This Idempotency-Key was used for another request' },
};
