import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { Home } from './home';

/** The keys of one instance (an agency or the centre), made once and kept in `secrets/<code>.json` (0600). */
export type InstanceSecrets = Readonly<{
  /** Ed25519, PEM: the gateway signs access tokens with it, the services verify. */
  tokenPrivateKey: string;
  tokenPublicKey: string;
  /** Ed25519, PEM: signs what leaves the instance for the centre. */
  feedPrivateKey: string;
  feedPublicKey: string;
  /** Bearer that the centre shows when it pulls the feed. */
  feedBearer: string;
  /** 32 bytes, base64: encrypts the session cookie. */
  sessionKey: string;
  /** 32 bytes, base64: wraps the keys of sealed personal fields. */
  sealingKey: string;
  /** 32 bytes, base64: keyed digests (NIP reservations, activation codes, survey visits). */
  digestKey: string;
  /** Password of the first administrator. */
  adminPassword: string;
}>;

const keyPair = (): readonly [privateKey: string, publicKey: string] => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return [
    privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  ];
};

const make = (): InstanceSecrets => {
  const [tokenPrivateKey, tokenPublicKey] = keyPair();
  const [feedPrivateKey, feedPublicKey] = keyPair();
  const key = (): string => randomBytes(32).toString('base64');
  return {
    tokenPrivateKey,
    tokenPublicKey,
    feedPrivateKey,
    feedPublicKey,
    feedBearer: randomBytes(24).toString('base64url'),
    sessionKey: key(),
    sealingKey: key(),
    digestKey: key(),
    adminPassword: randomBytes(15).toString('base64url'),
  };
};

export const secretsOf = (home: Home, code: string): InstanceSecrets => {
  const name = `secrets/${code}.json`;
  const known = home.read<InstanceSecrets>(name);
  if (known) return known;
  const made = make();
  home.write(name, made);
  return made;
};
