import type { Problem } from '@kinerja/problem-details';

type Problems = Readonly<Record<string, Problem>>;

/** To whoever the provider knows and this instance does not: it never guesses by name, e-mail or NIP whose account is meant (IDN-200). */
export const notLinked: Problem = { status: 403, title: 'This outside account is linked to no account here' };
/** Signed by nobody, for another account or purpose, or too long ago. */
export const claimLapsed: Problem = { status: 422, title: 'This sign-in at the provider counts no more, begin again' };
export const anothersNip: Problem = { status: 422, title: 'The provider says that this outside account is of another person' }; // prettier-ignore

export const outsideSignInProblems: Problems = {
  'outside-account.not-linked': notLinked,
  'outside-account.claim-lapsed': claimLapsed,
};
export const linkProblems: Problems = {
  'outside-account.claim-lapsed': claimLapsed,
  'outside-account.another-person': anothersNip,
};
