import { importPKCS8, SignJWT, type CryptoKey, type KeyObject } from 'jose';
import type { SignedIn } from './session';

const LIFE = '5m';
/** One token serves the requests of a minute; it then still has four minutes to live. */
const REUSE_MS = 60_000;
const MOST_KEPT = 2_000;

/** Signs who is asking; each service verifies it by itself with the public key. Claims: docs/ARCHITECTURE.md. */
export class AccessTokens {
  private readonly kept = new Map<string, Readonly<{ token: string; until: number }>>();

  private constructor(
    private readonly key: CryptoKey | KeyObject,
    private readonly agency: string,
  ) {}

  /** @throws when `privateKey` is no Ed25519 key in PEM (PKCS 8). */
  static async with(privateKey: string, agency: string): Promise<AccessTokens> {
    return new AccessTokens(await importPKCS8(privateKey, 'EdDSA'), agency);
  }

  async of(who: SignedIn): Promise<string> {
    const name = JSON.stringify([who.accountId, who.employeeId, who.roles]);
    const kept = this.kept.get(name);
    if (kept && kept.until > Date.now()) return kept.token;
    const token = await this.sign(who);
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    this.kept.set(name, { token, until: Date.now() + REUSE_MS });
    return token;
  }

  private sign({ accountId, employeeId, roles }: SignedIn): Promise<string> {
    return new SignJWT({ agency: this.agency, roles: [...roles], ...(employeeId && { employee: employeeId }) })
      .setProtectedHeader({ alg: 'EdDSA', typ: 'JWT' })
      .setSubject(accountId)
      .setIssuer(`kinerja:${this.agency}`)
      .setAudience(this.agency)
      .setIssuedAt()
      .setExpirationTime(LIFE)
      .sign(this.key);
  }
}
