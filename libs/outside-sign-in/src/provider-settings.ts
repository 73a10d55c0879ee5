import { createPrivateKey, type KeyObject } from 'node:crypto';
import { BadSettings, optional, requiredWith, text, type SettingValues } from '@kinerja/settings';

/** Where the provider sends the browser back to, below the address that people use. */
export const RETURN_PATH = '/sign-in/outside';

const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]']);

const isSafe = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' || (protocol === 'http:' && LOCAL.has(hostname));

/** @throws RangeError for what is no address of a provider; without TLS only on this machine, where a test has one. */
const issuerAddress = (value: string): string => {
  if (!URL.canParse(value) || !isSafe(new URL(value)))
    throw new RangeError('must be an address that begins with https://');
  const { search, hash, username } = new URL(value);
  if (`${search}${hash}${username}` !== '')
    throw new RangeError('must be the issuer as the provider names itself, like https://sso.kota.go.id/realms/kota');
  return value;
};

/** @throws RangeError unless it is a key that client assertions are signed with. */
const clientKey = (value: string): string => {
  const lines = value.replaceAll('\\n', '\n');
  if (algorithmOf(lines) === undefined) throw new RangeError('must be a private key in PEM: RSA of 2048 bits or more, or EC P-256'); // prettier-ignore
  return lines;
};

const keyOf = (pem: string): KeyObject | undefined => {
  try {
    return createPrivateKey(pem);
  } catch {
    return undefined; // its reason may quote the key
  }
};

/** Of the key in PEM, as JOSE calls it; undefined for one that is not taken. */
export const algorithmOf = (pem: string): 'RS256' | 'ES256' | undefined => {
  const { asymmetricKeyType: type, asymmetricKeyDetails: { modulusLength = 0, namedCurve } = {} } = keyOf(pem) ?? {};
  if (type === 'rsa' && modulusLength >= 2_048) return 'RS256';
  return type === 'ec' && namedCurve === 'prime256v1' ? 'ES256' : undefined;
};

const words = (value: string): readonly string[] =>
  text(value)
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');

const NOTHING: readonly string[] = [];
const ISSUER = 'KINERJA_OIDC_ISSUER';

/** What an installation says of the provider through which its people may come in, too. */
export const outsideSettings = {
  oidcIssuer: optional({
    ...{ name: ISSUER, read: issuerAddress },
    description:
      'The city’s own OpenID provider, as it names itself: `https://sso.kota.go.id/realms/kota`. Without it people come in by password alone.',
  }),
  oidcClientId: requiredWith(ISSUER, {
    ...{ name: 'KINERJA_OIDC_CLIENT_ID', read: text },
    description: 'Name under which the provider knows this installation.',
  }),
  oidcClientSecret: optional({
    ...{ name: 'KINERJA_OIDC_CLIENT_SECRET', read: text, form: 'secret' },
    description: 'Secret that it shares with the provider; this or `KINERJA_OIDC_CLIENT_KEY`.',
  }),
  oidcClientKey: optional({
    ...{ name: 'KINERJA_OIDC_CLIENT_KEY', read: clientKey, form: 'secret' },
    description: 'Private key (PEM, RSA or EC P-256) by which it proves itself to the provider (`private_key_jwt`).',
  }),
  oidcLabel: requiredWith(ISSUER, {
    ...{ name: 'KINERJA_OIDC_LABEL', read: text },
    description: 'What people call the provider, after “Masuk dengan”: `SSO Kota Bima`.',
  }),
  oidcNameClaim: optional({
    ...{ name: 'KINERJA_OIDC_NAME_CLAIM', read: text, otherwise: 'preferred_username' },
    description: 'Claim that a person is shown as the name of their outside account; nothing is decided by it.',
  }),
  oidcNipClaim: optional({
    ...{ name: 'KINERJA_OIDC_NIP_CLAIM', read: text },
    description: 'Claim that holds the NIP: one of another person is never linked. It opens no account by itself.',
  }),
  oidcStrongAcr: optional({
    ...{ name: 'KINERJA_OIDC_STRONG_ACR', read: words, otherwise: NOTHING },
    description:
      'Values of `acr`, with commas, that stand for a second factor taken by the provider; asked of it as `acr_values`.',
  }),
  oidcStrongAmr: optional({
    ...{ name: 'KINERJA_OIDC_STRONG_AMR', read: words, otherwise: NOTHING },
    description: 'Values of `amr`, with commas, that do so too: `otp,hwk`. Where none fits, our own second factor is asked.',
  }),
} as const; // prettier-ignore

export type ProviderSettings = Readonly<{
  issuer: string;
  clientId: string;
  proof: Readonly<{ secret: string }> | Readonly<{ key: string }>;
  label: string;
  nameClaim: string;
  nipClaim?: string;
  strongAcr: readonly string[];
  strongAmr: readonly string[];
  /** How long it may take to answer, in seconds; 10 without it. */
  patience?: number;
}>;

type Values = SettingValues<typeof outsideSettings>;

const proofIn = ({ oidcClientSecret: secret, oidcClientKey: key }: Values): ProviderSettings['proof'] | undefined => {
  if (secret !== undefined) return key === undefined ? { secret } : undefined;
  return key === undefined ? undefined : { key };
};

/** Undefined where none is named. @throws BadSettings unless it is told one way to prove itself. */
export const providerFrom = (told: Values): ProviderSettings | undefined => {
  const { oidcIssuer: issuer, oidcClientId: clientId, oidcLabel: label } = told;
  if (issuer === undefined || clientId === undefined || label === undefined) return undefined;
  const proof = proofIn(told);
  if (!proof) throw new BadSettings('gateway', ['KINERJA_OIDC_CLIENT_SECRET, KINERJA_OIDC_CLIENT_KEY: one of them, and not both']); // prettier-ignore
  const { oidcNameClaim: nameClaim, oidcNipClaim: nipClaim, oidcStrongAcr: strongAcr, oidcStrongAmr: strongAmr } = told;
  return {
    ...{ issuer, clientId, proof, label, nameClaim, strongAcr, strongAmr },
    ...(nipClaim !== undefined && { nipClaim }),
  };
};
