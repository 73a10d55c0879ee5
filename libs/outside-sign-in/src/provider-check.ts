import { authorizationCodeGrant, type ServerMetadata } from 'openid-client';
import { createPrivateKey, createPublicKey } from 'node:crypto';
import { fetchAt } from './issuer-fetch';
import { OutsideProvider } from './outside-provider';
import { asProviderFault, ProviderFault } from './provider-fault';
import type { ProviderSettings } from './provider-settings';

/** One line of a check: what was looked at, whether it is as it has to be, and what to do. */
export type Finding = Readonly<{ check: string; isGood: boolean; detail: string }>;

type Asked = Readonly<{ settings: ProviderSettings; provider: OutsideProvider }>;

/** Clocks of provider and installation may differ so much. */
const CLOCK_MS = 30_000;
const PATIENCE_MS = 10_000;

const good = (check: string, detail: string): Finding => ({ check, isGood: true, detail });
const bad = (check: string, detail: string): Finding => ({ check, isGood: false, detail });

/** What it has to be able to do; one that says nothing of a list can do what the standard begins with. */
const abilitiesWanted = (document: Readonly<ServerMetadata>, { proof }: ProviderSettings): readonly Ability[] => {
  const ours = 'key' in proof ? 'private_key_jwt' : 'client_secret_';
  return [
    ['the authorization code flow', document.response_types_supported ?? ['code'], 'code'],
    ['PKCE with S256', document.code_challenge_methods_supported ?? [], 'S256'],
    ['ID tokens signed with RS256', document.id_token_signing_alg_values_supported ?? ['RS256'], 'RS256'],
    [`our proof (${ours}…)`, document.token_endpoint_auth_methods_supported ?? ['client_secret_basic'], ours],
  ];
};
type Ability = readonly [name: string, offered: readonly string[], wanted: string];

const abilities = async ({ provider, settings }: Asked): Promise<Finding[]> => {
  const document = (await provider.configuration()).serverMetadata();
  const lacks = abilitiesWanted(document, settings)
    .filter(([, offered, wanted]) => !offered.some((one) => one.startsWith(wanted)))
    .map(([name]) => name);
  if (lacks.length === 0) return [good('abilities', 'code flow, PKCE, signed ID tokens, our proof')];
  return [bad('abilities', `it does not offer ${lacks.join(', ')}`)];
};

const places = async ({ provider, settings }: Asked): Promise<Finding[]> => {
  const { origin } = new URL(settings.issuer);
  const document = (await provider.configuration()).serverMetadata();
  const { authorization_endpoint: sign, token_endpoint: token, jwks_uri: keys } = document;
  const elsewhere = [sign, token, keys].filter((url) => url === undefined || new URL(url).origin !== origin);
  if (elsewhere.length === 0) return [good('addresses', `all at ${origin}`)];
  return [bad('addresses', `only ${origin} is asked, and it names ${elsewhere.map((url) => url ?? 'nothing').join(', ')}; give the provider one host name`)]; // prettier-ignore
};

const clock = async ({ settings }: Asked): Promise<Finding[]> => {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const at = Date.now();
  const answer = await fetchAt(settings.issuer)(`${settings.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, { method: 'GET', headers: {}, body: undefined, redirect: 'manual', signal }); // prettier-ignore
  const told = Date.parse(answer.headers.get('date') ?? '');
  if (Number.isNaN(told)) return [good('clock', 'it does not say its time; a wrong one is told at the first sign-in')];
  const seconds = Math.round((told - at) / 1_000);
  const isNow = Math.abs(told - at) <= CLOCK_MS;
  return [
    isNow ? good('clock', 'as ours') : bad('clock', `it differs by ${String(seconds)} s from ours; set both by NTP`),
  ];
};

/** Whether a made-up code is refused for being made up: then the client is known, and its proof is right. */
const client = async ({ provider, settings }: Asked): Promise<Finding[]> => {
  const made = new URL(`${provider.returnAddress}?code=kinerja-check&state=kinerja-check`);
  const { issuer, authorization_response_iss_parameter_supported: names } = (await provider.configuration()).serverMetadata(); // prettier-ignore
  if (names === true) made.searchParams.set('iss', issuer);
  const checks = { expectedState: 'kinerja-check', pkceCodeVerifier: 'k'.repeat(43), idTokenExpected: true };
  const fault = await authorizationCodeGrant(await provider.configuration(), made, checks)
    .then(() => undefined, asProviderFault)
    .catch((error: unknown) => faultOf(error));
  if (fault?.kind === 'start-over') return [good('client', `${settings.clientId} is known, and its proof is taken`)];
  return [
    bad('client', `${settings.clientId} or its proof is not taken: ${fault?.message ?? 'a made-up code was taken'}`),
  ];
};

/** Whether the provider would send people back here: without anybody signed in it says so at our address. */
const returning = async ({ provider, settings }: Asked): Promise<Finding[]> => {
  const { address } = await provider.begin();
  const asked = new URL(address);
  asked.searchParams.set('prompt', 'none');
  const answer = await fetchAt(settings.issuer)(asked.href, { method: 'GET', headers: {}, body: undefined, redirect: 'manual', signal: AbortSignal.timeout(PATIENCE_MS) }); // prettier-ignore
  const leads = answer.headers.get('location') ?? '';
  if (leads.startsWith(`${provider.returnAddress}?`)) return [good('return address', provider.returnAddress)];
  return [bad('return address', `the provider does not send people to ${provider.returnAddress}; enter it there as a redirect URI`)]; // prettier-ignore
};

const faultOf = (error: unknown): ProviderFault => {
  if (error instanceof ProviderFault) return error;
  if (error instanceof TypeError || error instanceof DOMException) return new ProviderFault('away', error.message);
  throw error;
};

const CHECKS = { addresses: places, abilities, clock, client, 'return address': returning } as const;

/** The key to register with the provider, of a client that proves itself by one. */
const publicKey = ({ proof }: ProviderSettings): Finding[] => {
  if (!('key' in proof)) return [];
  const jwk = createPublicKey(createPrivateKey(proof.key)).export({ format: 'jwk' });
  return [good('public key', `to be registered with the provider: ${JSON.stringify({ keys: [{ ...jwk, use: 'sig' }] })}`)]; // prettier-ignore
};

/** Looks at a configured provider as a sign-in would, and says what is wrong and what would be right. Nobody is signed in. */
export const checkProvider = async (settings: ProviderSettings, publicUrl: string): Promise<readonly Finding[]> => {
  const provider = new OutsideProvider(settings, publicUrl);
  const asked = { settings, provider };
  const reached = await provider.configuration().then(() => undefined, faultOf);
  if (reached)
    return [bad('provider', `${settings.issuer} cannot be asked: ${reached.message}`), ...publicKey(settings)];
  const findings: Finding[] = [good('provider', `${settings.issuer} answers as ${settings.issuer}`)];
  for (const [name, check] of Object.entries(CHECKS))
    findings.push(...(await check(asked).catch((error: unknown) => [bad(name, faultOf(error).message)])));
  return [...findings, ...publicKey(settings)];
};
