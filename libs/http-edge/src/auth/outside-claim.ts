import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import type { AgencyCode } from '@kinerja/vocabulary';
import { jwtVerify, SignJWT, type JWTPayload } from 'jose';

/** What the door has found out at the city's own provider about whoever sits at a browser. */
export type OutsideClaim = Readonly<{
  /** The provider, as it names itself. */
  issuer: string;
  /** The person, as the provider knows them: the same for ever, and of nobody else there. */
  subject: string;
  /** What the provider calls the person; nothing is decided by it. */
  name?: string;
  /** The NIP that the provider has of the person, where it is told to give one. */
  nip?: string;
  /** Whether the provider took more than one factor, by the policy of the installation. */
  isStrong: boolean;
  /** When the person last proved there who they are, in seconds since 1970; unknown where the provider does not say. */
  provedAt?: number;
}>;

/** `sign-in`: from the door to identity and never to a browser. `link`: for the account that asked, through its browser. */
export type OutsidePurpose = Readonly<{ kind: 'sign-in' } | { kind: 'link'; accountId: string }>;

const ALGORITHM = 'EdDSA';
/** No access token: neither is taken for the other. */
const TYPE = 'kinerja-outside+jwt';
const LIFETIME = { 'sign-in': '1m', link: '10m' } as const;
const LEEWAY_S = 60;

const issuerOf = (agency: AgencyCode): string => `kinerja:${agency}`;
const audienceOf = (agency: AgencyCode, { kind }: OutsidePurpose): string => `${agency}:${kind}`;

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

const claimIn = (payload: JWTPayload): OutsideClaim | undefined => {
  const [issuer, subject] = [text(payload['outsideIssuer']), text(payload['outsideSubject'])];
  if (issuer === undefined || subject === undefined) return undefined;
  const [name, nip] = [text(payload['name']), text(payload['nip'])];
  const provedAt = payload['auth_time'];
  return {
    ...{ issuer, subject, isStrong: payload['isStrong'] === true },
    ...(name !== undefined && { name }),
    ...(nip !== undefined && { nip }),
    ...(typeof provedAt === 'number' && { provedAt }),
  };
};

/** What the door puts its name to: who came back from the provider, for one purpose and a short while. */
export const signOutsideClaim = (
  privateKey: string,
  { agency, claim, purpose }: Readonly<{ agency: AgencyCode; claim: OutsideClaim; purpose: OutsidePurpose }>,
): Promise<string> => {
  const { issuer, subject, isStrong, provedAt, name, nip } = claim;
  const about = { outsideIssuer: issuer, outsideSubject: subject, isStrong, auth_time: provedAt, name, nip };
  const token = new SignJWT(about)
    .setProtectedHeader({ alg: ALGORITHM, typ: TYPE })
    .setIssuer(issuerOf(agency))
    .setAudience(audienceOf(agency, purpose))
    .setIssuedAt()
    .setExpirationTime(LIFETIME[purpose.kind]);
  if (purpose.kind === 'link') token.setSubject(purpose.accountId);
  return token.sign(createPrivateKey(privateKey));
};

/** Reads what the door of this agency has signed. Answers nothing when signature, type, purpose, account or time is wrong (IDN-204). */
export class OutsideClaims {
  private readonly key: KeyObject;

  constructor(
    publicKey: string,
    private readonly agency: AgencyCode,
  ) {
    this.key = createPublicKey(publicKey);
  }

  async read(token: string, purpose: OutsidePurpose): Promise<OutsideClaim | undefined> {
    const expected = {
      ...{ algorithms: [ALGORITHM], typ: TYPE, issuer: issuerOf(this.agency) },
      ...{ audience: audienceOf(this.agency, purpose), requiredClaims: ['exp', 'iat'], clockTolerance: LEEWAY_S },
      ...(purpose.kind === 'link' && { subject: purpose.accountId }),
    };
    const verified = await jwtVerify(token, this.key, expected).catch(() => undefined);
    return verified && claimIn(verified.payload);
  }
}
