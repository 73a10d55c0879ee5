import { generateKeyPairSync } from 'node:crypto';
import { agencyCode, instant } from '@kinerja/vocabulary';
import { AccessTokens, signAccessToken } from './access-token';
import { OutsideClaims, signOutsideClaim, type OutsideClaim, type OutsidePurpose } from './outside-claim';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const signingKey = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const readingKey = publicKey.export({ type: 'spki', format: 'pem' }).toString();
const agency = agencyCode('dinsos');
const claims = new OutsideClaims(readingKey, agency);
const claim: OutsideClaim = {
  ...{ issuer: 'https://sso.test', subject: 's-1', name: 'rina', nip: '1985', isStrong: true, provedAt: 1_795_964_000 },
};
const signed = (purpose: OutsidePurpose, about = claim): Promise<string> =>
  signOutsideClaim(signingKey, { agency, claim: about, purpose });

const signIn = { kind: 'sign-in' } as const;
const linkFor = (accountId: string) => ({ kind: 'link', accountId }) as const;
const now = 1_795_964_000_000;
beforeEach(() => void jest.useFakeTimers({ now }));

it('is read as it was signed, for its purpose and account (IDN-204)', async () => {
  expect(await claims.read(await signed(signIn), signIn)).toEqual(claim);
  expect(await claims.read(await signed(linkFor('a')), linkFor('a'))).toEqual(claim);
  const bare: OutsideClaim = { issuer: 'https://sso.test', subject: 's-1', isStrong: false };
  expect(await claims.read(await signed(signIn, bare), signIn)).toEqual(bare);
});

it.each([
  ['of another account', linkFor('a'), linkFor('b')],
  ['for a link, shown to sign in', linkFor('a'), signIn],
  ['to sign in, shown for a link', signIn, linkFor('a')],
] as const)('is none %s (IDN-204)', async (_what, purpose, shown) =>
  expect(await claims.read(await signed(purpose), shown)).toBeUndefined(),
);

it('lapses: within a minute or two to sign in, ten for a link (IDN-204)', async () => {
  const [entering, linking] = [await signed(signIn), await signed(linkFor('a'))];
  jest.setSystemTime(now + 121_000);
  expect(await claims.read(entering, signIn)).toBeUndefined();
  expect(await claims.read(linking, linkFor('a'))).toEqual(claim);
  jest.setSystemTime(now + 11 * 60_000 + 1_000);
  expect(await claims.read(linking, linkFor('a'))).toBeUndefined();
});

it('says who somebody is and nothing without a subject', async () =>
  expect(await claims.read(await signed(signIn, { ...claim, subject: '' }), signIn)).toBeUndefined());

it('is no access token, and an access token is none (IDN-204)', async () => {
  expect(await new AccessTokens(readingKey, agency).read(await signed(linkFor('a')))).toBeUndefined();
  const token = await signAccessToken(signingKey, { accountId: 'a', agency, roles: [], provedAt: instant(now) });
  expect(await claims.read(token, signIn)).toBeUndefined();
});
