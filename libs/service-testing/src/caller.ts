import { uuidv7 } from '@kinerja/clock';
import { generateKeyPairSync } from 'node:crypto';
import {
  signAccessToken,
  signOutsideClaim,
  type OutsideClaim,
  type OutsidePurpose,
  type SignedIn,
} from '@kinerja/http-edge';
import {
  instant,
  type AgencyCode,
  type EmployeeId,
  type Instant,
  type MachineScope,
  type Role,
} from '@kinerja/vocabulary';

/** `roles`: an employee's where none are named; an empty list calls without a token. `account`: a new one each time. `session`: at the door. `provedAt`: now where it is not said; null for never. `scopes`: a service account, which has no roles. */
export type Who = Readonly<{
  account?: string;
  employee?: EmployeeId;
  roles?: readonly Role[];
  scopes?: readonly MachineScope[];
  session?: string;
  provedAt?: Instant | null;
}>;

/** `key`: the Idempotency-Key, a new one where none is given. `after`: the position to be read, the whole log without it. */
export type Sending = Readonly<{
  body?: unknown;
  key?: string;
  ifMatch?: string;
  after?: string | null;
  headers?: Readonly<Record<string, string>>;
}>;

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const signingKey = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
/** What a service checks the tokens of this run by. */
export const tokenPublicKey = publicKey.export({ type: 'spki', format: 'pem' }).toString();

const bearerOf = async (signedIn: SignedIn): Promise<Record<string, string>> => ({
  authorization: `Bearer ${await signAccessToken(signingKey, signedIn)}`,
});

const authorizationOfPerson = async (agency: AgencyCode, who: Who): Promise<Record<string, string>> => {
  const {
    account = uuidv7(),
    employee,
    roles = ['employee'],
    session: sessionId,
    provedAt = instant(Date.now()),
  } = who;
  if (roles.length === 0) return {};
  const signedIn = {
    ...{ accountId: account, agency, roles },
    ...(employee && { employeeId: employee }),
    ...(sessionId !== undefined && { sessionId }),
    ...(provedAt !== null && { provedAt }),
  };
  return bearerOf(signedIn);
};

const authorizationOf = (agency: AgencyCode, who: Who): Promise<Record<string, string>> => {
  const { account: accountId = uuidv7(), scopes } = who;
  return scopes ? bearerOf({ accountId, agency, roles: [], scopes }) : authorizationOfPerson(agency, who);
};

/** A request as the gateway would pass it on: signed, a command with its key, a query with the position it wants to see. */
export const requestOf = async (
  agency: AgencyCode,
  who: Who,
  method: string,
  { body, key = uuidv7(), ifMatch, after, headers }: Sending,
): Promise<RequestInit> => ({
  method,
  headers: {
    ...(await authorizationOf(agency, who)),
    ...(method === 'GET' ? {} : { 'idempotency-key': key }),
    ...(body !== undefined && { 'content-type': 'application/json' }),
    ...(ifMatch !== undefined && { 'if-match': ifMatch }),
    ...(after && { 'kinerja-after': after }),
    ...headers,
  },
  ...(body !== undefined && { body: JSON.stringify(body) }),
});

/** What the door signs of whoever came back from the city's own provider. */
export const outsideClaimOf = (agency: AgencyCode, claim: OutsideClaim, purpose: OutsidePurpose): Promise<string> =>
  signOutsideClaim(signingKey, { agency, claim, purpose });
