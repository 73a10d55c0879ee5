import type { ServiceAccountRefusal } from '@kinerja/identity-domain';
import type { Problem, ProblemTable } from '@kinerja/problem-details';
import { accountsBehind } from '../account/account.problems';

export const serviceAccountProblems: ProblemTable<ServiceAccountRefusal> = {
  'service-account.wrong-status': { status: 409, title: 'The service account is not in the right status for this' },
  'service-account.name-taken': { status: 409, title: 'Another service account has this name' },
  'service-account.no-scopes': { status: 422, title: 'A service account needs at least one scope' },
  'service-account.nothing-new': { status: 409, title: 'The service account has exactly this already' },
  'service-account.key-known': { status: 409, title: 'The service account has had this key; make a new pair' },
  'service-account.key-elsewhere': { status: 409, title: 'Another service account has this key; make a new pair' },
  'service-account.no-key': { status: 409, title: 'No key of it counts; bring one along' },
  'service-account.two-keys': { status: 409, title: 'There are two keys already; end one of them first' },
  'service-account.no-such-key': { status: 404, title: 'The service account has no such key' },
  'service-account.already-proposed': { status: 409, title: 'Something is proposed already and waits' },
  'service-account.no-proposal': { status: 409, title: 'This proposal has been decided' },
  'service-account.proposal-lapsed': { status: 409, title: 'This proposal has lapsed, propose it again' },
  'service-account.same-administrator': {
    status: 403,
    title: 'Another administrator confirms than the one who proposed',
  },
};

type Problems = Readonly<Record<string, Problem>>;

export const privateKeyShown: Problem = {
  status: 422,
  title: 'This is the private key: it has been shown, so make a new pair and bring the public half only',
};
export const unreadableKey: Problem = { status: 422, title: 'This is no public key in PEM or JWK' };
export const unsupportedKey: Problem = { status: 422, title: 'The key must be Ed25519, or elliptic on P-256' };
export const keyProblems: Problems = {
  'service-key.private': privateKeyShown,
  'service-key.unreadable': unreadableKey,
  'service-key.unsupported': unsupportedKey,
};

export const unknownResponsible: Problem = { status: 422, title: 'No account in use has this user name' };
export const responsibleProblems: Problems = {
  'service-account.responsible-unknown': unknownResponsible,
  'account.not-yet-shown': accountsBehind,
};

/** Of another system that signs in (RFC 6749, 5.2; RFC 7523, 3). */
export const assertionRefused: Problem = { status: 401, title: 'What the service account signed is not accepted' };
export const notInUse: Problem = { status: 401, title: 'The service account is suspended or has ended' };
export const scopeNotGiven: Problem = { status: 400, title: 'The service account was not given this scope' };
export const machineSignInProblems: Problems = {
  'assertion.refused': assertionRefused,
  'service-account.not-in-use': notInUse,
  'service-account.scope-not-given': scopeNotGiven,
};
