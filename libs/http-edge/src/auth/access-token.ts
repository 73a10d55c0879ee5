import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { isUuid } from '@kinerja/kernel';
import {
  instant,
  isMachineScope,
  roles,
  type AgencyCode,
  type EmployeeId,
  type Instant,
  type MachineScope,
  type Role,
} from '@kinerja/vocabulary';
import { jwtVerify, SignJWT } from 'jose';

/** Who asks, as the gateway's token says it. */
export type SignedIn = Readonly<{
  accountId: string;
  /** Absent for pure administrators. */
  employeeId?: EmployeeId;
  /** At the door; absent for whoever comes by another way. */
  sessionId?: string;
  agency: AgencyCode;
  roles: readonly Role[];
  /** Of a service account, `accountId`, which has no roles; absent for people. */
  scopes?: readonly MachineScope[];
  /** When the person proved last who they are; absent for whoever comes by another way than the door. */
  provedAt?: Instant;
}>;

const ALGORITHM = 'EdDSA';
const LIFETIME = '5m';
const TYPE = 'at+jwt';
/** F42: clocks of an agency's machines may differ so much and no more. */
const LEEWAY_S = 60;

/** The door of an agency, as its tokens name it. */
const issuerOf = (agency: AgencyCode): string => `kinerja:${agency}`;

/** Seconds since 1970 that a date can hold. */
const isMoment = (seconds: number): boolean => Number.isFinite(seconds) && seconds >= 0 && seconds < 32_503_680_000;

const proofIn = (seconds: unknown): Pick<SignedIn, 'provedAt'> =>
  typeof seconds === 'number' && isMoment(seconds) ? { provedAt: instant(seconds * 1_000) } : {};

/** A token that names scopes is one of a service account, also where none is left of them. */
const scopesIn = (scope: unknown): Pick<SignedIn, 'scopes'> =>
  typeof scope === 'string' ? { scopes: scope.split(' ').filter(isMachineScope) } : {};

const isRole = (value: unknown): value is Role => roles.some((role) => role === value);

/**
 * Checks signature (EdDSA with the one key given, whatever key a token names), type, issuer, audience and expiry. Answers
 * nothing when any of them is wrong.
 */
export class AccessTokens {
  private readonly key: KeyObject;

  constructor(
    publicKey: string,
    private readonly agency: AgencyCode,
  ) {
    this.key = createPublicKey(publicKey);
  }

  async read(token: string): Promise<SignedIn | undefined> {
    const { agency } = this;
    const expected = {
      ...{ algorithms: [ALGORITHM], typ: TYPE, issuer: issuerOf(agency), audience: agency },
      ...{ requiredClaims: ['exp', 'iat', 'sub'], clockTolerance: LEEWAY_S },
    };
    const verified = await jwtVerify(token, this.key, expected).catch(() => undefined);
    if (!verified || verified.payload['agency'] !== agency) return undefined;
    const { sub, sid, employee, roles: claimed, auth_time: proved, scope } = verified.payload;
    return {
      accountId: String(sub),
      agency,
      roles: Array.isArray(claimed) ? claimed.filter(isRole) : [],
      ...(typeof employee === 'string' ? { employeeId: employee as EmployeeId } : {}),
      ...(typeof sid === 'string' && isUuid(sid) && { sessionId: sid }),
      ...proofIn(proved),
      ...scopesIn(scope),
    };
  }
}

/** What the gateway puts on every request it forwards: five minutes, from the agency's door for the agency's services. */
export const signAccessToken = (privateKey: string, who: SignedIn, lifetime: string = LIFETIME): Promise<string> =>
  new SignJWT({
    agency: who.agency,
    roles: [...who.roles],
    ...(who.employeeId && { employee: who.employeeId }),
    ...(who.scopes && { scope: who.scopes.join(' ') }),
    ...(who.sessionId !== undefined && { sid: who.sessionId }),
    ...(who.provedAt !== undefined && { auth_time: Math.floor(Date.parse(who.provedAt) / 1_000) }),
  })
    .setProtectedHeader({ alg: ALGORITHM, typ: TYPE })
    .setSubject(who.accountId)
    .setIssuer(issuerOf(who.agency))
    .setAudience(who.agency)
    .setIssuedAt()
    .setExpirationTime(lifetime)
    .sign(createPrivateKey(privateKey));
