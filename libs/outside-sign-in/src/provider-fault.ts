import { errorWords } from '@kinerja/diagnostics';
import { AuthorizationResponseError, ClientError, ResponseBodyError, WWWAuthenticateChallengeError } from 'openid-client'; // prettier-ignore

/**
 * `away`: no answer, or none that can be read. `refused`: the person or the provider did not want to. `start-over`: its code counts no
 * more. `clock`: by its times it is not now. `not-believed`: signature, issuer, audience, nonce or state is not as it has to be.
 * `misconfigured`: it does not take us as we are told to be.
 */
export type FaultKind = 'away' | 'refused' | 'start-over' | 'clock' | 'not-believed' | 'misconfigured';

/** Why nobody comes in by the provider just now. The message is for the operator's log. */
export class ProviderFault extends Error {
  constructor(
    readonly kind: FaultKind,
    message: string,
  ) {
    super(message);
  }
}

const AWAY = ['OAUTH_TIMEOUT', 'OAUTH_ABORT', 'OAUTH_RESPONSE_IS_NOT_CONFORM', 'OAUTH_RESPONSE_IS_NOT_JSON', 'OAUTH_PARSE_ERROR']; // prettier-ignore
const CLOCK = 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED';
/** Of a code that was used, lapsed or made up. */
const CODE_SPENT = 'invalid_grant';

const causes = (error: unknown): readonly unknown[] =>
  error instanceof Error && error.cause !== undefined ? [error, ...causes(error.cause)] : [error];

/** From what was wrong down to what that came from. */
const wordsOf = (error: unknown): string => [...new Set(causes(error).filter((one) => one instanceof Error).map(errorWords))].join(': '); // prettier-ignore

const kindOf = (error: unknown): FaultKind | undefined => {
  if (error instanceof AuthorizationResponseError) return 'refused';
  if (error instanceof WWWAuthenticateChallengeError) return 'misconfigured';
  if (error instanceof ResponseBodyError) return error.error === CODE_SPENT ? 'start-over' : 'misconfigured';
  if (error instanceof ClientError) return kindOfCode(error.code);
  return error instanceof TypeError ? 'away' : undefined;
};

const kindOfCode = (code: string | undefined): FaultKind => {
  if (code === CLOCK) return 'clock';
  return code === undefined || AWAY.includes(code) ? 'away' : 'not-believed';
};

/** What the library throws, as a fault of the provider. @throws whatever is none. */
export const asProviderFault = (error: unknown): never => {
  const own = causes(error).find((one) => one instanceof ProviderFault);
  if (own) throw own;
  const kind = kindOf(error);
  if (kind === undefined) throw error;
  const said = error instanceof AuthorizationResponseError || error instanceof ResponseBodyError ? ` (${error.error})` : ''; // prettier-ignore
  throw new ProviderFault(kind, `${wordsOf(error)}${said}`);
};
