import type { Problems } from '@kinerja/openapi';
import type { Problem } from '@kinerja/problem-details';
import type { DoorProblem } from '../door/answer-problem';

export const badTokenRequest: Problem = { status: 400, title: 'The request for a token is not as RFC 7523 has it' };
export const unsupportedGrant: Problem = { status: 400, title: 'The grant type must be client_credentials' };

/** What a request for a token may meet at this door, and what identity may refuse. */
export const tokenProblems: Problems = {
  'token.bad-request': badTokenRequest,
  'token.unsupported-grant': unsupportedGrant,
  'assertion.refused': { status: 401, title: 'What the service account signed is not accepted' },
  'service-account.not-in-use': { status: 401, title: 'The service account is suspended or has ended' },
  'service-account.scope-not-given': { status: 400, title: 'The service account was not given this scope' },
  'service.not-understood': { status: 502, title: 'A part of the system gave an answer nobody understands' },
};

/** RFC 6749, 5.2. */
export const oauthErrors: Readonly<Record<string, string>> = {
  'token.bad-request': 'invalid_request',
  'token.unsupported-grant': 'unsupported_grant_type',
  'assertion.refused': 'invalid_client',
  'service-account.not-in-use': 'invalid_client',
  'service-account.scope-not-given': 'invalid_scope',
};

/** To whoever shows a token of a service account (RFC 6750, 3.1). */
export const tokenRefused: DoorProblem = {
  status: 401,
  code: 'token.refused',
  title: 'This token has expired, or its service account may not be used any more; ask for another one',
};
