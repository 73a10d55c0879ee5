import type { Problem } from '@kinerja/problem-details';

type Problems = Readonly<Record<string, Problem>>;

/** The same for a passkey that nobody has, of somebody else, of another address, and an answer that does not fit. */
export const passkeyRefused: Problem = { status: 401, title: 'This passkey does not open an account here' };
export const passkeyNotTaken: Problem = {
  status: 422,
  title: 'This passkey is not of this account, or its answer does not fit',
};
export const challengeOver: Problem = { status: 422, title: 'This request to the passkey has lapsed, begin again' };
/** As a copy of it would do. */
export const countedBack: Problem = { status: 422, title: 'This passkey counts backwards, as a copy of it would' };
export const noDomain: Problem = { status: 409, title: 'Passkeys need an address with a name, not of numbers' };
export const knownAlready: Problem = { status: 409, title: 'This passkey is in use already' };

const answerProblems: Problems = {
  'passkey.challenge-over': challengeOver,
  'passkey.counted-back': countedBack,
  'passkey.no-domain': noDomain,
};
export const optionsProblems: Problems = { 'passkey.no-domain': noDomain };
export const passkeySignInProblems: Problems = { ...answerProblems, 'passkey.refused': passkeyRefused };
export const passkeyProofProblems: Problems = { ...answerProblems, 'passkey.not-taken': passkeyNotTaken };
export const addProblems: Problems = {
  'passkey.no-domain': noDomain,
  'passkey.challenge-over': challengeOver,
  'passkey.not-taken': passkeyNotTaken,
  'passkey.known-already': knownAlready,
};
