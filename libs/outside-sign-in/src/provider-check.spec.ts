import { generateKeyPairSync } from 'node:crypto';
import { ForgedProvider } from './forged-provider.fixtures';
import { checkProvider } from './provider-check';
import { outsideSettings, providerFrom, type ProviderSettings } from './provider-settings';
import { readSettings } from '@kinerja/settings';

let provider: ForgedProvider;
beforeEach(async () => void (provider = await ForgedProvider.start()));
afterEach(() => provider.close());

const publicUrl = 'https://kinerja.kota.test/dinkes';
const settingsOf = (changes: Partial<ProviderSettings> = {}): ProviderSettings => ({
  ...{ issuer: provider.issuer, clientId: provider.clientId, proof: { secret: provider.clientSecret }, label: 'SSO' },
  ...{ nameClaim: 'preferred_username', strongAcr: [], strongAmr: [], patience: 10 },
  ...changes,
});
const found = async (settings = settingsOf()): Promise<Readonly<Record<string, string>>> => {
  const findings = await checkProvider(settings, publicUrl);
  return Object.fromEntries(
    findings.map(({ check, isGood, detail }) => [check, `${isGood ? 'ok' : 'wrong'} ${detail}`]),
  );
};

it('finds nothing wrong with a provider that knows us', async () => {
  const findings = await found();
  expect(Object.values(findings).filter((finding) => finding.startsWith('wrong'))).toEqual([]);
  expect(findings).toMatchObject({
    client: expect.stringContaining('kinerja is known'),
    'return address': `ok ${publicUrl}/sign-in/outside`,
  });
});

it('says what is wrong and what would be right', async () => {
  expect(await found(settingsOf({ proof: { secret: 'another' } }))).toMatchObject({ client: expect.stringMatching(/^wrong kinerja or its proof is not taken/) }); // prettier-ignore
  provider.acceptsReturn = false;
  expect(await found()).toMatchObject({ 'return address': expect.stringMatching(/^wrong .*enter it there as a redirect URI/) }); // prettier-ignore
  provider.document = { code_challenge_methods_supported: ['plain'] };
  expect(await found()).toMatchObject({ abilities: 'wrong it does not offer PKCE with S256' });
  provider.document = { token_endpoint: 'https://sso.lain.test/token' };
  expect(await found()).toMatchObject({ addresses: expect.stringMatching(/^wrong .*give the provider one host name/) });
  provider.document = { issuer: 'https://sso.lain.test' };
  expect(await found()).toEqual({ provider: expect.stringMatching(/^wrong .*cannot be asked/) });
});

it('tells a clock that goes wrong, and a provider that is away', async () => {
  provider.clockMs = -3_600_000;
  expect(await found()).toMatchObject({ clock: expect.stringMatching(/^wrong it differs by -3[56]\d\d s/) });
  provider.interrupt = () => true;
  expect(await found(settingsOf({ patience: 0.5 }))).toEqual({ provider: expect.stringMatching(/^wrong .*timed out/) });
});

it('shows the public key of a client that proves itself by one, and never the private one', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  provider.clientKeys = async () => publicKey;
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const { 'public key': shown = '', client } = await found(settingsOf({ proof: { key } }));
  expect(client).toMatch(/^ok /);
  expect(JSON.parse(shown.slice(shown.indexOf('{')))).toEqual({ keys: [{ ...publicKey.export({ format: 'jwk' }), use: 'sig' }] }); // prettier-ignore
});

describe('the settings', () => {
  const read = (variables: Readonly<Record<string, string>>) => providerFrom(readSettings('gateway', outsideSettings, variables)); // prettier-ignore
  const whole = {
    KINERJA_OIDC_ISSUER: 'https://sso.kota.test/realms/kota',
    KINERJA_OIDC_CLIENT_ID: 'kinerja',
    KINERJA_OIDC_CLIENT_SECRET: 'x',
    KINERJA_OIDC_LABEL: 'SSO Kota',
  };

  it('name a provider, or none', () => {
    expect(read({})).toBeUndefined();
    const empty = Object.values(outsideSettings).map(({ name, form }) => [
      form === 'secret' ? `${name}_FILE` : name,
      '',
    ]);
    expect(read(Object.fromEntries(empty))).toBeUndefined();
    expect(read({ ...whole, KINERJA_OIDC_STRONG_AMR: 'otp, hwk' })).toEqual({
      ...{ issuer: whole.KINERJA_OIDC_ISSUER, clientId: 'kinerja', proof: { secret: 'x' }, label: 'SSO Kota' },
      ...{ nameClaim: 'preferred_username', strongAcr: [], strongAmr: ['otp', 'hwk'] },
    });
  });

  const weak = generateKeyPairSync('rsa', { modulusLength: 1_024 }).privateKey.export({ type: 'pkcs8', format: 'pem' });
  it.each([
    ['an address without TLS', { KINERJA_OIDC_ISSUER: 'http://sso.kota.test' }, 'https://'],
    ['an address with a query', { KINERJA_OIDC_ISSUER: 'https://sso.kota.test/?a=1' }, 'as the provider names itself'],
    ['no client', { KINERJA_OIDC_CLIENT_ID: '' }, 'KINERJA_OIDC_CLIENT_ID: missing'],
    ['no words for the button', { KINERJA_OIDC_LABEL: '' }, 'KINERJA_OIDC_LABEL: missing'],
    ['no proof', { KINERJA_OIDC_CLIENT_SECRET: '' }, 'one of them, and not both'],
    ['a weak key', { KINERJA_OIDC_CLIENT_SECRET: '', KINERJA_OIDC_CLIENT_KEY: weak.toString() }, 'RSA of 2048 bits'],
    [
      'what is no key',
      { KINERJA_OIDC_CLIENT_SECRET: '', KINERJA_OIDC_CLIENT_KEY: 'x' },
      'must be a private key in PEM',
    ],
  ])('are refused with %s', (_what, changes, words) => expect(() => read({ ...whole, ...changes })).toThrow(words));
});
