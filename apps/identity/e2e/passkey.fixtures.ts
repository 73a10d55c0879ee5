import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

export const address = 'https://kinerja.example.go.id/dinsos';
const site = { origin: 'https://kinerja.example.go.id', rpId: 'kinerja.example.go.id' };

/** What a device says otherwise than an honest one does. */
export type Lie = Readonly<{
  origin?: string;
  rpId?: string;
  challenge?: string;
  counter?: number;
  userHandle?: string;
  isUnverified?: true;
}>;

const sha256 = (data: string | Buffer): Buffer => createHash('sha256').update(data).digest();
const PRESENT = 0x01;
const VERIFIED = 0x04;
const WITH_KEY = 0x40;

/** CBOR of short byte strings and texts. */
const bytes = (data: Buffer): Buffer =>
  data.length < 256 ? Buffer.concat([Buffer.from([0x58, data.length]), data]) : Buffer.concat([Buffer.from([0x59, data.length >> 8, data.length & 0xff]), data]); // prettier-ignore
const text = (said: string): Buffer => Buffer.concat([Buffer.from([0x60 + said.length]), Buffer.from(said)]);

/** A device that keeps one key (ES256), as a phone does. */
export const device = () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const handle = randomBytes(32);
  const id = handle.toString('base64url');
  let counter = 0;
  let owner = '';
  const count = (lie: Lie): Buffer => {
    counter = lie.counter ?? counter + 1;
    const said = Buffer.alloc(4);
    said.writeUInt32BE(counter);
    return said;
  };
  const clientData = (type: string, challenge: string, lie: Lie): Buffer =>
    Buffer.from(JSON.stringify({ type, challenge: lie.challenge ?? challenge, origin: lie.origin ?? site.origin }));
  const head = (flags: number, lie: Lie): Buffer =>
    Buffer.concat([
      sha256(lie.rpId ?? site.rpId),
      Buffer.from([lie.isUnverified ? flags & ~VERIFIED : flags]),
      count(lie),
    ]);
  const cose = Buffer.concat([
    ...[Buffer.from('a5010203262001215820', 'hex'), Buffer.from(x, 'base64url')],
    ...[Buffer.from('225820', 'hex'), Buffer.from(y, 'base64url')],
  ]);
  const envelope = { id, rawId: id, type: 'public-key', clientExtensionResults: {} };

  /** Answers what is asked where a passkey is added. */
  const create = (options: unknown, lie: Lie = {}): string => {
    const { challenge, user } = JSON.parse(String(options)) as { challenge: string; user: { id: string } };
    owner = user.id;
    const length = Buffer.from([0, handle.length]);
    const authData = Buffer.concat([head(PRESENT | VERIFIED | WITH_KEY, lie), Buffer.alloc(16), length, handle, cose]);
    const attestation = Buffer.concat([
      ...[Buffer.from([0xa3]), text('fmt'), text('none'), text('attStmt'), Buffer.from([0xa0])],
      ...[text('authData'), bytes(authData)],
    ]);
    const response = {
      clientDataJSON: clientData('webauthn.create', challenge, lie).toString('base64url'),
      attestationObject: attestation.toString('base64url'),
    };
    return JSON.stringify({ ...envelope, response });
  };

  /** Answers what is asked where one is shown. */
  const get = (options: unknown, lie: Lie = {}): string => {
    const { challenge } = JSON.parse(String(options)) as { challenge: string };
    const said = clientData('webauthn.get', challenge, lie);
    const authData = head(PRESENT | VERIFIED, lie);
    const signature = sign('sha256', Buffer.concat([authData, sha256(said)]), privateKey);
    const response = {
      clientDataJSON: said.toString('base64url'),
      authenticatorData: authData.toString('base64url'),
      signature: signature.toString('base64url'),
      userHandle: lie.userHandle ?? owner,
    };
    return JSON.stringify({ ...envelope, response });
  };
  return { id, create, get };
};
