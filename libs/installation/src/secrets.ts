import { createHmac, generateKeyPairSync, randomBytes } from 'node:crypto';
import { isReal, knownCity } from './city';
import { CannotStart, type Home } from './home';

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
  /** 32 bytes, base64: authenticates the records of the instance's own topics on Kafka. */
  busKey: string;
  /** SCRAM password of the instance's principal on Kafka, which is named as the instance. */
  kafkaPassword: string;
  /** Password of the instance's own Redis. */
  redisPassword: string;
  /** Password of the first administrator of a made-up city. Those of a real one come in by a link: nobody else knows their password. */
  adminPassword?: string;
}>;

const keyPair = (): readonly [privateKey: string, publicKey: string] => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return [
    privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  ];
};

const make = (isMadeUp: boolean): InstanceSecrets => {
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
    busKey: key(),
    kafkaPassword: randomBytes(24).toString('base64url'),
    redisPassword: randomBytes(24).toString('base64url'),
    ...(isMadeUp && { adminPassword: randomBytes(15).toString('base64url') }),
  };
};

const fileOf = (code: string): string => `secrets/${code}.json`;

const isComplete = (known: Partial<InstanceSecrets>, whole: InstanceSecrets): known is InstanceSecrets =>
  Object.keys(whole).every((name) => name in known);

/** The instance's keys; what a former version did not have yet is added, what is there never changes. */
export const secretsOf = (home: Home, code: string): InstanceSecrets => {
  const name = fileOf(code);
  const known = home.read<Partial<InstanceSecrets>>(name) ?? {};
  const made = make(!isReal(knownCity(home)));
  if (isComplete(known, made)) return known;
  const completed = { ...made, ...known };
  home.write(name, completed);
  return completed;
};

/** The keys that are there, for whoever only looks or repairs: new ones would open nothing. @throws CannotStart where there are none. */
export const keptSecretsOf = (home: Home, code: string): InstanceSecrets => {
  const known = home.read<InstanceSecrets>(fileOf(code));
  if (known) return known;
  throw new CannotStart(
    `There are no keys of ${code}: ${home.path(fileOf(code))} is missing. Restore it; new ones cannot open sealed data.`,
  );
};

/** User names of an instance's two first administrators: of the system, and of the agency. Neither has the other's duty. */
export const FIRST_ADMINISTRATORS = { system: 'admin', agency: 'admin-instansi' } as const;

/** Of a made-up city. The second one's follows from the first one's, so that homes of earlier releases have it too. */
export const firstPasswords = ({
  adminPassword,
}: Pick<InstanceSecrets, 'adminPassword'>): Readonly<Partial<Record<keyof typeof FIRST_ADMINISTRATORS, string>>> => {
  if (adminPassword === undefined) return {};
  const second = createHmac('sha256', adminPassword).update(FIRST_ADMINISTRATORS.agency).digest('base64url');
  return { system: adminPassword, agency: second.slice(0, 18) };
};
