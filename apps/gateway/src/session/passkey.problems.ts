import type { Problems } from '@kinerja/openapi';

export const passkeyOptionsProblems: Problems = {
  'passkey.no-domain': { status: 409, title: 'Passkeys need an address with a name, not of numbers' },
  'service.not-understood': { status: 502, title: 'A part of the system gave an answer nobody understands' },
};

const answerProblems: Problems = {
  ...passkeyOptionsProblems,
  'passkey.challenge-over': { status: 422, title: 'This request to the passkey has lapsed, begin again' },
};
const countedBack: Problems = {
  'passkey.counted-back': { status: 422, title: 'This passkey counts backwards, as a copy of it would' },
};
const ofAccount: Problems = {
  'passkey.not-taken': { status: 422, title: 'This passkey is not of this account, or its answer does not fit' },
  'account.disabled': { status: 403, title: 'This account may not be used any more' },
  'account.not-yet-shown': { status: 503, title: 'The accounts are being brought up to date, try again' },
};

/** Of whoever comes in with one. */
export const passkeySignInProblems: Problems = {
  ...{ ...answerProblems, ...countedBack },
  'passkey.refused': { status: 401, title: 'This passkey does not open an account here' },
  'account.not-yet-shown': { status: 503, title: 'The accounts are being brought up to date, try again' },
};

export const passkeyProofProblems: Problems = {
  ...{ ...answerProblems, ...countedBack, ...ofAccount },
  'session.ended': { status: 403, title: 'This session was ended' },
};

export const addPasskeyProblems: Problems = {
  ...{ ...answerProblems, ...ofAccount },
  'passkey.known-already': { status: 409, title: 'This passkey is in use already' },
  'account.too-many-passkeys': { status: 409, title: 'An account has ten passkeys at most' },
  'account.wrong-status': { status: 409, title: 'The account is not in the right status for this' },
  'session.prove-yourself': { status: 403, title: 'Prove first who you are' },
  'command.reused': { status: 422, title: 'This Idempotency-Key was used for another request' },
};
