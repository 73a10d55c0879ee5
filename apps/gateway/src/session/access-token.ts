import { createPrivateKey } from 'node:crypto';
import { signAccessToken } from '@kinerja/http-edge';
import { agencyCode, employeeId as employeeIdOf, instant, type AgencyCode } from '@kinerja/vocabulary';
import type { Machine } from '../machine/machine-tokens';
import type { SessionOwner } from './session';

/** One token serves the requests of a minute; it then still has four of its five minutes to live. */
const REUSE_MS = 60_000;
const MOST_KEPT = 2_000;

/** Signs who is asking; each service verifies it by itself with the public key. Claims: docs/ARCHITECTURE.md. */
export class AccessTokens {
  private readonly kept = new Map<string, Readonly<{ token: string; until: number }>>();
  private readonly agency: AgencyCode;

  /** @throws when `privateKey` is no private key in PEM (PKCS 8) or `agency` is no code. */
  constructor(
    private readonly privateKey: string,
    agency: string,
  ) {
    createPrivateKey(privateKey);
    this.agency = agencyCode(agency);
  }

  /** For the request of a service account. */
  ofMachine({ id, scopes }: Machine): Promise<string> {
    return signAccessToken(this.privateKey, { accountId: id, agency: this.agency, roles: [], scopes });
  }

  /** Times are those of this machine, whatever clock a test has: a service would not believe another one. */
  async of(who: SessionOwner): Promise<string> {
    const name = JSON.stringify([who.sessionId, who.accountId, who.employeeId, who.roles, who.provedAt]);
    const kept = this.kept.get(name);
    if (kept && kept.until > Date.now()) return kept.token;
    const token = await this.sign(who);
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    this.kept.set(name, { token, until: Date.now() + REUSE_MS });
    return token;
  }

  private sign({ sessionId, accountId, employeeId, roles, provedAt }: SessionOwner): Promise<string> {
    const employee = employeeId === undefined ? {} : { employeeId: employeeIdOf(employeeId) };
    const proof = provedAt === undefined ? {} : { provedAt: instant(Date.parse(provedAt)) };
    return signAccessToken(this.privateKey, {
      sessionId,
      accountId,
      agency: this.agency,
      roles,
      ...employee,
      ...proof,
    });
  }
}
