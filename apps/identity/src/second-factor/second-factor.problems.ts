import type { Problem } from '@kinerja/problem-details';

type Problems = Readonly<Record<string, Problem>>;

/** The same for one that was never right and one that was used (R12). */
export const wrongCode: Problem = { status: 422, title: 'This code is wrong or was used already' };
/** Whoever guesses knows the password. Recovery codes, of 47 bits, go on counting. */
export const guessedAt: Problem = {
  status: 422,
  title: 'Too many wrong codes for this account: enter a recovery code',
};
export const codeMissing: Problem = { status: 422, title: 'This account also needs a code of the authenticator app' };
export const offerLapsed: Problem = { status: 422, title: 'This set-up has lapsed, begin again' };
/** To whoever has shown the right password of an account with a second factor. */
export const codeWanted: Problem = { status: 401, title: 'Enter a code of the authenticator app' };
export const startOver: Problem = { status: 401, title: 'This sign-in has lapsed, begin again' };

export const codeProblems: Problems = {
  'second-factor.wrong-code': wrongCode,
  'second-factor.guessed-at': guessedAt,
  'sign-in.delayed': { status: 429, title: 'Too many wrong attempts, wait a little' },
};
/** Of the second step of a sign-in. */
export const signInCodeProblems: Problems = { ...codeProblems, 'sign-in.start-over': startOver };
export const setUpProblems: Problems = { ...codeProblems, 'second-factor.offer-lapsed': offerLapsed };
