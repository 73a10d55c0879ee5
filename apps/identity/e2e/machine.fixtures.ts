import { createHmac, generateKeyPairSync, randomUUID, type KeyObject } from 'node:crypto';
import { SignJWT } from 'jose';

export const address = 'https://kinerja.example.go.id/dinkes';
export const tokenAddress = `${address}/api/token`;

/** Another system: its pair of keys, of which only the public half is ever shown. */
export const machinePair = () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return { privateKey, pem: publicKey.export({ type: 'spki', format: 'pem' }).toString() };
};
export type MachinePair = ReturnType<typeof machinePair>;

type Claims = Readonly<{ iss?: string; sub?: string; aud?: string; exp?: number; iat?: number; jti?: string }>;
type Header = Readonly<{ alg?: string; kid?: string }>;

const nowS = (): number => Math.floor(Date.now() / 1_000);

export const claimsOf = (id: string, changes: Claims = {}) => ({
  ...{ iss: id, sub: id, aud: tokenAddress, iat: nowS(), exp: nowS() + 120, jti: randomUUID() },
  ...changes,
});

/** What the other system signs to ask for a token. */
export const assertionOf = (
  key: KeyObject,
  { id, kid, claims = {}, alg = 'EdDSA' }: Readonly<{ id: string; kid: string; claims?: Claims; alg?: string }>,
): Promise<string> => new SignJWT(claimsOf(id, claims)).setProtectedHeader({ alg, kid }).sign(key);

const part = (said: object): string => Buffer.from(JSON.stringify(said)).toString('base64url');

/** Written by hand, as whoever forges one does: unsigned, or signed with a text that everybody knows. */
export const forgedAssertion = (header: Header, claims: object, secret?: string): string => {
  const said = `${part(header)}.${part(claims)}`;
  return `${said}.${secret === undefined ? '' : createHmac('sha256', secret).update(said).digest('base64url')}`;
};

export const secondsFromNow = (seconds: number): number => nowS() + seconds;
