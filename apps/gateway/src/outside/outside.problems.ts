import type { FaultKind } from '@kinerja/outside-sign-in';
import type { Problems } from '@kinerja/openapi';
import { problem, type Problem, type ProblemException } from '@kinerja/problem-details';

export const noProvider: Problem = { status: 404, title: 'No outside provider is configured here' };
export const startOver: Problem = { status: 422, title: 'This sign-in at the provider counts no more, begin again' };

const faults: Readonly<Record<`provider.${FaultKind}`, Problem>> = {
  'provider.away': { status: 502, title: 'The provider does not answer; the password works' },
  'provider.refused': { status: 422, title: 'The provider let nobody in' },
  'provider.start-over': startOver,
  'provider.clock': { status: 502, title: 'The clocks of the provider and this system differ' },
  'provider.not-believed': {
    status: 502,
    title: 'The answer of the provider is not as it has to be, nobody was let in',
  },
  'provider.misconfigured': { status: 502, title: 'The provider and this system are not set up for each other' },
};

export const problemOf = (kind: FaultKind): ProblemException => {
  const code = `provider.${kind}` as const;
  return problem(code, faults[code]);
};

/** Of whoever goes to the provider or comes back from there. */
export const outsideProblems: Problems = { ...faults, 'provider.none': noProvider };

/** What identity says of whom the provider let in. */
export const outsideSignInProblems: Problems = {
  'outside-account.not-linked': { status: 403, title: 'This outside account is linked to no account here' },
  'outside-account.claim-lapsed': {
    status: 422,
    title: 'This sign-in at the provider counts no more, begin again',
  },
  'account.not-yet-shown': { status: 503, title: 'The accounts are being brought up to date, try again' },
  'service.not-understood': { status: 502, title: 'A part of the system gave an answer nobody understands' },
};
