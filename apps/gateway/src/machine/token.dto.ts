import { ApiProperty } from '@nestjs/swagger';
import { problem } from '@kinerja/problem-details';
import { badTokenRequest, unsupportedGrant } from './token.problems';

export const GRANT = 'client_credentials';
export const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const LONGEST_ASSERTION = 4_000;
const LONGEST_SCOPE = 200;

/** The form of a request for a token; what else stands in it is not looked at (RFC 6749, 3.2). */
export class TokenForm {
  @ApiProperty({ enum: [GRANT] }) grant_type!: string;
  @ApiProperty({ enum: [ASSERTION_TYPE] }) client_assertion_type!: string;
  @ApiProperty({ maxLength: LONGEST_ASSERTION }) client_assertion!: string;
  @ApiProperty({ required: false, maxLength: LONGEST_SCOPE }) scope?: string;
}

export type TokenWish = Readonly<{ assertion: string; scope?: string }>;

const bad = (field: string, expected: string) => problem('token.bad-request', badTokenRequest, { field, expected });

const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value !== '' && value.length <= longest;

const grantProblem = (grant: unknown) => {
  if (typeof grant !== 'string') return bad('grant_type', GRANT);
  return grant === GRANT ? undefined : problem('token.unsupported-grant', unsupportedGrant, { expected: GRANT });
};

/** Field by field, each given once. @throws ProblemException 400 with the field and what would be right. */
export const tokenWishIn = (form: object): TokenWish => {
  const said = new Map<string, unknown>(Object.entries(form));
  const refusal = grantProblem(said.get('grant_type'));
  if (refusal) throw refusal;
  if (said.get('client_assertion_type') !== ASSERTION_TYPE) throw bad('client_assertion_type', ASSERTION_TYPE);
  const [assertion, scope] = [said.get('client_assertion'), said.get('scope')];
  if (!isText(assertion, LONGEST_ASSERTION)) throw bad('client_assertion', 'a JWT of at most 4000 characters');
  // Empty is as not said (RFC 6749, 3.2).
  if (scope === undefined || scope === '') return { assertion };
  if (!isText(scope, LONGEST_SCOPE)) throw bad('scope', 'scopes with a blank between them');
  return { assertion, scope };
};
