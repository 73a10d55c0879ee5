import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  type Configuration,
  type IDToken,
} from 'openid-client';
import { clientProof } from './client-proof';
import { fetchAt } from './issuer-fetch';
import { asProviderFault, ProviderFault } from './provider-fault';
import { RETURN_PATH, type ProviderSettings } from './provider-settings';

/** What has to come back with the browser, and what only we know of it. */
export type Journey = Readonly<{ state: string; nonce: string; verifier: string }>;

/** Whom the provider says to have let in. */
export type OutsidePerson = Readonly<{
  issuer: string;
  subject: string;
  name?: string;
  nip?: string;
  /** Whether more than one factor was taken, by the policy of the installation (IDN-207). */
  isStrong: boolean;
  /** Seconds since 1970. */
  provedAt?: number;
}>;

const PATIENCE_S = 10;
/** Its document is asked for again after this time: nobody is sent for long to a provider that is away (IDN-209). */
const DOCUMENT_MS = 30_000;

const lineOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value.slice(0, 120) : undefined;

type Known = Readonly<{ configuration: Promise<Configuration>; until: number }>;

/** The city’s own OpenID provider. Every method throws ProviderFault where the provider or its answer is not as it has to be (IDN-205). */
export class OutsideProvider {
  private known: Known | undefined;

  /** `publicUrl`: the address that people use. */
  constructor(
    private readonly settings: ProviderSettings,
    private readonly publicUrl: string,
    private readonly now: () => number = Date.now,
  ) {}

  get label(): string {
    return this.settings.label;
  }

  /** Registered with the provider. */
  get returnAddress(): string {
    return `${this.publicUrl.replace(/\/+$/, '')}${RETURN_PATH}`;
  }

  /** Where the browser goes, by the authorization code flow with PKCE. */
  async begin(): Promise<Readonly<{ address: string; journey: Journey }>> {
    const configuration = await this.configuration();
    const journey = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
    const { strongAcr } = this.settings;
    const address = buildAuthorizationUrl(configuration, {
      redirect_uri: this.returnAddress,
      scope: 'openid profile',
      ...{ state: journey.state, nonce: journey.nonce },
      code_challenge: await calculatePKCECodeChallenge(journey.verifier),
      code_challenge_method: 'S256',
      ...(strongAcr.length > 0 && { acr_values: strongAcr.join(' ') }),
    });
    if (address.origin !== new URL(this.settings.issuer).origin)
      throw new ProviderFault('misconfigured', `people would be sent to ${address.origin}`);
    return { address: address.href, journey };
  }

  /** `query`: what the browser came back with. */
  async finish(query: string, { state, nonce, verifier }: Journey): Promise<OutsidePerson> {
    const cameTo = new URL(this.returnAddress);
    cameTo.search = query;
    const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true };
    try {
      const tokens = await authorizationCodeGrant(await this.configuration(), cameTo, checks);
      const claims = tokens.claims();
      if (!claims) throw new ProviderFault('not-believed', 'the provider gave no ID token');
      return this.personIn(claims);
    } catch (error) {
      this.known = undefined; // its keys or addresses may have changed
      return asProviderFault(error);
    }
  }

  /** As the provider describes itself. */
  configuration(): Promise<Configuration> {
    if (this.known && this.known.until > this.now()) return this.known.configuration;
    const configuration = this.discover();
    this.known = { configuration, until: this.now() + DOCUMENT_MS };
    configuration.catch(() => (this.known = undefined));
    return configuration;
  }

  private async discover(): Promise<Configuration> {
    const { issuer, clientId, proof, patience = PATIENCE_S } = this.settings;
    const isLocal = issuer.startsWith('http://');
    const options = {
      [customFetch]: fetchAt(issuer),
      timeout: patience,
      execute: [enableNonRepudiationChecks, ...(isLocal ? [allowInsecureRequests] : [])],
    };
    return discovery(new URL(issuer), clientId, undefined, await clientProof(proof), options).catch(asProviderFault);
  }

  private personIn(claims: IDToken): OutsidePerson {
    const { nameClaim, nipClaim } = this.settings;
    const name = lineOf(claims[nameClaim]);
    const nip = nipClaim === undefined ? undefined : lineOf(claims[nipClaim]);
    return {
      ...{ issuer: claims.iss, subject: claims.sub, isStrong: this.isStrong(claims) },
      ...(name !== undefined && { name }),
      ...(nip !== undefined && { nip }),
      ...(claims.auth_time !== undefined && { provedAt: claims.auth_time }),
    };
  }

  private isStrong({ acr, amr }: IDToken): boolean {
    const { strongAcr, strongAmr } = this.settings;
    const factors = Array.isArray(amr) ? amr.map(String) : [];
    return (typeof acr === 'string' && strongAcr.includes(acr)) || factors.some((factor) => strongAmr.includes(factor));
  }
}
