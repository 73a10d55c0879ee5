import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { isUuid } from '@kinerja/kernel';
import { isMachineScope, type MachineScope } from '@kinerja/vocabulary';
import { jwtVerify, SignJWT } from 'jose';

export type Machine = Readonly<{ id: string; scopes: readonly MachineScope[] }>;

const ALGORITHM = 'EdDSA';
/** No access token: a service does not believe one, and whoever holds it comes in by this door alone. */
const TYPE = 'kinerja-machine+jwt';
export const TOKEN_LIVES_S = 300;

/** What another system shows at the door for five minutes instead of a session (IDN-225). Times are those of this machine. */
export class MachineTokens {
  private readonly key: KeyObject;
  private readonly publicKey: KeyObject;

  constructor(
    privateKey: string,
    private readonly agency: string,
  ) {
    this.key = createPrivateKey(privateKey);
    this.publicKey = createPublicKey(this.key);
  }

  sign({ id, scopes }: Machine): Promise<string> {
    return new SignJWT({ scope: scopes.join(' ') })
      .setProtectedHeader({ alg: ALGORITHM, typ: TYPE })
      .setSubject(id)
      .setIssuer(`kinerja:${this.agency}`)
      .setAudience(`${this.agency}:door`)
      .setIssuedAt()
      .setExpirationTime(`${String(TOKEN_LIVES_S)}s`)
      .sign(this.key);
  }

  /** Nothing for one that this door did not sign, that has expired, or that is for something else. */
  async read(token: string): Promise<Machine | undefined> {
    const expected = {
      ...{ algorithms: [ALGORITHM], typ: TYPE, issuer: `kinerja:${this.agency}`, audience: `${this.agency}:door` },
      requiredClaims: ['exp', 'iat', 'sub', 'scope'],
    };
    const verified = await jwtVerify(token, this.publicKey, expected).catch(() => undefined);
    const { sub, scope } = verified?.payload ?? {};
    if (sub === undefined || !isUuid(sub) || typeof scope !== 'string') return undefined;
    return { id: sub, scopes: scope.split(' ').filter(isMachineScope) };
  }
}
