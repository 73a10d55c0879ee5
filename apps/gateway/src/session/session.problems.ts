import type { Problems } from '@kinerja/openapi';

/** What identity, or the city's door in front of this one, may refuse to somebody who comes in. */
export const signInProblems: Problems = {
  'sign-in.refused': { status: 401, title: 'User name or password is wrong' },
  'sign-in.delayed': { status: 429, title: 'Too many wrong attempts, wait a little' },
  'sign-in.busy': { status: 503, title: 'Too many people are signing in right now, try again' },
  'sign-in.unknown-agency': { status: 422, title: 'The user name must end in the agency, for example rina@dinsos' },
  'account.not-yet-shown': { status: 503, title: 'The accounts are being brought up to date, try again' },
  'service.not-understood': { status: 502, title: 'A part of the system gave an answer nobody understands' },
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
